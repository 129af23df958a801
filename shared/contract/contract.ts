/** The whole contract: every method the core answers, by area. */
import type { z } from 'zod';
import { app } from './app.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { documents } from './documents.ts';
import { exports_ } from './exports.ts';
import { files } from './files.ts';
import { history } from './history.ts';
import type { Method } from './method.ts';
import { notes } from './notes.ts';
import { paragraphs } from './paragraphs.ts';
import { projects } from './projects.ts';
import { quality } from './quality.ts';
import { structure } from './structure.ts';
import { search } from './search.ts';
import { translations } from './translations.ts';
import { links } from './links.ts';
import { memory } from './memory.ts';
import { spelling } from './spelling.ts';

export const contract = {
  app,
  projects,
  documents,
  files,
  paragraphs,
  translations,
  notes,
  links,
  quality,
  memory,
  search,
  spelling,
  exports: exports_,
  history,
  structure,
} as const;

export type Contract = typeof contract;
export type AreaName = keyof Contract;

/** What a caller passes: fields with defaults may be left out, arrays may be read-only. */
export type InputOf<M> = M extends Method<infer _K, infer I, infer _O> ? DeepReadonly<z.input<I>> : never;
/** What a handler is given, after validation. */
export type ParsedOf<M> = M extends Method<infer _K, infer I, infer _O> ? z.output<I> : never;
export type OutputOf<M> = M extends Method<infer _K, infer _I, infer O> ? z.output<O> : never;

/** `area.method` of everything in the contract. */
export type MethodName = {
  [A in AreaName]: `${A}.${Extract<keyof Contract[A], string>}`;
}[AreaName];

/** Finds a method by its name on the wire, or undefined. Names of Object's own are no methods. */
export function findMethod(name: string): Method | undefined {
  const [areaName, methodName, ...rest] = name.split('.');
  if (areaName === undefined || methodName === undefined || rest.length > 0) return undefined;
  if (!Object.hasOwn(contract, areaName)) return undefined;
  const area: Readonly<Record<string, Method>> = contract[areaName as AreaName];
  return Object.hasOwn(area, methodName) ? area[methodName] : undefined;
}

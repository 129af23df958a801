/** What stands behind an open project's screen: one object that the parts share. */
import { createContext, useContext } from 'react';
import type { RefObject } from 'react';
import type { Project } from '../../shared/domain/project.ts';
import type { Aids } from '../features/editor/use-aids.ts';
import type { Autosave } from '../features/editor/autosave.ts';
import type { EditorHandle } from '../features/editor/handle.ts';
import type { StateMemory } from '../features/editor/state.ts';
import type { Matches } from '../features/memory/index.ts';
import type { RowCache } from '../features/workspace/row-cache.ts';

/** Where the focus is to go when the next live row is there. */
export type Landing =
  | { readonly kind: 'editor'; readonly place: 'start' | 'end' | { readonly x: number; readonly y: number } }
  | {
      /** Words of one paragraph are selected; the focus may stay where it is. */
      readonly kind: 'words';
      readonly number: number;
      readonly start: number;
      readonly end: number;
      readonly takesFocus: boolean;
    }
  | { readonly kind: 'row' }
  | { readonly kind: 'stay' };

export interface Session {
  readonly project: Project;
  readonly rows: RowCache;
  readonly autosave: Autosave;
  readonly memory: StateMemory;
  /** Help with writing, as the user has chosen it. */
  readonly aids: Aids;
  /** The live editor, while there is one. */
  readonly editor: RefObject<EditorHandle | null>;
  readonly landing: RefObject<Landing>;
  /** What the memories offer for the live paragraph, while the panel that shows it is open. */
  readonly matches: RefObject<Matches | null>;
  /** Moves one paragraph on or back from the live editor's edge. */
  readonly step: (forward: boolean) => void;
  /** Takes a copied paragraph out of copying, to translate it. */
  readonly translate: (number: number) => void;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('There is no open project above this component.');
  return session;
}

/** The direction a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RTL_LANGUAGES.test(language) ? 'rtl' : 'ltr';
}

const RTL_LANGUAGES = /^(ar|fa|he|ur|ps|sd|ug|yi|dv|ckb|arc|syr)(-(?!Latn)|$)/i;

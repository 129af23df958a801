/** What a catalogue of messages is, and the types that hold every language to the English one. */
import type { en } from './en/index.ts';

/** The same keys as an English area, no more and no fewer. */
export type Translated<Area> = { readonly [Key in keyof Area]: string };

/** A whole catalogue in some language. */
export type Catalogue = { readonly [Area in keyof typeof en]: Translated<(typeof en)[Area]> };

/** `area.key` of every message. */
export type MessageKey = {
  [Area in keyof typeof en]: `${Area}.${keyof (typeof en)[Area] & string}`;
}[keyof typeof en];

/** Every argument a message may take, by name: a new one is written here first. */
interface Arguments {
  readonly column: number;
  readonly count: number;
  readonly done: number;
  readonly doneWords: number;
  readonly expected: string;
  readonly files: number;
  readonly found: string;
  readonly kind: string;
  readonly message: string;
  readonly name: string;
  readonly number: number;
  readonly path: string;
  readonly percent: number;
  readonly row: number;
  readonly side: string;
  readonly status: string;
  readonly table: number;
  readonly tag: string;
  readonly text: string;
  readonly total: number;
  readonly totalWords: number;
  readonly where: string;
}

type EnglishOf<Key> = Key extends `${infer Area}.${infer Name}`
  ? Area extends keyof typeof en
    ? Name extends keyof (typeof en)[Area]
      ? (typeof en)[Area][Name]
      : never
    : never
  : never;

/** What stands between `{` and the `}` or `,` after it: argument names, and the odd branch of a plural. */
type Heads<Text> = Text extends `${string}{${infer Rest}` ? Head<Rest> | Heads<Rest> : never;
type Head<Text> = Text extends `${infer Name}}${string}`
  ? Name extends `${infer Bare},${string}`
    ? Bare
    : Name
  : never;

type NamesOf<Key> = Heads<EnglishOf<Key>> & keyof Arguments;

/** The arguments of a message, worked out from its English words. */
export type ArgumentsOf<Key extends MessageKey> = [NamesOf<Key>] extends [never]
  ? readonly []
  : readonly [values: Pick<Arguments, NamesOf<Key>>];

/** What the parent and the parsing child say to each other; all of it survives structured cloning. */
import type { FormatError, ImportedHeader } from '../formats/model.ts';
import type { TmxProblem } from '../formats/tmx/reader.ts';
import type { PreparedPair } from '../memory/prepare.ts';
import type { ParagraphMode } from '../formats/text/paragraphs.ts';
import type { PackedBatch } from './batch.ts';

export interface ParseRequest {
  /** Absolute path of a regular file. */
  readonly path: string;
  /** `auto` looks at the first bytes, never at the name. */
  readonly format: 'text' | 'docx' | 'auto';
  /** For text only; detected when left out. */
  readonly encoding?: string;
  /** For text only; guessed when left out. */
  readonly paragraphMode?: ParagraphMode;
  /** BCP 47. */
  readonly languages: { readonly source: string; readonly target: string };
  /** Stop after this many: for a preview. */
  readonly maxParagraphs?: number;
}

/** How a text file was read, for the user to change. */
export interface TextFacts {
  readonly encoding: string;
  /** 0 to 1; 1 for an encoding the user chose. */
  readonly confidence: number;
  readonly bom: boolean;
  readonly candidates: readonly string[];
  readonly paragraphMode: ParagraphMode;
}

/** Everything known before the paragraphs. `text` is null for other formats. */
export interface Opening {
  readonly header: ImportedHeader;
  readonly text: TextFacts | null;
}

export interface Ending {
  /** The file goes on after the paragraphs sent. */
  readonly more: boolean;
  /** Paragraphs in the whole file, when counting them was cheap. */
  readonly total: number | null;
}

/** A translation memory to read. */
export interface MemoryRequest {
  /** Absolute path of a regular file. */
  readonly path: string;
  /** BCP 47; a regional variant stands for its language. */
  readonly languages: { readonly source: string; readonly target: string };
}

/** Units on their way into a memory, and what was wrong with others. */
export interface UnitBatch {
  readonly units: readonly PreparedPair[];
  readonly problems: readonly TmxProblem[];
  /** Bytes of the file read so far, and in the whole of it. */
  readonly done: number;
  readonly total: number;
}

export type ToChild =
  | { readonly type: 'parse'; readonly request: ParseRequest }
  | { readonly type: 'parse-memory'; readonly request: MemoryRequest }
  /** One batch was taken: another may be sent. */
  | { readonly type: 'ack' };

export type FromChild =
  | { readonly type: 'opening'; readonly opening: Opening }
  | { readonly type: 'batch'; readonly batch: PackedBatch }
  | { readonly type: 'units'; readonly batch: UnitBatch }
  | { readonly type: 'ending'; readonly ending: Ending }
  | { readonly type: 'fault'; readonly fault: Fault };

/** A {@link FormatError} as a value. */
export interface Fault {
  readonly code: FormatError['code'];
  readonly message: string;
  readonly where: string | undefined;
  readonly hint: string | undefined;
}

/** Paragraphs to a batch: about 0.5 MB of Arabic, large enough that the cost of a message is small. */
export const BATCH_SIZE = 2_000;

/** Batches on their way at once: the child reads on while the parent stores, and no further. */
export const WINDOW = 8;

/**
 * Paragraphs between the processes, column by column: cloning one object a paragraph takes longer than parsing
 * it. What is counted of a source (words, checksum) is counted by the child, beside the parent's storing.
 */
import { crc32 } from 'node:zlib';
import { countWords } from '../../../shared/text/words.ts';
import type { ImportedParagraph } from '../formats/model.ts';

/** A paragraph with what the project keeps of its source beside the text. */
export interface CountedParagraph extends ImportedParagraph {
  readonly sourceWords: number;
  /** CRC-32 of the source in UTF-8. */
  readonly sourceCheck: number;
}

type Shape = Omit<ImportedParagraph, 'source' | 'locator'>;

/** A batch that survives structured cloning. */
export interface PackedBatch {
  readonly sources: readonly string[];
  readonly locators: readonly string[];
  readonly words: Uint32Array;
  readonly checks: Uint32Array;
  /** All that many paragraphs have in common, once. */
  readonly shapes: readonly Shape[];
  /** For each paragraph, its place in `shapes`. */
  readonly shape: Uint32Array;
}

export function packBatch(paragraphs: readonly ImportedParagraph[]): PackedBatch {
  const shapes: Shape[] = [];
  const known = new Map<string, number>();
  const shape = new Uint32Array(paragraphs.length);
  const words = new Uint32Array(paragraphs.length);
  const checks = new Uint32Array(paragraphs.length);
  for (const [i, p] of paragraphs.entries()) {
    words[i] = countWords(p.source);
    checks[i] = crc32(p.source);
    const key = p.tags.length === 0 && isEmpty(p.context) ? `${p.kind} ${p.level} ${p.language}` : undefined;
    let at = key === undefined ? undefined : known.get(key);
    if (at === undefined) {
      const { kind, level, context, language, tags } = p;
      at = shapes.push({ kind, level, context, language, tags }) - 1;
      if (key !== undefined) known.set(key, at);
    }
    shape[i] = at;
  }
  return {
    sources: paragraphs.map((p) => p.source),
    locators: paragraphs.map((p) => p.locator),
    words,
    checks,
    shapes,
    shape,
  };
}

/** The reverse of {@link packBatch}; throws on a batch that does not hold together. */
export function unpackBatch(batch: PackedBatch): readonly CountedParagraph[] {
  return batch.sources.map((source, i) => {
    const shape = batch.shapes[batch.shape[i] ?? -1];
    const locator = batch.locators[i];
    if (shape === undefined || locator === undefined) throw new Error('a batch of paragraphs is not whole');
    return {
      kind: shape.kind,
      level: shape.level,
      context: shape.context,
      language: shape.language,
      tags: shape.tags,
      source,
      locator,
      sourceWords: batch.words[i] ?? 0,
      sourceCheck: batch.checks[i] ?? 0,
    };
  });
}

function isEmpty(value: object): boolean {
  for (const _ in value) return false;
  return true;
}

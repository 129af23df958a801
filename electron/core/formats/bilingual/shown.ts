/** One side of a paragraph as a reader sees it: inline codes resolved into text and formatting. */
import { tagOf, type TagDefinition } from '../../../../shared/domain/tag.ts';

/** Formatting as a bit set. */
export const FORMAT = { bold: 1, italic: 2, underline: 4, superscript: 8, subscript: 16 } as const;

const BITS: Readonly<Record<string, number>> = FORMAT;

export interface ShownText {
  readonly text: string;
  /** Format of every UTF-16 unit of `text`; undefined when nothing is formatted. */
  readonly formats: Uint8Array | undefined;
  /** Where offset `at` of the stored text stands in `text`. */
  place(at: number): number;
}

const TAG = /[\uE000-\uE7FF]/;

/**
 * Resolves the inline codes of `stored`: bold, italic, underline, superscript and subscript become formats,
 * breaks and tabs `\n` and `\t`, all others the text they stand for. An opening code without its closing one
 * formats to the end.
 */
export function shownText(stored: string, tags: readonly TagDefinition[]): ShownText {
  if (!TAG.test(stored)) {
    return { text: stored, formats: undefined, place: (at) => Math.max(0, Math.min(at, stored.length)) };
  }
  const places = new Uint32Array(stored.length + 1);
  const pieces: { readonly length: number; readonly format: number }[] = [];
  const open = new Map<number, number>();
  let text = '';
  for (let i = 0; i < stored.length; i++) {
    places[i] = text.length;
    const mark = tagOf(stored.charCodeAt(i));
    let piece = stored.charAt(i);
    if (mark !== undefined) {
      const tag = tags.find((t) => t.id === mark.id);
      const bit = tag?.pair === true ? (BITS[tag.type] ?? 0) : 0;
      if (bit !== 0) {
        if (mark.closing) open.delete(mark.id);
        else open.set(mark.id, bit);
      }
      piece = mark.closing || tag === undefined ? '' : standsFor(tag);
    }
    let format = 0;
    for (const bit of open.values()) format |= bit;
    pieces.push({ length: piece.length, format });
    text += piece;
  }
  places[stored.length] = text.length;
  return {
    text,
    formats: formatsOf(pieces, text.length),
    place: (at) => places[Math.max(0, Math.min(at, stored.length))] ?? 0,
  };
}

function standsFor(tag: TagDefinition): string {
  if (tag.equivalent !== undefined) return tag.equivalent;
  if (tag.type === 'break') return '\n';
  return tag.type === 'tab' ? '\t' : '';
}

function formatsOf(
  pieces: readonly { length: number; format: number }[],
  length: number,
): Uint8Array | undefined {
  if (pieces.every((p) => p.format === 0)) return undefined;
  const formats = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    formats.fill(piece.format, at, at + piece.length);
    at += piece.length;
  }
  return formats;
}

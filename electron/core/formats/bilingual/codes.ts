/** A stored text cut into characters and inline codes, for formats that have codes of their own. */
import { tagOf, type TagDefinition } from '../../../../shared/domain/tag.ts';

export interface TextPiece {
  readonly type: 'text';
  readonly text: string;
  /** Offset in the stored text. */
  readonly at: number;
}

export interface CodePiece {
  readonly type: 'code';
  readonly at: number;
  readonly id: number;
  /** Undefined for a code the paragraph does not define. */
  readonly tag: TagDefinition | undefined;
  readonly role: 'open' | 'close' | 'alone';
  /** Offset of the other half of a pair; undefined when there is none, or when this code has none. */
  readonly partner: number | undefined;
  /** Unique in this text, the same for both halves of a pair: `3`, and `3.2` for its second occurrence. */
  readonly name: string;
}

export type CodedPiece = TextPiece | CodePiece;

const PIECES = /[^\uE000-\uE7FF]+|[\uE000-\uE7FF]/g;

/** The pieces of `text` in order. Halves are paired innermost first; a half that finds no other stays alone. */
export function codedPieces(text: string, tags: readonly TagDefinition[]): readonly CodedPiece[] {
  const partners = partnersOf(text, tags);
  const names = new Map<number, string>();
  const counts = new Map<number, number>();
  const pieces: CodedPiece[] = [];
  for (const { 0: piece, index: at } of text.matchAll(PIECES)) {
    const mark = tagOf(piece.charCodeAt(0));
    if (mark === undefined) {
      pieces.push({ type: 'text', text: piece, at });
      continue;
    }
    const tag = tags.find((t) => t.id === mark.id);
    const partner = partners.get(at);
    let name = mark.closing && partner !== undefined ? names.get(partner) : undefined;
    if (name === undefined) {
      const count = (counts.get(mark.id) ?? 0) + 1;
      counts.set(mark.id, count);
      name = count === 1 ? String(mark.id) : `${mark.id}.${count}`;
    }
    names.set(at, name);
    const role = tag?.pair !== true ? 'alone' : mark.closing ? 'close' : 'open';
    pieces.push({ type: 'code', at, id: mark.id, tag, role, partner, name });
  }
  return pieces;
}

function partnersOf(text: string, tags: readonly TagDefinition[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open = new Map<number, number[]>();
  for (let at = 0; at < text.length; at++) {
    const mark = tagOf(text.charCodeAt(at));
    if (mark === undefined || tags.find((t) => t.id === mark.id)?.pair !== true) continue;
    const waiting = open.get(mark.id) ?? [];
    open.set(mark.id, waiting);
    if (!mark.closing) waiting.push(at);
    else {
      const start = waiting.pop();
      if (start !== undefined) partners.set(at, start).set(start, at);
    }
  }
  return partners;
}

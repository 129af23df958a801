/** What a paragraph is made of while it is read, and how that becomes text with inline codes. */
import { MAX_TAGS, closeTag, openTag, type TagDefinition } from '../../../../../shared/domain/tag.ts';
import { writeDocxCode } from './locator.ts';
import { describe, lookKey, type Shown } from './look.ts';

/** A code without its number, which it gets when the paragraph is complete. */
export type CodeDraft = Omit<TagDefinition, 'id' | 'pair'>;

export interface OpenPiece {
  readonly kind: 'open';
  readonly code: CodeDraft;
}

export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly look: Shown; readonly run: number }
  | { readonly kind: 'code'; readonly code: CodeDraft }
  | OpenPiece
  | { readonly kind: 'close'; readonly of: OpenPiece };

export interface Assembled {
  readonly source: string;
  readonly tags: readonly TagDefinition[];
  /** Codes beyond what a paragraph can hold. */
  readonly dropped: number;
}

/**
 * Text and codes of a paragraph, or undefined when there is no text in it.
 *
 * The look most of the text has needs no code; each stretch that differs from it gets one pair. Inside a
 * link or a field the same holds by itself, so that a link's own colour and underline make no code. White
 * space has no look. White space at both ends is cut.
 */
export function assemble(pieces: readonly Piece[]): Assembled | undefined {
  if (!pieces.some((p) => p.kind === 'text' && p.text.trim() !== '')) return undefined;
  const bases = basesOf(pieces);
  const tags: TagDefinition[] = [];
  const scopes: (OpenPiece | undefined)[] = [undefined];
  const ids = new Map<OpenPiece, number>();
  let dropped = 0;
  let out = '';
  /** White space and standalone codes whose look is not decided yet. */
  let held = '';
  let format: { readonly id: number; readonly key: string } | undefined;

  const add = (code: CodeDraft, pair: boolean): number => {
    if (tags.length >= MAX_TAGS) {
      dropped++;
      return 0;
    }
    const id = tags.length + 1;
    tags.push({ id, pair, ...code });
    return id;
  };
  const endFormat = (): void => {
    if (format !== undefined && format.id > 0) out += closeTag(format.id);
    format = undefined;
    out += held;
    held = '';
  };

  for (const piece of pieces) {
    if (piece.kind === 'text') {
      if (piece.text.trim() === '') {
        held += piece.text;
        continue;
      }
      const base = bases.get(scopes.at(-1));
      const key = base === undefined ? undefined : differs(piece.look, base);
      if (key !== format?.key) endFormat();
      out += held;
      held = '';
      if (key !== undefined && base !== undefined && format === undefined) {
        const chip = describe(piece.look, base.look);
        const id = add({ ...chip, data: writeDocxCode({ kind: 'run', run: piece.run }) }, true);
        if (id > 0) out += openTag(id);
        format = { id, key };
      }
      out += piece.text;
    } else if (piece.kind === 'code') {
      const id = add(piece.code, false);
      if (id > 0) held += openTag(id);
    } else {
      endFormat();
      if (piece.kind === 'open') {
        const id = add(piece.code, true);
        ids.set(piece, id);
        scopes.push(piece);
        if (id > 0) out += openTag(id);
      } else {
        const id = ids.get(piece.of) ?? 0;
        scopes.pop();
        if (id > 0) out += closeTag(id);
      }
    }
  }
  endFormat();
  return { source: out.trim(), tags, dropped };
}

/** True when every pair that opens or closes from `start` on does both there. */
export function isBalanced(pieces: readonly Piece[], start: number): boolean {
  let depth = 0;
  for (let i = start; i < pieces.length; i++) {
    const kind = pieces[i]?.kind;
    if (kind === 'open') depth++;
    else if (kind === 'close' && --depth < 0) return false;
  }
  return depth === 0;
}

interface Base {
  readonly look: Shown;
  readonly key: string;
  /** Usual size of each direction; 0 where there is none. */
  readonly size: { readonly ltr: number; readonly rtl: number };
}

/** The look most characters have, in the paragraph itself and in each link or field. */
function basesOf(pieces: readonly Piece[]): ReadonlyMap<OpenPiece | undefined, Base> {
  const counts = new Map<OpenPiece | undefined, Map<string, { look: Shown; weight: number }>>();
  const sizes = new Map<OpenPiece | undefined, Map<string, number>>();
  const scopes: (OpenPiece | undefined)[] = [undefined];
  for (const piece of pieces) {
    if (piece.kind === 'open') scopes.push(piece);
    else if (piece.kind === 'close') scopes.pop();
    else if (piece.kind === 'text') {
      const weight = piece.text.trim().length;
      if (weight === 0) continue;
      const scope = scopes.at(-1);
      const looks = counts.get(scope) ?? new Map<string, { look: Shown; weight: number }>();
      counts.set(scope, looks);
      const key = lookKey(piece.look);
      const entry = looks.get(key) ?? { look: piece.look, weight: 0 };
      entry.weight += weight;
      looks.set(key, entry);
      const size = sizes.get(scope) ?? new Map<string, number>();
      sizes.set(scope, size);
      const sized = `${piece.look.rightToLeft ? 'rtl' : 'ltr'}${piece.look.size}`;
      size.set(sized, (size.get(sized) ?? 0) + weight);
    }
  }
  const bases = new Map<OpenPiece | undefined, Base>();
  for (const [scope, looks] of counts) {
    const [key, { look }] = [...looks].reduce((a, b) => (b[1].weight > a[1].weight ? b : a));
    const usual = (direction: string): number => {
      const found = [...(sizes.get(scope) ?? [])].filter(([s]) => s.startsWith(direction));
      return found.length === 0 ? 0 : Number(found.reduce((a, b) => (b[1] > a[1] ? b : a))[0].slice(3));
    };
    bases.set(scope, { look, key, size: { ltr: usual('ltr'), rtl: usual('rtl') } });
  }
  return bases;
}

/** What sets the look apart from the base, as a key for joining neighbours; undefined for nothing. */
function differs(look: Shown, base: Base): string | undefined {
  const key = lookKey(look);
  const usual = look.rightToLeft ? base.size.rtl : base.size.ltr;
  // a point more or less is carelessness, not emphasis
  const sized = usual > 0 && look.size > 0 && Math.abs(look.size / usual - 1) > 0.15;
  if (key === base.key && !sized) return undefined;
  return sized ? `${key}|${look.size}` : key;
}

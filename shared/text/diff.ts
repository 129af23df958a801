/**
 * Word differences between two versions of a text, Arabic or English. Tokens are words, runs of white space and
 * single marks; the shortest edit script is found by Myers' O(ND) algorithm ("An O(ND) Difference Algorithm and
 * Its Variations", 1986), then joined up so that it reads as a person would mark it.
 */
import { graphemeEnd } from './grapheme.ts';
import { shortestEdit, type Edit } from './myers.ts';
import { wordSpans } from './words.ts';

export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  /** Where the part stands, or would stand, in the older text: a UTF-16 offset. */
  readonly before: number;
  /** The same in the newer text. */
  readonly after: number;
}

/**
 * The parts in order: `same` and `removed` ones make up `before`, `same` and `added` ones `after`. What was
 * removed comes first where both happen at one place.
 */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before, before: 0, after: 0 }];
  const a = tokens(before);
  const b = tokens(after);
  return parts(joined(shortestEdit(a, b), a, b), a, b);
}

/** The text cut into words, runs of white space and single other characters (whole emoji, whole clusters). */
export function tokens(text: string): readonly string[] {
  const out: string[] = [];
  let at = 0;
  for (const word of wordSpans(text)) {
    others(text, at, word.start, out);
    out.push(text.slice(word.start, word.end));
    at = word.end;
  }
  others(text, at, text.length, out);
  return out;
}

const SPACE = /\s+/uy;

function others(text: string, from: number, to: number, out: string[]): void {
  let at = from;
  while (at < to) {
    SPACE.lastIndex = at;
    const end = SPACE.test(text) ? SPACE.lastIndex : graphemeEnd(text, at + 1);
    const cut = Math.min(to, Math.max(end, at + 1));
    out.push(text.slice(at, cut));
    at = cut;
  }
}

/** Takes a lone space kept between two changes into them: "a b" for "c d" is one change, not two. */
function joined(edits: readonly Edit[], a: readonly string[], b: readonly string[]): readonly Edit[] {
  const out: Edit[] = [];
  for (const edit of edits) {
    const last = out.at(-1);
    if (last !== undefined && /^\s*$/.test(a.slice(last.aEnd, edit.aStart).join('')) && bothSides(last, edit))
      out[out.length - 1] = { aStart: last.aStart, aEnd: edit.aEnd, bStart: last.bStart, bEnd: edit.bEnd };
    else out.push(edit);
  }
  return out.map((edit) => trimmed(edit, a, b));
}

/** Only replacements are joined: two words added apart stay apart. */
function bothSides(first: Edit, second: Edit): boolean {
  return (
    first.aEnd - first.aStart + (second.aEnd - second.aStart) > 0 &&
    first.bEnd - first.bStart + (second.bEnd - second.bStart) > 0
  );
}

/** Gives back equal tokens at the ends that joining took in. */
function trimmed(edit: Edit, a: readonly string[], b: readonly string[]): Edit {
  let { aStart, aEnd, bStart, bEnd } = edit;
  while (aStart < aEnd && bStart < bEnd && a[aStart] === b[bStart]) {
    aStart++;
    bStart++;
  }
  while (aStart < aEnd && bStart < bEnd && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  return { aStart, aEnd, bStart, bEnd };
}

function parts(edits: readonly Edit[], a: readonly string[], b: readonly string[]): readonly DiffPart[] {
  const out: DiffPart[] = [];
  let before = 0;
  let after = 0;
  const push = (kind: DiffPart['kind'], text: string): void => {
    if (text === '') return;
    out.push({ kind, text, before, after });
    if (kind !== 'added') before += text.length;
    if (kind !== 'removed') after += text.length;
  };
  let at = 0;
  for (const edit of edits) {
    push('same', a.slice(at, edit.aStart).join(''));
    push('removed', a.slice(edit.aStart, edit.aEnd).join(''));
    push('added', b.slice(edit.bStart, edit.bEnd).join(''));
    at = edit.aEnd;
  }
  push('same', a.slice(at).join(''));
  return out;
}

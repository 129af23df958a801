/** Finding the terms of a glossary in a text, through clitics and endings. */
import { cliticCandidates, foldTerm } from './clitics.ts';
import type { CliticCandidate } from './clitics.ts';
import { wordSpans } from './words.ts';
import type { WordSpan } from './words.ts';

export interface TermEntry<T> {
  readonly value: T;
  /** The term, and every form no rule leads to: broken plurals, other spellings. */
  readonly forms: readonly string[];
}

export interface TermHit<T> {
  readonly value: T;
  /** The words it was found in, whole, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What of each word is the term itself, without clitics and endings. */
  readonly stems: readonly WordSpan[];
  /** How much had to be cut, over all words: 0 where the term stands as in the glossary. */
  readonly strips: number;
}

export interface TermIndex<T> {
  /** Terms of a text in order. The longest wins where they overlap, then the one with the least cut. */
  find(text: string): readonly TermHit<T>[];
}

interface Form<T> {
  readonly value: T;
  readonly words: readonly string[];
}

/** An index over a glossary. Building is linear in its size; finding does not depend on it. */
export function termIndex<T>(entries: Iterable<TermEntry<T>>): TermIndex<T> {
  const byFirst = new Map<string, Form<T>[]>();
  for (const { value, forms } of entries)
    for (const form of forms) {
      const words = wordSpans(form).map((span) => foldTerm(form.slice(span.start, span.end)));
      const first = words[0];
      if (first === undefined) continue;
      const known = byFirst.get(first);
      if (known === undefined) byFirst.set(first, [{ value, words }]);
      else known.push({ value, words });
    }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return { find: (text) => find(text, byFirst) };
}

interface Word extends WordSpan {
  readonly candidates: readonly CliticCandidate[];
}

function find<T>(text: string, byFirst: ReadonlyMap<string, readonly Form<T>[]>): readonly TermHit<T>[] {
  if (byFirst.size === 0) return [];
  const words = wordSpans(text).map(({ start, end }): Word => {
    return { start, end, candidates: cliticCandidates(text.slice(start, end)) };
  });
  const hits: TermHit<T>[] = [];
  let at = 0;
  while (at < words.length) {
    const best = bestAt(words, at, byFirst);
    for (const { hit } of best) hits.push(hit);
    at += best[0]?.length ?? 1;
  }
  return hits;
}

interface Found<T> {
  readonly hit: TermHit<T>;
  readonly length: number;
}

/** The best hits that begin at one word: several only when different entries share the form. */
function bestAt<T>(
  words: readonly Word[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Form<T>[]>,
): readonly Found<T>[] {
  let best: Found<T>[] = [];
  for (const first of words[at]?.candidates ?? [])
    for (const form of byFirst.get(first.base) ?? []) {
      const found = matched(words, at, first, form);
      if (found === undefined) continue;
      const order = rank(found, best[0]);
      if (order < 0) best = [found];
      else if (order === 0 && best.every(({ hit }) => hit.value !== form.value)) best.push(found);
    }
  return best;
}

/** Below 0 when `a` is the better one. */
function rank<T>(a: Found<T>, b: Found<T> | undefined): number {
  if (b === undefined) return -1;
  return b.length - a.length || a.hit.strips - b.hit.strips;
}

function matched<T>(
  words: readonly Word[],
  at: number,
  first: CliticCandidate,
  form: Form<T>,
): Found<T> | undefined {
  const parts: { readonly word: Word; readonly candidate: CliticCandidate }[] = [];
  for (const [i, wanted] of form.words.entries()) {
    const word = words[at + i];
    const candidate = i === 0 ? first : word?.candidates.find((c) => c.base === wanted);
    if (word === undefined || candidate === undefined) return undefined;
    parts.push({ word, candidate });
  }
  const start = parts[0]?.word.start ?? 0;
  const end = parts.at(-1)?.word.end ?? start;
  const stems = parts.map(({ word, candidate: c }) => ({
    start: word.start + c.start,
    end: word.start + c.end,
  }));
  const strips = parts.reduce((sum, { candidate }) => sum + candidate.strips, 0);
  return { hit: { value: form.value, start, end, stems, strips }, length: parts.length };
}

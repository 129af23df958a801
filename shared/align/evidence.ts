/** What speaks for a source word and a target word rendering each other, each kind of evidence on its own. */
import { cliticCandidates } from '../text/clitics.ts';
import { findNumbers } from '../text/numbers.ts';
import { findPlaceables } from '../text/placeables.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { nameSimilarity } from './skeleton.ts';
import { englishStem } from './tokens.ts';
import type { Token } from './tokens.ts';

export type EvidenceKind =
  | 'name'
  | 'number'
  | 'placeable'
  | 'glossary'
  | 'dictionary'
  | 'statistics'
  | 'position';

/** Source word `i`, target word `j` (places in their lists), and how sure this evidence alone makes it, 0 to 1. */
export interface Evidence {
  readonly i: number;
  readonly j: number;
  readonly score: number;
  readonly kind: EvidenceKind;
}

export interface Text {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Renderings of a word, looked up by its base form (folded, ة kept): each a list of words. */
export type Lookup = (base: string) => readonly string[];

const NAME_THRESHOLD = 0.7;
/** A capital that a sentence's beginning explains needs more likeness. */
const INITIAL_THRESHOLD = 0.85;

/** Names by their consonants; one Arabic name may be two words for one Latin word (عبد المجيد, Abdelmadjid). */
export function nameEvidence(source: Text, target: Text): readonly Evidence[] {
  const found: Evidence[] = [];
  const initial = new Set(sentenceSpans(target.text).map(({ start }) => firstFrom(target.tokens, start)));
  target.tokens.forEach((latin, j) => {
    if (!/^\p{Lu}/u.test(latin.text) || latin.light) return;
    const least = initial.has(j) ? INITIAL_THRESHOLD : NAME_THRESHOLD;
    for (const part of latin.text.split('-')) {
      if (part.length < 3) continue;
      source.tokens.forEach((arabic, i) => {
        const alone = soundsLike(arabic.text, part);
        const next = source.tokens[i + 1];
        const joined = next === undefined ? 0 : nameSimilarity(arabic.text + next.text, part);
        if (joined > alone + 0.1 && joined >= 0.8 && next !== undefined) {
          found.push(
            { i, j, score: joined * 0.95, kind: 'name' },
            { i: i + 1, j, score: joined * 0.95, kind: 'name' },
          );
        } else if (alone >= least) found.push({ i, j, score: alone * 0.95, kind: 'name' });
      });
    }
  });
  return found;
}

/** The word or any base of it. The article is seldom part of a name in English, as it is in الجزائر and Algeria. */
function soundsLike(arabic: string, latin: string): number {
  let best = 0;
  for (const { base, strips } of cliticCandidates(arabic)) {
    if (base.length < 3) continue;
    const article = base.startsWith('ال') ? 0.1 : 0;
    best = Math.max(best, nameSimilarity(base, latin) - 0.03 * strips - article);
  }
  return best;
}

/** Numbers of the same value. */
export function numberEvidence(source: Text, target: Text): readonly Evidence[] {
  const there = findNumbers(target.text);
  return findNumbers(source.text).flatMap((mention) =>
    there
      .filter(({ values }) => values.some((value) => mention.values.includes(value)))
      .flatMap((other) =>
        cross(within(source.tokens, mention), within(target.tokens, other), 0.95, 'number'),
      ),
  );
}

/** Handles, addresses and the like, written the same on both sides. */
export function placeableEvidence(source: Text, target: Text): readonly Evidence[] {
  const there = findPlaceables(target.text);
  return findPlaceables(source.text).flatMap((placeable) => {
    const text = source.text.slice(placeable.start, placeable.end);
    return there
      .filter((other) => target.text.slice(other.start, other.end) === text)
      .flatMap((other) =>
        cross(within(source.tokens, placeable), within(target.tokens, other), 0.99, 'placeable'),
      );
  });
}

/** One rendering of a word: the stems of its words, all of which should be in the target, and its score when they are. */
interface Rendering {
  readonly stems: readonly string[];
  readonly score: number;
}

/** A lookup by words as they are written, remembered: the same words come again and again. */
export type WordLookup = (word: string) => readonly Rendering[];

/** Makes one; a glossary's word is surer than a dictionary's, and a word cut further from how it is written less so. */
export function wordLookup(lookup: Lookup, kind: 'dictionary' | 'glossary'): WordLookup {
  const full = kind === 'glossary' ? 0.95 : 0.8;
  const known = new Map<string, readonly Rendering[]>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const best = new Map<string, Rendering>();
    for (const { base, strips } of listedForms(cliticCandidates(word)))
      for (const rendering of lookup(base)) {
        const words = rendering.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
        const meaning = words.filter((part) => !EMPTY.has(part));
        const stems = (meaning.length > 0 ? meaning : words).map(englishStem);
        const score = full * 0.96 ** strips;
        const key = stems.join(' ');
        if ((best.get(key)?.score ?? 0) < score) best.set(key, { stems, score });
      }
    const found = [...best.values()];
    known.set(word, found);
    return found;
  };
}

/** Words that the lookup renders by words of the target; a rendering of many words may lack one of them. */
export function lookupEvidence(
  source: Text,
  target: Text,
  lookup: WordLookup,
  kind: 'dictionary' | 'glossary',
): readonly Evidence[] {
  const byStem = new Map<string, number[]>();
  target.tokens.forEach((token, j) => {
    for (const stem of stemsOf(token)) byStem.set(stem, [...(byStem.get(stem) ?? []), j]);
  });
  return source.tokens.flatMap((token, i) => {
    const best = new Map<number, number>();
    for (const { stems, score } of lookup(token.text)) {
      const hits = stems.flatMap((stem) => byStem.get(stem) ?? []);
      if (hits.length === 0) continue;
      const there = stems.filter((stem) => byStem.has(stem)).length / stems.length;
      if (there < 1 && (stems.length <= 2 || there < 0.6)) continue;
      for (const j of hits) best.set(j, Math.max(best.get(j) ?? 0, score * there));
    }
    return [...best].map(([j, score]) => ({ i, j, score, kind }));
  });
}

/**
 * The forms a dictionary may list a word under: with the article, which many list nouns by; a verb by its perfect or its
 * third person (نواصل under واصل or يواصل, تهتم under اهتم or يهتم).
 */
function listedForms(
  candidates: readonly { readonly base: string; readonly strips: number }[],
): readonly { readonly base: string; readonly strips: number }[] {
  return candidates.flatMap(({ base, strips }) => {
    const forms = [{ base, strips }];
    if (!base.startsWith('ال') && base.length >= 3) forms.push({ base: `ال${base}`, strips });
    const imperfect = /^س?[يتنا](.{2,})$/u.exec(base)?.[1]?.replace(/(?:ون|ين|ان|وا)$/u, '');
    if (imperfect !== undefined && imperfect.length >= 2) {
      forms.push({ base: `ي${imperfect}`, strips: strips + 1 });
      if (imperfect.length >= 3)
        forms.push({ base: imperfect, strips: strips + 1 }, { base: `ا${imperfect}`, strips: strips + 1 });
    }
    const perfect = /^(.{3,})(?:ت|نا|وا|تم)$/u.exec(base)?.[1];
    if (perfect !== undefined)
      forms.push({ base: perfect, strips: strips + 1 }, { base: `ي${perfect}`, strips: strips + 2 });
    return forms;
  });
}

const EMPTY: ReadonlySet<string> = new Set([
  'to',
  'a',
  'an',
  'the',
  'of',
  'be',
  'sth',
  'sb',
  'somebody',
  'something',
]);

function stemsOf(token: Token): readonly string[] {
  // Russian–Algerian is two words to a dictionary
  const parts = token.text.toLowerCase().split(/[-–]/u);
  return [...new Set([token.stem, ...(parts.length > 1 ? parts.map(englishStem) : [])])];
}

function within(
  tokens: readonly Token[],
  span: { readonly start: number; readonly end: number },
): readonly number[] {
  return tokens.flatMap((token, index) => (token.start < span.end && token.end > span.start ? [index] : []));
}

function cross(
  a: readonly number[],
  b: readonly number[],
  score: number,
  kind: EvidenceKind,
): readonly Evidence[] {
  return a.flatMap((i) => b.map((j) => ({ i, j, score, kind })));
}

function firstFrom(tokens: readonly Token[], offset: number): number {
  return tokens.findIndex((token) => token.start >= offset);
}

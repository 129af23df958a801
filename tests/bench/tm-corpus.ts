/** Pairs for the benchmarks of translation memories: recombined from a file of real ones, or made up from a seed. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface TextPair {
  readonly source: string;
  readonly target: string;
}

/** A small generator with a seed (mulberry32): the same numbers every run. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Pairs to recombine: lines "source, tab, target" of the file `TARJUMAN_PAIRS` names (gzip or plain), else 40,000
 * made-up ones whose words are as unevenly used as those of a language (Zipf).
 */
export function basePairs(): { readonly pairs: readonly TextPair[]; readonly from: string } {
  const path = process.env['TARJUMAN_PAIRS'];
  if (path === undefined) return { pairs: madeUp(40_000), from: 'made-up pairs' };
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const pairs = text.split('\n').flatMap((line) => {
    const [source = '', target = ''] = line.split('\t');
    return source === '' || target === '' ? [] : [{ source, target }];
  });
  return { pairs, from: 'real pairs, recombined' };
}

/** Pair number `n` of a memory: the base itself, then halves of two to four of them put together. */
export function* recombined(base: readonly TextPair[], count: number, seed: number): Generator<TextPair> {
  const next = random(seed);
  for (let n = 0; n < count; n++) {
    const own = base[n];
    if (own !== undefined) {
      yield own;
      continue;
    }
    const parts = 2 + Math.floor(next() * 3);
    const source: string[] = [];
    const target: string[] = [];
    for (let p = 0; p < parts; p++) {
      const pair = base[Math.floor(next() * base.length)];
      const from = next();
      const share = 0.2 + next() * 0.8;
      source.push(slice(pair?.source ?? '', from, share));
      target.push(slice(pair?.target ?? '', from, share));
    }
    yield { source: source.join(' '), target: target.join(' ') };
  }
}

function slice(text: string, from: number, share: number): string {
  const words = text.split(' ');
  const take = Math.max(1, Math.min(12, Math.round(words.length * share)));
  const start = Math.floor(from * (words.length - take + 1));
  return words.slice(start, start + take).join(' ');
}

/** The text with up to half of its words replaced, left out or moved. */
export function edited(text: string, base: readonly TextPair[], next: () => number): string {
  const rate = next() * 0.5;
  return text
    .split(' ')
    .flatMap((word) => {
      if (next() >= rate) return [word];
      const other = (base[Math.floor(next() * base.length)]?.source ?? '').split(' ')[0] ?? '';
      const kind = next();
      return kind < 0.6 ? [other] : kind < 0.8 ? [] : [word, other];
    })
    .join(' ');
}

const ROOTS = 'كتب درس علم عمل خرج دخل سفر حكم نظر وزر رأس جمع قطع صدر ورد نفق جزر شرق غرب بحر'.split(' ');
const FORMS: readonly ((root: string) => string)[] = [
  (r) => r,
  (r) => `م${r}`,
  (r) => `${r}ة`,
  (r) => `ت${r.slice(0, 2)}ي${r.slice(2)}`,
  (r) => `${r.slice(0, 1)}ا${r.slice(1)}`,
  (r) => `است${r}`,
];
const ATTACHED = ['', '', '', 'ال', 'ال', 'و', 'بال', 'وال', 'لل'];

function madeUp(count: number): readonly TextPair[] {
  const next = random(11);
  const letters = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي';
  const stems = Array.from({ length: 20_000 }, (_, n) => {
    const root =
      ROOTS[n] ??
      Array.from({ length: 3 }, () => letters.charAt(Math.floor(next() * letters.length))).join('');
    return (FORMS[n % FORMS.length] ?? ((r) => r))(root);
  });
  const word = (): number => Math.min(stems.length - 1, Math.floor(stems.length ** next()) - 1);
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 3 + Math.floor(next() * 14) }, word);
    return {
      source: words
        .map((n) => `${ATTACHED[Math.floor(next() * ATTACHED.length)] ?? ''}${stems[n] ?? ''}`)
        .join(' '),
      target: words.map((n) => `w${n.toString(36)}`).join(' '),
    };
  });
}

/** The search against a look at every unit: nothing similar enough is ever missed. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Distance } from '../../../electron/core/memory/distance.ts';
import { matchKey, type MatchKey } from '../../../electron/core/memory/key.ts';
import { SearchIndex, similarity, type SealedBlock } from '../../../electron/core/memory/search.ts';
import { sealBlock } from '../../../electron/core/memory/signature.ts';

const WORDS =
  'الوزير وزير والوزير ذهب إلى الجزائر بالجزائر في عام 2021 2022 مليون دولار الصادرات صادراتها من قال'.split(
    ' ',
  );

/** A memory of these texts: unit n + 1 is text n; blocks of `sealed` units, the rest in none. */
function memoryOf(texts: readonly string[], sealed: number, removed: ReadonlySet<number>) {
  const keys = texts.map(matchKey);
  const units = keys.map(({ stems }, n) => ({ key: n + 1, stems }));
  const blocks: SealedBlock[] = [];
  for (let at = 0; at + sealed <= units.length; at += sealed) {
    const part = units.slice(at, at + sealed);
    blocks.push({ first: at + 1, last: at + sealed, data: sealBlock(part) });
  }
  return new SearchIndex({
    blocks: (after) => blocks.filter(({ first }) => first > after),
    tail: (after) => units.filter(({ key }) => key > after),
    hashes(key) {
      const found = keys[key - 1];
      if (found === undefined || removed.has(key)) return undefined;
      return Uint32Array.from([...found.plain, ...found.stems]);
    },
  });
}

function bestByHand(query: MatchKey, texts: readonly string[], removed: ReadonlySet<number>): number {
  let best = 0;
  texts.forEach((text, n) => {
    if (removed.has(n + 1)) return;
    const key = matchKey(text);
    const longer = Math.max(key.plain.length, query.plain.length);
    const plain = new Distance(query.plain).to(key.plain, 0, key.plain.length, 1000);
    const stems = new Distance(query.stems).to(key.stems, 0, key.stems.length, 1000);
    best = Math.max(best, similarity(plain, stems, longer));
  });
  return best;
}

const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }).map((w) => w.join(' '));

it('finds the best match there is, in blocks and after them, whatever was removed', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 60 }),
      text,
      fc.constantFrom(0.5, 0.6, 0.7, 0.9),
      fc.integer({ min: 1, max: 25 }),
      fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 10 }),
      (texts, wanted, least, sealed, gone) => {
        const removed = new Set(gone);
        const hits = memoryOf(texts, sealed, removed).search(matchKey(wanted), least, 3);
        const best = bestByHand(matchKey(wanted), texts, removed);
        if (best < least) expect(hits).toEqual([]);
        else expect(hits[0]?.similarity).toBeCloseTo(best, 9);
        for (const [i, hit] of hits.entries())
          expect(hit.similarity).toBeLessThanOrEqual((hits[i - 1]?.similarity ?? 1) + 1e-9);
      },
    ),
    { numRuns: 400 },
  );
});

it('finds very long texts too', () => {
  const long = Array.from({ length: 400 }, (_, n) => `كلمة${n}`).join(' ');
  const index = memoryOf([long, 'نص قصير'], 2, new Set());
  expect(index.search(matchKey(`${long} أخرى`), 0.7, 1)[0]?.key).toBe(1);
});

it('counts an attached conjunction or article as half a difference, another number as none', () => {
  const index = memoryOf(['ذهب الوزير إلى الجزائر في عام 2021'], 9, new Set());
  const score = (wanted: string): number => index.search(matchKey(wanted), 0.5, 1)[0]?.similarity ?? 0;
  expect(score('ذهب الوزير إلى الجزائر في عام 2022')).toBe(1);
  const attached = score('ذهب والوزير إلى الجزائر في عام 2021');
  const another = score('ذهب السفير إلى الجزائر في عام 2021');
  expect(1 - attached).toBeCloseTo((1 - another) / 2, 9);
  expect(score('ذَهَبَ الوزيرُ الى الجزائر في عام ٢٠٢١')).toBe(1);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cliticCandidates, foldTerm } from '../../../shared/text/clitics.ts';
import { anyText } from './arbitrary.ts';
import { BROKEN_PLURALS, LOOK_ALIKES, REGULAR } from './clitic-cases.ts';

const bases = (word: string): readonly string[] => cliticCandidates(word).map(({ base }) => base);
const holds = (word: string, term: string): boolean => bases(word).includes(foldTerm(term));

describe('base forms of a word', () => {
  test('nearly every regular form leads back to its term', () => {
    const missed = REGULAR.filter(([term, form]) => !holds(form, term));
    expect(missed.length / REGULAR.length).toBeLessThan(0.03);
  });

  test('fewer look-alikes than 25 of 55 are taken for the term', () => {
    const wrong = LOOK_ALIKES.filter(([word, term]) => holds(word, term));
    expect(wrong.length / LOOK_ALIKES.length).toBeLessThan(25 / 55);
  });

  test('no rule leads from a broken plural to its singular', () => {
    expect(BROKEN_PLURALS.filter(([term, form]) => holds(form, term))).toEqual([]);
  });

  test.each([
    ['للجنة', 'لجنة'],
    ['للجنة', 'اللجنة'],
    ['وبالجزائر', 'الجزائر'],
    ['مدرستهم', 'مدرسة'],
    ['مستشفاه', 'مستشفى'],
    ['أصدقائهم', 'أصدقاء'],
    ['سماوات', 'سماء'],
    ['وَالْوَزِيرُ', 'وزير'],
  ])('%s may be %s', (word, base) => {
    expect(bases(word)).toContain(foldTerm(base));
  });

  test.each([
    ['روسيا', 'روسي'],
    ['ورد', 'رد'],
    ['كتابي', 'كتاب'],
    ['وسلم', 'لم'],
  ])('%s is not %s', (word, base) => {
    expect(bases(word)).not.toContain(foldTerm(base));
  });

  test('tanwin that is written tells روسيًا from روسيا', () => {
    expect(bases('روسيًا')).toContain('روسي');
  });

  test('a short term bears one cut only', () => {
    expect(bases('بالحرب')).toContain('حرب');
    expect(bases('وحربهم')).not.toContain('حرب');
  });

  test('the stem is what is lit', () => {
    const word = 'وَللْجَنَّةِ';
    const least = cliticCandidates(word).find(({ base }) => base === 'جنة');
    expect(word.slice(least?.start, least?.end)).toBe('جَنَّةِ');
  });
});

describe('for any word', () => {
  test('the word itself comes first, every base once, the least cut first, stems inside the word', () => {
    fc.assert(
      fc.property(anyText, (word) => {
        const candidates = cliticCandidates(word);
        const [first] = candidates;
        expect(first?.strips).toBe(0);
        expect(first?.base.trim()).toBe(foldTerm(word));
        expect(new Set(candidates.map((c) => c.base)).size).toBe(candidates.length);
        for (const [i, { strips, start, end }] of candidates.entries()) {
          expect(strips).toBeGreaterThanOrEqual(candidates[i - 1]?.strips ?? 0);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(word.length);
        }
      }),
    );
  });

  test('a term of four letters and more is found behind any lead and before any enclitic', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'جحخدذرزشصضطظعغقم'),
      minLength: 4,
      maxLength: 8,
    });
    const lead = fc.constantFrom(
      '',
      'و',
      'ف',
      'ب',
      'ك',
      'ل',
      'س',
      'وب',
      'فل',
      'ال',
      'وال',
      'بال',
      'وبال',
      'لل',
    );
    const tail = fc.constantFrom('', 'ه', 'ها', 'هم', 'هما', 'نا', 'كم', 'ان', 'ين', 'ون', 'ات', 'ا', 'ة');
    fc.assert(
      fc.property(letters, lead, tail, (term, before, after) => {
        expect(bases(before + term + after)).toContain(term);
      }),
    );
  });

  test('vowel signs change nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REGULAR),
        fc.constantFrom('\u064e', '\u064f', '\u0652'),
        ([, form], mark) => {
          const vocalised = [...form].map((letter) => letter + mark).join('');
          expect(bases(vocalised)).toEqual(expect.arrayContaining([...bases(form)]));
        },
      ),
    );
  });
});

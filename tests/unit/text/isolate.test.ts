import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolationRuns, type Direction } from '../../../shared/text/isolate.ts';
import { findPlaceables } from '../../../shared/text/placeables.ts';
import { scriptRuns } from '../../../shared/text/script-runs.ts';
import { anyText } from './arbitrary.ts';

/** The text with every isolated run in angle brackets, `<` for left to right and `>` for right to left. */
function drawn(text: string, direction: Direction): string {
  return isolationRuns(text, direction)
    .map((run) => {
      const cut = text.slice(run.start, run.end);
      if (!run.isolate) return cut;
      return run.direction === 'ltr' ? `⟨${cut}⟩` : `⟪${cut}⟫`;
    })
    .join('');
}

describe('isolation in a right-to-left paragraph', () => {
  it.each([
    ['@Lamamra_dz قال', '⟨@Lamamra_dz⟩ قال'],
    ['«Lavrov» قال', '«⟨Lavrov⟩» قال'],
    ['«Lavrov»، «Putin» و«Tebboune»', '«⟨Lavrov⟩»، «⟨Putin⟩» و«⟨Tebboune⟩»'],
    ['COVID-19 يعود', '⟨COVID-19⟩ يعود'],
    ['Sergey Lavrov قال', '⟨Sergey Lavrov⟩ قال'],
    ['نظام (Windows 11 Pro) جديد', 'نظام (⟨Windows 11 Pro⟩) جديد'],
    ['شركة Apple (US) وغيرها', 'شركة ⟨Apple (US)⟩ وغيرها'],
    ['قال: "We meet @x, in (Moscow), today" ثم', 'قال: "⟨We meet @x, in (Moscow), today⟩" ثم'],
    ['🇩🇿 الجزائر', '⟨🇩🇿⟩ الجزائر'],
    ['انظر pic.twitter.com/x الآن', 'انظر ⟨pic.twitter.com/x⟩ الآن'],
    ['هاتف +213 أو -5', 'هاتف ⟨+213⟩ أو ⟨-5⟩'],
    ['ثمن $3 فقط', 'ثمن ⟨$3⟩ فقط'],
    ['فاز 3-1 عام 2021', 'فاز 3-1 عام 2021'],
    ['في 2022-05-10 و10/5/2022', 'في ⟨2022-05-10⟩ و10/5/2022'],
    ['لغة C++ سريعة', 'لغة ⟨C++⟩ سريعة'],
    ['زار Lavrov 3 مدن', 'زار ⟨Lavrov⟩ 3 مدن'],
  ])('%s', (text, expected) => {
    expect(drawn(text, 'rtl')).toBe(expected);
  });
});

describe('isolation in a left-to-right paragraph', () => {
  it.each([
    [
      '— Ramtane Lamamra | رمطان لعمامرة (@Lamamra_dz) May 10, 2022',
      '— Ramtane Lamamra | ⟪رمطان لعمامرة⟫ (⟨@Lamamra_dz⟩) May 10, 2022',
    ],
    ['The word «ترجمان» means', 'The word «⟪ترجمان⟫» means'],
    ['#الجزائر trends', '⟪#الجزائر⟫ trends'],
    ['It won 3-1, up +5 to $3', 'It won 3-1, up +5 to $3'],
  ])('%s', (text, expected) => {
    expect(drawn(text, 'ltr')).toBe(expected);
  });
});

describe('isolation runs', () => {
  it('cover the text in order without gaps, and never cut an address', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<Direction>('ltr', 'rtl'), (text, direction) => {
        const runs = isolationRuns(text, direction);
        expect(runs.map((r) => text.slice(r.start, r.end)).join('')).toBe(text);
        let at = 0;
        for (const run of runs) {
          expect(run.start).toBe(at);
          expect(run.end).toBeGreaterThan(run.start);
          if (!run.isolate) expect(run.direction).toBe(direction);
          at = run.end;
        }
        for (const p of findPlaceables(text)) {
          if (p.kind !== 'url' && p.kind !== 'email' && p.kind !== 'handle' && p.kind !== 'hashtag') continue;
          expect(runs.some((r) => r.isolate && r.start <= p.start && r.end >= p.end)).toBe(true);
        }
      }),
    );
  });
});

describe('script runs', () => {
  const runs = (text: string, direction?: Direction) =>
    scriptRuns(text, direction).map((r) => `${r.script}:${text.slice(r.start, r.end)}`);

  it('keep punctuation and digits with the words they belong to', () => {
    expect(runs('قال «Lavrov» و(Putin)، نعم', 'rtl')).toEqual([
      'arabic:قال «',
      'latin:Lavrov',
      'arabic:» و(',
      'latin:Putin',
      'arabic:)، نعم',
    ]);
    expect(runs('فيروس COVID-19 يعود')).toEqual(['arabic:فيروس ', 'latin:COVID-19', 'arabic: يعود']);
    expect(runs('Minister رمطان لعمامرة said so')).toEqual([
      'latin:Minister ',
      'arabic:رمطان لعمامرة',
      'latin: said so',
    ]);
    expect(runs('12 – 🇩🇿')).toEqual(['other:12 – 🇩🇿']);
    expect(runs('')).toEqual([]);
  });

  it('cover the text, and neighbours differ', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = scriptRuns(text);
        expect(found.map((r) => text.slice(r.start, r.end)).join('')).toBe(text);
        found.forEach((run, i) => expect(run.script).not.toBe(found[i + 1]?.script));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeTag, openTag, type TagDefinition } from '../../../shared/domain/tag.ts';
import { CHECKS, LEVELS, runChecks, type CheckInput } from '../../../shared/qa/index.ts';
import { anyText } from '../text/arbitrary.ts';

const tags: readonly TagDefinition[] = [{ id: 1, pair: true, type: 'bold', label: 'b' }];

function pair(source: string, target: string): CheckInput {
  return { source, target, language: 'ar', targetLanguage: 'en', tags, copyAsIs: false };
}

/** Findings as `check:words`. */
function found(source: string, target: string): readonly string[] {
  return runChecks(pair(source, target)).map(
    (f) => `${f.check}:${(f.side === 'source' ? source : target).slice(f.start, f.end)}`,
  );
}

describe('good translations', () => {
  it.each([
    [
      'وارتفع حجم المبيعات التجارية الروسية للجزائر في عام 2021 وتجاوزت 3 مليارات دولار.',
      'Russian sales to Algeria rose in 2021 and exceeded $3 billion.',
    ],
    ['بلغت الستين عاما للعلاقات الدبلوماسية.', 'This is the 60th anniversary of diplomatic relations.'],
    ['قال «لافروف»: "اتفقنا على خطوات أخرى."', 'Lavrov said: “We agreed on further steps.”'],
    ['هل جاء الوزير؟', 'Has the minister come?'],
    ['الحرب الروسية الأوكرانية', 'The Russian–Ukrainian War'],
    [
      'قال @Lamamra_dz على pic.twitter.com/x 🇩🇿 #الجزائر',
      '@Lamamra_dz said on pic.twitter.com/x 🇩🇿 #Algeria',
    ],
    ['قال @Lamamra_dz على #الجزائر', '@Lamamra_dz said on #الجزائر'],
    ['انظر https://ar.wikipedia.org/wiki/الجزائر', 'See https://en.wikipedia.org/wiki/Algeria'],
    [`${openTag(1)}عاجل${closeTag(1)}: وصل`, `${openTag(1)}Breaking${closeTag(1)}: he has arrived`],
    ['أولا: 1) كتاب 2) قلم', 'First: 1) a book 2) a pen'],
    ['كتاب (جديد)، ثم', 'A (new) book, then'],
    ['قال:', 'He said:'],
  ])('%s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });
});

describe('each check', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['قال الوزير نعم', 'The وزير said yes', ['arabic-in-target:وزير']],
    ['قال نعم', 'Yes، he said', ['arabic-in-target:،']],
    ['عام ٢٠٠١', 'In ٢٠٠١', ['arabic-in-target:٢٠٠١']],
    ['قال نعم', 'Yes\u200f he said', ['arabic-in-target:\u200f']],
    ['نعم', 'Yeـs', ['arabic-in-target:ـ']],
    ['انظر bit.ly/x و@me', 'See this', ['missing-placeable:bit.ly/x', 'missing-placeable:@me']],
    ['🇩🇿 و🇩🇿', '🇩🇿 and', ['missing-placeable:🇩🇿']],
    ['راسل a@b.org', 'Write to a@c.org', ['missing-placeable:a@b.org']],
    [`${openTag(1)}أ${closeTag(1)}`, `${openTag(1)}A`, [`missing-tag:${closeTag(1)}`]],
    ['أ', `${openTag(1)}A`, [`extra-tag:${openTag(1)}`]],
    ['3 مليارات دولار', '$3 million', ['missing-number:3 مليارات']],
    ['في ذلك العام', 'in 2001', ['missing-number:2001']],
    ['نعم يا سيدي', 'Yes,  sir', ['double-space:  ']],
    ['نعم (سيدي) هنا', 'Yes (sir here', ['unpaired-bracket:(']],
    ['قال "نعم" هنا', 'He said “yes here', ['unpaired-bracket:“']],
    ['هل جاء؟', 'He came.', ['end-punctuation:.']],
    ['جاء الوزير.', 'The minister came', ['end-punctuation:']],
    ['جاء الوزير.', '“The minister came,”', ['end-punctuation:,']],
  ])('%s ↛ %s', (source, target, expected) => {
    expect(found(source, target)).toEqual(expected);
  });

  it('says what to do', () => {
    const [finding] = runChecks(pair('تجاوزت 3 مليارات دولار.', 'It passed $3 million.'));
    expect(finding?.message).toBe(
      'The translation does not say “3 مليارات” (3,000,000,000); it has “3 million” (3,000,000).',
    );
    expect(runChecks(pair('قال نعم', 'Yes، he said'))[0]?.message).toBe(
      '“،” is Arabic punctuation: write “,”.',
    );
    expect(runChecks(pair('قال', `${openTag(1)}he`))[0]?.message).toBe('Tag 1 (b) is not in the source.');
  });
});

describe('all checks', () => {
  it('have ids of their own, and levels', () => {
    expect(new Set(CHECKS.map((c) => c.id)).size).toBe(CHECKS.length);
    for (const check of CHECKS) expect(LEVELS).toContain(check.level);
  });

  it('say nothing of what is not translated or not to be translated', () => {
    expect(found('قال @me عام 2001.', '')).toEqual([]);
    expect(found('قال @me عام 2001.', '  ')).toEqual([]);
    expect(runChecks({ ...pair('Minister رمطان', 'Minister رمطان'), copyAsIs: true })).toEqual([]);
  });

  it('let Arabic stand in a translation into a language written with Arabic letters', () => {
    expect(runChecks({ ...pair('نعم', 'بله'), targetLanguage: 'fa' })).toEqual([]);
  });

  it('point inside the text they are about, and never at half a character', () => {
    fc.assert(
      fc.property(anyText, anyText, (source, target) => {
        for (const f of runChecks(pair(source, target))) {
          const text = f.side === 'source' ? source : target;
          expect(f.start).toBeGreaterThanOrEqual(0);
          expect(f.end).toBeGreaterThanOrEqual(f.start);
          expect(f.end).toBeLessThanOrEqual(text.length);
          expect(f.message).not.toBe('');
          if (text.isWellFormed()) expect(text.slice(f.start, f.end).isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('find no lost number, placeable or tag in a copy of the source', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ids = runChecks(pair(text, text)).map((f) => f.check);
        for (const id of ['missing-number', 'missing-placeable', 'missing-tag', 'extra-tag', 'double-space'])
          expect(ids).not.toContain(id);
      }),
    );
  });
});

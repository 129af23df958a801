/** What the messages say, and how numbers, times and words put into them look. */
import { describe, expect, it } from 'vitest';
import { findingText } from '../../../renderer/client/findings.ts';
import { makeMessages } from '../../../renderer/i18n/messages.ts';
import { chooseLanguage } from '../../../shared/domain/interface-language.ts';
import { openTag } from '../../../shared/domain/tag.ts';
import { runChecks } from '../../../shared/qa/index.ts';

const en = makeMessages('en');
const ar = makeMessages('ar', 'ar-DZ-u-nu-latn');

describe('the language of the interface', () => {
  it.each([
    ['system', ['ar-EG', 'en-US'], 'ar', 'ar-EG-u-nu-latn'],
    ['system', ['fr-FR', 'ar'], 'ar', 'ar-u-nu-latn'],
    ['system', ['fr-FR'], 'en', 'en'],
    ['system', [], 'en', 'en'],
    ['en', ['ar-SA-u-ca-islamic', 'en-GB'], 'en', 'en-GB'],
    ['ar', ['ar-SA-u-nu-arab'], 'ar', 'ar-SA-u-nu-latn'],
  ] as const)('wish %s on a system of %j', (wish, preferred, language, locale) => {
    expect(chooseLanguage(wish, preferred)).toEqual({ language, locale });
  });
});

describe('messages', () => {
  it.each([
    [0, 'لا ملاحظات'],
    [1, 'ملاحظة واحدة'],
    [2, 'ملاحظتان'],
    [3, '3 ملاحظات'],
    [11, '11 ملاحظة'],
    [100, '100 ملاحظة'],
  ])('count %i notes in Arabic', (count, words) => {
    expect(ar.t('workspace.notes', { count })).toBe(words);
  });

  it.each([
    [1, '1 note'],
    [2, '2 notes'],
    [1200, '1,200 notes'],
  ])('count %i notes in English', (count, words) => {
    expect(en.t('workspace.notes', { count })).toBe(words);
  });

  it('keep foreign words apart in Arabic, and put nothing into English', () => {
    expect(ar.t('documents.import-file', { name: 'talks.docx' })).toBe('استيراد \u2068talks.docx\u2069');
    expect(ar.t('documents.import-file', { name: 'محادثات' })).toBe('استيراد محادثات');
    expect(en.t('documents.import-file', { name: 'talks.docx' })).toBe('Import talks.docx');
  });

  it('take braces, pounds and quotes in what is put in as they are', () => {
    expect(en.t('shell.drop', { name: "{name} # 'a' <b>" })).toBe("Drop to add to {name} # 'a' <b>");
  });

  it('say how long ago in the language of the interface, with digits 0–9', () => {
    const now = 1_700_000_000_000;
    expect(en.ago(now - 5000, now)).toBe('just now');
    expect(en.ago(now - 3 * 60_000, now)).toBe('3 minutes ago');
    expect(en.ago(now - 86_400_000, now)).toBe('yesterday');
    expect(en.ago(now + 60_000, now)).toBe('just now');
    expect(ar.ago(now - 5000, now)).toBe('الآن');
    expect(ar.ago(now - 3 * 60_000, now)).toBe('قبل 3 دقائق');
    expect(ar.ago(now - 86_400_000, now)).toBe('أمس');
    expect(ar.number(404)).toBe('404');
  });
});

describe('findings', () => {
  const tags = [{ id: 1, pair: true, type: 'bold', label: 'b' }] as const;
  const all = (
    [
      ['قال الوزير ٥ مرات.', 'He said وزير، 5 times.'],
      ['قال.', 'He ـ said \u200e so ٥ times, twice ۞.'],
      ['قال الوزير.', 'The  minister said؛'],
      ['هل؟', 'Is it.'],
      ['تجاوزت 3 مليارات دولار', 'It passed $3 million'],
      ['عام 2001', 'In the year'],
      ['في العام', 'In 1999'],
      ['قال @me على https://a.dz و a@b.dz #news 🇩🇿', 'He said'],
      [`${openTag(1)}نعم`, 'Yes (no ”'],
      ['نعم', `Yes${openTag(1)}`],
      [`${openTag(1)}نعم`, `${openTag(1)}Yes${openTag(1)}`],
    ] as const
  ).flatMap(([source, target]) =>
    runChecks({ source, target, language: 'ar', targetLanguage: 'en', tags, copyAsIs: false }),
  );

  it('meet every message there is for them', () => {
    expect(new Set(all.map(({ code }) => code))).toEqual(
      new Set([
        'still-arabic',
        'arabic-digits',
        'direction-mark',
        'tatweel',
        'arabic-punctuation',
        'arabic-sign',
        'spaces-in-row',
        'end-same',
        'end-other',
        'number-missing',
        'number-other',
        'number-extra',
        'placeable-missing',
        'tag-missing',
        'tag-extra',
        'tag-more-often',
        'unpaired',
      ]),
    );
  });

  it('are said in English as the checks say them', () => {
    for (const finding of all)
      expect(en.lookup(`findings.${finding.code}`, finding.values)).toBe(finding.message);
  });

  it('are said in Arabic wholly', () => {
    for (const finding of all) {
      const said = findingText(finding, ar);
      expect(said).toMatch(/\p{Script=Arabic}/u);
      expect(said).not.toBe(finding.message);
    }
  });

  it('of a kind not known here keep their English', () => {
    const message = 'Something new.';
    expect(findingText({ code: 'new', values: {}, message }, ar)).toBe(message);
  });
});

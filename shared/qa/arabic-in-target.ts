/** Arabic characters left standing in a translation into a language of another script. */
import { scriptOf } from '../text/script.ts';
import { finding, type Check, type Finding, type Saying } from './check.ts';

/** Letters, marks, digits, punctuation and tatweel; direction marks; presentation forms; white space between. */
const ARABIC =
  /[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc](?:[\s\u200b-\u200f]*[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc])*|[\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
const MAYBE = new RegExp(ARABIC.source);
const LETTER = /\p{L}/u;

const about = { id: 'arabic-in-target', level: 'error' } as const;

export const arabicInTarget: Check = {
  ...about,
  title: 'Arabic characters in the translation',
  run({ source, target, targetLanguage }) {
    if (!MAYBE.test(target) || scriptOf(targetLanguage) === 'Arab') return [];
    const kept = hashtags(source);
    const found: Finding[] = [];
    for (const match of target.matchAll(ARABIC)) {
      const text = match[0];
      if (target.charAt(match.index - 1) === '#' && kept.includes(text)) continue;
      found.push(
        finding(about, 'target', { start: match.index, end: match.index + text.length }, sayingOf(text)),
      );
    }
    return found;
  },
};

/** Arabic hashtags of the source may be kept as they are: they are addresses. */
function hashtags(source: string): readonly string[] {
  return Array.from(source.matchAll(/#([\p{L}\p{M}\p{N}_]+)/gu), (m) => m[1] ?? '');
}

function sayingOf(text: string): Saying {
  const values = { text };
  if (LETTER.test(text.replaceAll('ـ', '')))
    return { code: 'still-arabic', values, message: `“${text}” is still in Arabic.` };
  if (/^[٠-٩۰-۹٫٬]+$/.test(text))
    return { code: 'arabic-digits', values, message: `“${text}” is written with Arabic digits: write 0–9.` };
  if (/^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/.test(text))
    return { code: 'direction-mark', message: 'An invisible direction mark stands here: remove it.' };
  if (text === 'ـ') return { code: 'tatweel', message: 'A tatweel (ـ) stands here: remove it.' };
  const latin = LATIN[text];
  return latin === undefined
    ? { code: 'arabic-sign', values, message: `“${text}” is an Arabic sign.` }
    : {
        code: 'arabic-punctuation',
        values: { text, expected: latin },
        message: `“${text}” is Arabic punctuation: write “${latin}”.`,
      };
}

const LATIN: Readonly<Record<string, string>> = {
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  '۔': '.',
};

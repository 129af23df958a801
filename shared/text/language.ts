/** Language and direction of a paragraph. */
import { maskAddresses } from './mask.ts';
import { isArabicLetter, isLatinLetter, scriptOf } from './script.ts';

const RTL = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr', 'Yezi']);

/** Writing direction of a BCP 47 language, from its script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RTL.has(scriptOf(language)) ? 'rtl' : 'ltr';
}

/**
 * The language of a paragraph, one of the two given: the one whose script has more letters outside URLs,
 * e-mail addresses, handles, hashtags and inline codes. No letters, a tie or one shared script: the source's.
 */
export function paragraphLanguage(
  text: string,
  languages: { readonly source: string; readonly target: string },
): string {
  const source = scriptOf(languages.source);
  const target = scriptOf(languages.target);
  if (source === target) return languages.source;
  if (source === 'Arab' && target === 'Latn') {
    const lead = arabicLead(text);
    if (lead !== 0) return lead > 0 ? languages.source : languages.target;
  }
  // masking only takes letters away, so a text without any of the target's needs none
  if (countLetters(text, target) === 0) return languages.source;
  const masked = maskAddresses(text);
  return countLetters(masked, target) > countLetters(masked, source) ? languages.target : languages.source;
}

/**
 * Positive when Arabic letters outnumber Latin ones whatever the addresses in the text hold, negative when
 * Latin ones do, 0 when only masking can tell. One pass: words that might be an address count on neither
 * side as sure and on both as possible.
 */
function arabicLead(text: string): number {
  if (!LATIN.test(text)) return 1;
  let arabic = 0;
  let latin = 0;
  let sureArabic = 0;
  let sureLatin = 0;
  let wordArabic = 0;
  let wordLatin = 0;
  let address = false;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    if (unit === 0x20) {
      arabic += wordArabic;
      latin += wordLatin;
      if (!address) {
        sureArabic += wordArabic;
        sureLatin += wordLatin;
      }
      wordArabic = wordLatin = 0;
      address = false;
    } else if (isArabicLetter(unit)) wordArabic++;
    else if (isLatinLetter(unit)) wordLatin++;
    else if (unit < 0x30 || unit === 0x3a || unit === 0x40 || unit >= 0xe000) address = true;
  }
  if (latin === 0 || sureArabic >= latin) return 1;
  return sureLatin > arabic ? -1 : 0;
}

// every unit that isLatinLetter takes
const LATIN = /[A-Za-z\u00AA\u00BA\u00C0-\u02AF\u1E00-\u1EFF\uA722-\uA7FF\uFB00-\uFB06\uFF21-\uFF5A]/;

const PATTERNS: Readonly<Record<string, string>> = {
  Jpan: '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}',
  Kore: '\\p{sc=Hang}\\p{sc=Han}',
  Hans: '\\p{sc=Han}',
  Hant: '\\p{sc=Han}',
};
const compiled = new Map<string, RegExp>();

function countLetters(text: string, script: string): number {
  if (script === 'Arab') return countUnits(text, isArabicLetter);
  if (script === 'Latn') return countUnits(text, isLatinLetter);
  let pattern = compiled.get(script);
  if (pattern === undefined) {
    pattern = scriptPattern(script);
    compiled.set(script, pattern);
  }
  return text.match(pattern)?.length ?? 0;
}

function countUnits(text: string, test: (unit: number) => boolean): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) if (test(text.charCodeAt(i))) n++;
  return n;
}

function scriptPattern(script: string): RegExp {
  try {
    return new RegExp(`[${PATTERNS[script] ?? `\\p{sc=${script}}`}]`, 'gu');
  } catch {
    return /(?!)/g; // a script this engine's Unicode data does not know: no letter of it is counted
  }
}

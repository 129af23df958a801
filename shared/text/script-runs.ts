/** Cutting a text into runs of one script, for formats that name a font or a direction per run. */
import { isArabicLetter, isArabicMark, isLatinLetter } from './script.ts';

export type RunScript = 'arabic' | 'latin' | 'other';

export interface ScriptRun {
  readonly start: number;
  readonly end: number;
  readonly script: RunScript;
}

/**
 * Runs covering the whole text in order. Letters decide; digits and punctuation glued to a word go with it;
 * other neutral characters go with their neighbours where both agree, and where they differ with the script of the
 * paragraph's direction when that is given, else with the text's majority script (as rules N1 and N2 of UAX #9 do
 * for direction). A text without letters is one `other` run.
 */
export function scriptRuns(text: string, direction?: 'ltr' | 'rtl'): readonly ScriptRun[] {
  if (text === '') return [];
  const runs: { start: number; end: number; script: RunScript }[] = [];
  const main = neutralScript(text, direction);
  let last: RunScript | undefined;
  let at = 0;
  while (at < text.length) {
    const strong = strongScript(text, at);
    let end = at;
    if (strong === undefined) {
      while (end < text.length && strongScript(text, end) === undefined) end++;
      const next = end < text.length ? strongScript(text, end) : undefined;
      const glued = last === undefined ? at : Math.min(end, gluedEnd(text, at));
      if (last !== undefined && glued > at) push(runs, at, glued, last);
      if (glued < end) push(runs, glued, end, last === next && last !== undefined ? last : main);
    } else {
      while (end < text.length && strongScript(text, end) === strong) end++;
      push(runs, at, end, strong);
      last = strong;
    }
    at = end;
  }
  return runs;
}

function push(
  runs: { start: number; end: number; script: RunScript }[],
  start: number,
  end: number,
  script: RunScript,
): void {
  const previous = runs.at(-1);
  if (previous?.script === script) previous.end = end;
  else runs.push({ start, end, script });
}

/** Digits that continue a word: the "-19" of COVID-19. */
const GLUED = /(?:[-'’_]?\d+)*(?:['’]|[\u0300-\u036f])?/y;

function gluedEnd(text: string, at: number): number {
  GLUED.lastIndex = at;
  return GLUED.test(text) ? Math.max(at, GLUED.lastIndex) : at;
}

function neutralScript(text: string, direction: 'ltr' | 'rtl' | undefined): RunScript {
  const most = majority(text);
  if (direction === undefined || most === 'other') return most;
  return direction === 'rtl' ? 'arabic' : 'latin';
}

function majority(text: string): RunScript {
  let arabic = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isArabicLetter(unit)) arabic++;
    else if (isLatinLetter(unit)) latin++;
  }
  if (arabic === 0 && latin === 0) return 'other';
  return arabic >= latin ? 'arabic' : 'latin';
}

/** The script a unit decides, or undefined for a neutral one. Arabic marks, digits and punctuation need its fonts. */
function strongScript(text: string, at: number): RunScript | undefined {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return isLatinLetter(unit) ? 'latin' : undefined;
  if (isArabicLetter(unit) || isArabicMark(unit)) return 'arabic';
  if (isLatinLetter(unit)) return 'latin';
  if (unit >= 0x600 && unit <= 0x6ff) return unit === 0x61c ? undefined : 'arabic';
  if (unit < 0x370 || (unit >= 0x2000 && unit <= 0x2bff)) return undefined;
  if (unit >= 0xd800 || (unit >= 0x3000 && unit <= 0x303f))
    return isEmojiOrPrivate(unit) ? undefined : 'other';
  return 'other';
}

/** Surrogates, private use, variation selectors and the byte-order mark decide nothing. */
function isEmojiOrPrivate(unit: number): boolean {
  return (
    (unit >= 0xd800 && unit <= 0xf8ff) ||
    (unit >= 0xfe00 && unit <= 0xfe2f) ||
    unit >= 0xfef0 ||
    unit < 0x3040
  );
}

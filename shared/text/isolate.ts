/**
 * Which stretches of a paragraph must be isolated (`<bdi dir>`) so that the bidirectional algorithm (UAX #9)
 * cannot mix their order with the text around them.
 *
 * Isolated are: addresses and emoji; signed numbers, amounts, ISO dates and others that start with a sign in a
 * right-to-left paragraph; and runs of words of the other direction, with the placeables and punctuation
 * between their words. Scores, ranges and plain numbers stay part of the paragraph: readers of Arabic expect
 * "3-1" to run from the right, as everywhere else.
 */
import { findPlaceables, type Placeable } from './placeables.ts';
import { isLatinLetter, isRtlLetter } from './script.ts';

export { scriptRuns, type ScriptRun } from './script-runs.ts';

export type Direction = 'ltr' | 'rtl';

export interface Run {
  readonly start: number;
  readonly end: number;
  /** To be wrapped in an isolate of its own. */
  readonly isolate: boolean;
  readonly direction: Direction;
}

/** Runs covering the whole text in order; neighbours that are not isolated are never split. */
export function isolationRuns(text: string, direction: Direction): readonly Run[] {
  const placeables = findPlaceables(text).filter((p) => p.kind !== 'quoted' && p.kind !== 'tag');
  const foreign = foreignRuns(text, direction, placeables);
  const alone = placeables
    .filter(
      (p) => needsIsolation(text, p, direction) && !foreign.some((f) => f.start < p.end && f.end > p.start),
    )
    .map((p) => ({ start: p.start, end: p.end, direction: directionIn(text, p.start, p.end) ?? 'ltr' }));
  const isolated = [...foreign, ...alone].toSorted((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let at = 0;
  for (const run of isolated) {
    if (run.start > at) runs.push({ start: at, end: run.start, isolate: false, direction });
    runs.push({ ...run, isolate: true });
    at = run.end;
  }
  if (at < text.length) runs.push({ start: at, end: text.length, isolate: false, direction });
  return runs;
}

function isAddress(p: Placeable): boolean {
  return p.kind === 'url' || p.kind === 'email' || p.kind === 'handle' || p.kind === 'hashtag';
}

/** `end`, or the start of an address that begins between `from` and it: what is glued to a word cuts none. */
function beforeAddress(placeables: readonly Placeable[], index: number, from: number, end: number): number {
  for (let i = index; i < placeables.length; i++) {
    const p = placeables[i];
    if (p === undefined || p.start >= end) break;
    if (p.start >= from && isAddress(p)) return p.start;
  }
  return end;
}

function needsIsolation(text: string, p: Placeable, direction: Direction): boolean {
  if (isAddress(p) || p.kind === 'emoji') return true;
  const own = directionIn(text, p.start, p.end);
  if (own !== undefined) return own !== direction;
  if (direction === 'ltr') return false;
  return p.kind === 'currency' || /^[+\-−±]|^\d{4}[-.]/.test(text.slice(p.start, p.end));
}

/** Direction of the first letter, or undefined when there is none. */
function directionIn(text: string, start: number, end: number): Direction | undefined {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isLatinLetter(unit)) return 'ltr';
    if (isRtlLetter(unit)) return 'rtl';
  }
  return undefined;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly direction: Direction;
}

/** Maximal stretches of the other direction's words, cut at quotation marks and brackets they do not balance. */
function foreignRuns(text: string, base: Direction, placeables: readonly Placeable[]): readonly Stretch[] {
  const other: Direction = base === 'rtl' ? 'ltr' : 'rtl';
  const runs: Stretch[] = [];
  let start = -1;
  let end = -1;
  let words = false;
  const close = (): void => {
    if (words) runs.push({ start, end: withClosers(text, start, end), direction: other });
    start = -1;
    words = false;
  };
  let index = 0;
  let at = 0;
  while (at < text.length) {
    while ((placeables[index]?.end ?? Infinity) <= at) index++;
    const p = placeables[index];
    const inside = p !== undefined && p.start === at;
    const next = inside ? p.end : at + 1;
    const own = inside ? directionIn(text, at, next) : unitDirection(text.charCodeAt(at));
    if (own === base || (own === undefined && !inside && breaks(text.charCodeAt(at)))) close();
    else if (own === other) {
      if (start >= 0 && !joinable(text, start, at)) close();
      if (start < 0) start = at;
      end = inside ? next : beforeAddress(placeables, index, next, gluedEnd(text, next));
      if (!inside || p.kind === 'date') words = true;
    }
    at = Math.max(next, own === other && !inside ? end : next);
  }
  close();
  return runs;
}

function unitDirection(unit: number): Direction | undefined {
  if (isLatinLetter(unit)) return 'ltr';
  if (isRtlLetter(unit)) return 'rtl';
  return unit >= 0x370 && unit < 0x530 ? 'ltr' : undefined; // Greek and Cyrillic
}

/** Arabic sentence punctuation, line ends and tabs never stand inside a foreign run. */
function breaks(unit: number): boolean {
  return unit === 0x60c || unit === 0x61b || unit === 0x61f || unit < 0x20;
}

/** Digits and marks that continue a word: the "-19" of COVID-19, the "++" of C++. */
function gluedEnd(text: string, at: number): number {
  GLUED.lastIndex = at;
  return GLUED.test(text) ? Math.max(at, GLUED.lastIndex) : at;
}

const GLUED = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]*(?:[-'’_.]?\d+|\+\+|[#+](?![\p{L}\d#+]))*/uy;

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '»': '«', '”': '“' };
const OPEN = new Set(Object.values(PAIRS));

/** True when no bracket or quotation mark between `start` and `end` is left open or closes an earlier one. */
function joinable(text: string, start: number, end: number): boolean {
  const open: string[] = [];
  let straight = 0;
  for (let i = start; i < end; i++) {
    const c = text.charAt(i);
    if (OPEN.has(c)) open.push(c);
    else if (c === '"') straight++;
    else if (PAIRS[c] !== undefined && open.pop() !== PAIRS[c]) return false;
  }
  // an open bracket may still close after `end`; a quotation mark starts a run of its own
  return straight % 2 === 0 && !open.includes('«') && !open.includes('“') && closes(text, open.length, end);
}

/** True when `depth` brackets left open are closed before any right-to-left letter comes. */
function closes(text: string, depth: number, from: number): boolean {
  let left = depth;
  for (let i = from; i < text.length && left > 0; i++) {
    const c = text.charAt(i);
    if (c === '(' || c === '[' || c === '{') left++;
    else if (c === ')' || c === ']' || c === '}') left--;
    else if (breaks(text.charCodeAt(i))) return false;
  }
  return left <= 0;
}

/** Takes in the bracket that closes one opened inside the run. */
function withClosers(text: string, start: number, end: number): number {
  let depth = 0;
  for (let i = start; i < end; i++) {
    const c = text.charAt(i);
    if (c === '(' || c === '[' || c === '{') depth++;
    else if (c === ')' || c === ']' || c === '}') depth--;
  }
  let last = end;
  while (depth > 0 && /[)\]}.!?]/.test(text.charAt(last))) {
    if (/[)\]}]/.test(text.charAt(last))) depth--;
    last++;
  }
  return depth === 0 ? last : end;
}

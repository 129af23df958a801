/** One side of a paragraph cut into stretches that share everything a writer must say about them. */
import type { Direction } from '../../../../shared/domain/paragraph.ts';
import type { TagDefinition } from '../../../../shared/domain/tag.ts';
import { isolationRuns, scriptRuns } from '../../../../shared/text/isolate.ts';
import { shownText, type ShownText } from './shown.ts';

/** Words something is said about, as offsets of the stored text. */
export interface Mark {
  readonly key: number;
  readonly start: number;
  readonly end: number;
}

/** A place where a writer has something to put: a reference after `at`, or the start of a range before it. */
export interface Point {
  readonly key: number;
  readonly at: number;
  readonly role: 'start' | 'end';
}

export interface Stretch {
  readonly type: 'text';
  readonly text: string;
  /** Bits of `FORMAT`. */
  readonly format: number;
  readonly script: 'arabic' | 'latin' | 'other';
  /** Number of the isolate it belongs to, from 1; 0 when it belongs to the paragraph. */
  readonly isolate: number;
  readonly direction: Direction;
  /** Keys of the marks that cover it, ascending. */
  readonly marks: readonly number[];
}

export type Inline =
  | Stretch
  | { readonly type: 'break' | 'tab' }
  | {
      readonly type: 'point';
      readonly key: number;
      readonly role: 'start' | 'end';
      readonly isolate: number;
    };

export interface Side {
  readonly text: string;
  readonly tags: readonly TagDefinition[];
  readonly direction: Direction;
}

const NO_MARKS: readonly number[] = [];

/**
 * The inline content of one side, in logical order. Neither a mark nor a point ever cuts a surrogate pair;
 * offsets outside the text are taken as its nearest end.
 */
export function inlineContent(
  side: Side,
  marks: readonly Mark[],
  points: readonly Point[],
): readonly Inline[] {
  const shown = shownText(side.text, side.tags);
  const { text, formats } = shown;
  const place = (at: number, up: boolean): number => wholeCharacter(shown, at, up);
  const placedMarks = marks.map((m) => ({
    key: m.key,
    start: place(m.start, false),
    end: place(m.end, true),
  }));
  const placedPoints = points
    .map((p) => ({ ...p, at: place(p.at, p.role === 'end') }))
    .toSorted((a, b) => a.at - b.at || (a.role === b.role ? 0 : a.role === 'end' ? -1 : 1));

  const isolates = isolationRuns(text, side.direction);
  const scripts = scriptRuns(text);
  const cuts = new Set<number>([text.length]);
  for (const run of isolates) cuts.add(run.end);
  for (const run of scripts) cuts.add(run.end);
  for (const mark of placedMarks) cuts.add(mark.start).add(mark.end);
  for (const point of placedPoints) cuts.add(point.at);
  for (const at of controls(text)) cuts.add(at).add(at + 1);
  if (formats !== undefined)
    for (let i = 1; i < text.length; i++) if (formats[i] !== formats[i - 1]) cuts.add(i);

  const out: Inline[] = [];
  let start = 0;
  let isolate = 0;
  let number = 0;
  let script = 0;
  let point = 0;
  const flush = (upTo: number): void => {
    for (let p = placedPoints[point]; p !== undefined && p.at <= upTo; p = placedPoints[++point]) {
      const run = isolates[isolate];
      const inside = run !== undefined && run.isolate && run.start < p.at && p.at < run.end;
      out.push({ type: 'point', key: p.key, role: p.role, isolate: inside ? number : 0 });
    }
  };
  if (isolates[0]?.isolate === true) number = 1;
  flush(0);
  for (const end of [...cuts].toSorted((a, b) => a - b)) {
    if (end <= start) continue;
    while ((isolates[isolate]?.end ?? Infinity) <= start) if (isolates[++isolate]?.isolate === true) number++;
    while ((scripts[script]?.end ?? Infinity) <= start) script++;
    const piece = text.slice(start, end);
    if (piece === '\n' || piece === '\r' || piece === '\u2028') out.push({ type: 'break' });
    else if (piece === '\t') out.push({ type: 'tab' });
    else {
      const run = isolates[isolate];
      out.push({
        type: 'text',
        text: piece,
        format: formats?.[start] ?? 0,
        script: scripts[script]?.script ?? 'other',
        isolate: run?.isolate === true ? number : 0,
        direction: run?.direction ?? side.direction,
        marks: covering(placedMarks, start, end),
      });
    }
    flush(end);
    start = end;
  }
  return out;
}

function covering(marks: readonly Mark[], start: number, end: number): readonly number[] {
  if (marks.length === 0) return NO_MARKS;
  const keys = marks.filter((m) => m.start <= start && end <= m.end).map((m) => m.key);
  return [...new Set(keys)].toSorted((a, b) => a - b);
}

function wholeCharacter(shown: ShownText, at: number, up: boolean): number {
  const place = shown.place(at);
  const unit = shown.text.charCodeAt(place);
  const before = shown.text.charCodeAt(place - 1);
  const inside = unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
  return inside ? place + (up ? 1 : -1) : place;
}

function* controls(text: string): Iterable<number> {
  for (const match of text.matchAll(/[\n\r\t\u2028]/g)) yield match.index;
}

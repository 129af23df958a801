/** Lines of a text, whatever ends them. */

/** One line: its text, the characters that end it (none for the last), and where it starts in the whole. */
export interface Line {
  /** From 0. */
  readonly index: number;
  readonly start: number;
  /** Offset after the last character of the line itself. */
  readonly end: number;
  /** `\r\n`, `\n`, `\r`, U+2028, U+2029 or nothing. */
  readonly terminator: string;
}

/**
 * Every line of the text in order; a text that ends in a line end has no empty last line. `which` says whether
 * lines without a single character are given too; they count all the same.
 */
export function* linesOf(text: string, which: 'all' | 'filled' = 'all'): Generator<Line> {
  const ends = /\r\n|[\n\r\u2028\u2029]/g;
  let start = 0;
  let index = 0;
  // `test` makes no array for each of what may be millions of lines
  while (ends.test(text)) {
    const next = ends.lastIndex;
    const two = text.charCodeAt(next - 1) === 10 && next - 2 >= start && text.charCodeAt(next - 2) === 13;
    const end = next - (two ? 2 : 1);
    if (end > start || which === 'all')
      yield { index, start, end, terminator: two ? '\r\n' : (text[end] ?? '') };
    index++;
    start = next;
  }
  if (start < text.length) yield { index, start, end: text.length, terminator: '' };
}

/** A line or run of lines that holds one paragraph, counted from 0, both ends included. */
export interface TextLocator {
  readonly first: number;
  readonly last: number;
}

/** `12` for one line, `12-15` for a block. */
export function writeTextLocator(at: TextLocator): string {
  return at.first === at.last ? String(at.first) : `${at.first}-${at.last}`;
}

/** The reverse of {@link writeTextLocator}; undefined for what is no locator of this format. */
export function readTextLocator(locator: string): TextLocator | undefined {
  const found = /^(\d+)(?:-(\d+))?$/.exec(locator);
  if (found === null) return undefined;
  const first = Number(found[1]);
  return { first, last: found[2] === undefined ? first : Number(found[2]) };
}

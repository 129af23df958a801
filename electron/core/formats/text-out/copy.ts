/** The translated copy of an imported text: everything round the paragraphs as it was. */
import { linesOf, readTextLocator } from '../text/lines.ts';

/** What is to stand in place of the lines of one paragraph. */
export interface TextReplacement {
  /** As the reader of plain text gave it. */
  readonly locator: string;
  /** Shown text: inline codes resolved; null takes the lines out, with their line ends. */
  readonly text: string | null;
}

/**
 * `original` with the lines of each replacement giving way to its text, in pieces. Blank lines, white space round
 * a paragraph and every line end stay; a block of wrapped lines becomes one line with the end of its last; line
 * breaks inside a text take the line end of its paragraph. Replacements come in the order of their lines; one
 * that has no such locator, or comes too late, is passed over.
 */
export function* translatedCopy(
  original: string,
  replacements: Iterable<TextReplacement>,
): Generator<string> {
  const waiting = replacements[Symbol.iterator]();
  const take = (after: number) => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      const at = readTextLocator(next.value.locator);
      if (at !== undefined && at.first > after) return { ...at, text: next.value.text };
    }
    return undefined;
  };
  let current = take(-1);
  let lead = '';
  for (const line of linesOf(original)) {
    const content = original.slice(line.start, line.end);
    if (current === undefined || line.index < current.first) {
      yield content + line.terminator;
      continue;
    }
    if (line.index === current.first) lead = /^\s*/.exec(content)?.[0] ?? '';
    if (line.index < current.last) continue;
    if (current.text === null) {
      current = take(current.last);
      continue;
    }
    const tail = /\s*$/.exec(content)?.[0] ?? '';
    const end = line.terminator === '' ? '\n' : line.terminator;
    yield `${lead}${current.text.replace(/\r\n|[\n\r\u2028\u2029]/g, end)}${tail}${line.terminator}`;
    current = take(current.last);
  }
}

/** One text with what was found in it replaced. */
import { inCaseOf } from '../../../shared/text/find.ts';
import type { Range } from '../../../shared/text/find.ts';
import { graphemeEnd, graphemeStart } from '../../../shared/text/grapheme.ts';
import type { Scan } from './search-scan.ts';

export interface Replaced {
  readonly text: string;
  /** What was replaced, in the text before. */
  readonly ranges: readonly Range[];
}

export interface Replacing {
  readonly replacement: string;
  readonly keepCase: boolean;
  /** Which of a text's occurrences, from 0; all of them where it is left out. */
  readonly occurrence?: number | undefined;
}

interface Piece extends Range {
  readonly text: string;
}

export function replacer(scan: Scan, how: Replacing): (text: string, number: number) => Replaced {
  const { pattern } = scan;
  return (text, number) => {
    const where = `paragraph ${number}`;
    const all =
      pattern === undefined
        ? scan.ranges(text, where).map((range) => ({ ...range, text: how.replacement }))
        : pattern.timed(() => matches(pattern.regex, text, how.replacement), where);
    const { occurrence } = how;
    const pieces = occurrence === undefined ? all : all.slice(occurrence, occurrence + 1);
    let out = '';
    let from = 0;
    for (const piece of pieces) {
      const words = how.keepCase ? inCaseOf(text.slice(piece.start, piece.end), piece.text) : piece.text;
      out += text.slice(from, piece.start) + words;
      from = piece.end;
    }
    return { text: out + text.slice(from), ranges: pieces.map(({ start, end }) => ({ start, end })) };
  };
}

/** As `matchRanges`, with the replacement of each match worked out. */
function matches(regex: RegExp, text: string, replacement: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(regex)) {
    if (match[0] === '') continue;
    const start = Math.max(graphemeStart(text, match.index), pieces.at(-1)?.end ?? 0);
    const end = graphemeEnd(text, match.index + match[0].length);
    if (end > start) pieces.push({ start, end, text: expand(replacement, match) });
  }
  return pieces;
}

/** `$$`, `$&`, `$1` and `$<name>` of a replacement; a group that is not there stays as it is written. */
function expand(replacement: string, match: RegExpExecArray): string {
  return replacement.replace(
    /\$(?:(\$)|(&)|(\d{1,2})|<([^>]+)>)/g,
    (whole, dollar?: string, all?: string, digits?: string, name?: string) => {
      if (dollar !== undefined) return '$';
      if (all !== undefined) return match[0];
      if (name !== undefined) return match.groups?.[name] ?? '';
      const group = Number(digits);
      return group > 0 && group < match.length ? (match[group] ?? '') : whole;
    },
  );
}

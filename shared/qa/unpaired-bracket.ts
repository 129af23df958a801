/** Brackets and curly quotation marks of the translation without their other half. */
import { findPlaceables } from '../text/placeables.ts';
import { finding, type Check, type CheckInput, type Finding } from './check.ts';

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '”': '“', '»': '«' };
const OPENERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '“': '”', '«': '»' };
const MAYBE = /[()[\]{}“”«»]/;

const about = { id: 'unpaired-bracket', level: 'warning' } as const;

export const unpairedBracket: Check = {
  ...about,
  title: 'Bracket or quotation mark without its other half',
  run({ source, target }: CheckInput) {
    if (!MAYBE.test(target)) return [];
    const unpaired = unpairedIn(target);
    if (unpaired.length === 0) return [];
    // a half left open in the source (a quotation running over paragraphs, a list "1)") may be left open here too
    const inherited = unpairedIn(source).length;
    if (inherited >= unpaired.length) return [];
    const found: Finding[] = [];
    for (const at of unpaired) {
      const c = target.charAt(at);
      const other = CLOSERS[c] ?? OPENERS[c] ?? '';
      found.push(
        finding(
          about,
          'target',
          { start: at, end: at + 1 },
          {
            code: 'unpaired',
            values: { text: quoted(c), expected: quoted(other) },
            message: `${quoted(c)} has no ${quoted(other)}.`,
          },
        ),
      );
    }
    return found;
  },
};

/** In quotation marks, unless it is one. */
function quoted(sign: string): string {
  return sign === '“' || sign === '”' ? sign : `“${sign}”`;
}

function unpairedIn(text: string): readonly number[] {
  if (!MAYBE.test(text)) return [];
  const skip = findPlaceables(text).filter((p) => p.kind === 'url');
  const open: { readonly at: number; readonly c: string }[] = [];
  const found: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (OPENERS[c] === undefined && CLOSERS[c] === undefined) continue;
    if (
      skip.some((p) => i >= p.start && i < p.end) ||
      (open.length === 0 && isList(text, i)) ||
      isSmiley(text, i)
    )
      continue;
    if (OPENERS[c] !== undefined) open.push({ at: i, c });
    else if (open.at(-1)?.c === CLOSERS[c]) open.pop();
    else found.push(i);
  }
  return [...found, ...open.map((o) => o.at)].toSorted((a, b) => a - b);
}

/** "a)" or "12)" at the start of the text or after white space. */
function isList(text: string, at: number): boolean {
  return (
    text.charAt(at) === ')' &&
    /(?:^|\s)(?:\d{1,3}|[\p{L}]|[ivx]{1,4})$/u.test(text.slice(Math.max(0, at - 5), at))
  );
}

function isSmiley(text: string, at: number): boolean {
  return /(?:^|\s)[:;]-?$/.test(text.slice(Math.max(0, at - 3), at));
}

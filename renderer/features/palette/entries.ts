/** What the palette offers for what was typed. */
import { foldText } from '../../../shared/text/fold.ts';

export interface PaletteEntry {
  readonly id: string;
  readonly title: string;
  /** Where it belongs: an area of commands, or what kind of place it is. */
  readonly area: string;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

/**
 * Entries that hold every word typed, in any order, Arabic folded; those whose title begins with them first, otherwise
 * in the order given. All of them when nothing is typed.
 */
export function findEntries(entries: readonly PaletteEntry[], typed: string): readonly PaletteEntry[] {
  const words = foldText(typed)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return entries;
  return entries
    .map((entry) => ({ entry, title: foldText(entry.title), area: foldText(entry.area) }))
    .filter(({ title, area }) => words.every((word) => title.includes(word) || area.includes(word)))
    .toSorted((a, b) => rank(a.title, words) - rank(b.title, words))
    .map(({ entry }) => entry);
}

function rank(title: string, words: readonly string[]): number {
  const [first = ''] = words;
  if (title.startsWith(first)) return 0;
  if (words.every((word) => title.includes(word))) return 1;
  return 2;
}

/** The paragraph number that was typed, in any digits, with or without a leading # or colon; undefined for anything else. */
export function typedNumber(typed: string): number | undefined {
  const digits = /^[#:]?\s*(\d{1,9})$/u.exec(foldText(typed).trim())?.[1];
  const number = Number(digits);
  return digits === undefined || number < 1 ? undefined : number;
}

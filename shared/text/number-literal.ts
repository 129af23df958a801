/** Reading a number written with digits. */
import { digitValue } from './script.ts';

/** Digits of either set with separators inside: ٬ ٫ ، , . and spaces before groups of three. */
export const LITERAL =
  /[0-9٠-٩۰-۹]{1,3}(?: [0-9٠-٩۰-۹]{3})+(?![0-9٠-٩۰-۹])|[0-9٠-٩۰-۹]+(?:[.,٫٬،][0-9٠-٩۰-۹]+|[\u00a0\u202f\u2009][0-9٠-٩۰-۹]{3}(?![0-9٠-٩۰-۹]))*/;

export interface Reading {
  /** What the literal may mean: 1,234 is 1234 or 1.234. Empty for a version or an address such as 3.2.1. */
  readonly values: readonly number[];
  /** The runs of digits one by one. */
  readonly parts: readonly number[];
  /** Grouped by ordinary spaces: it may be several numbers in a row. */
  readonly spaced: boolean;
}

/** The values a literal may have. A comma or stop before exactly three digits keeps both readings. */
export function readLiteral(literal: string): Reading {
  const groups: string[] = [''];
  const separators: string[] = [];
  for (let i = 0; i < literal.length; i++) {
    const digit = digitValue(literal.charCodeAt(i));
    if (digit >= 0) groups[groups.length - 1] += String(digit);
    else {
      separators.push(separator(literal.charAt(i)));
      groups.push('');
    }
  }
  return { values: readGroups(groups, separators), parts: groups.map(Number), spaced: literal.includes(' ') };
}

function separator(char: string): string {
  if (char === '،') return ',';
  return char === '\u00a0' || char === '\u202f' || char === '\u2009' || char === ' ' ? '٬' : char;
}

function readGroups(groups: readonly string[], separators: readonly string[]): readonly number[] {
  const [first] = separators;
  if (first === undefined) return [Number(groups[0])];
  const last = separators.at(-1) ?? '';
  const values: number[] = [];
  const same = separators.every((s) => s === first);
  const head = groups[0] ?? '';
  const grouped = (parts: readonly string[]) =>
    head.length <= 3 && parts.slice(1).every((g) => g.length === 3);
  if (same && first !== '٫' && grouped(groups)) values.push(Number(groups.join('')));
  if (separators.length === 1 && first !== '٬') values.push(Number(groups.join('.')));
  // 1,234.5: one kind of separator for thousands, another for the fraction
  const before = separators.slice(0, -1);
  if (
    before.length > 0 &&
    last !== '٬' &&
    before.every((s) => s === before[0] && s !== last) &&
    grouped(groups.slice(0, -1))
  )
    values.push(Number(`${groups.slice(0, -1).join('')}.${groups.at(-1) ?? ''}`));
  return values;
}

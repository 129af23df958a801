/** Typographer's quotation marks and dashes for what is typed on a plain keyboard, English usage. */

export interface Replacement {
  /** How many characters before the caret are replaced, the one typed included. */
  readonly length: number;
  readonly text: string;
}

const OPENS_AFTER = /(?:^|[\s([{\u2013\u2014\-“‘«\uE000-\uE7FF\u2068-\u2069])$/u;
const WORD = /[\p{L}\p{N}]$/u;

/**
 * What takes the place of the end of `before`, the text up to the caret whose last character was just typed;
 * undefined when it stays. `"` and `'` become curly by what stands before them, `--` an en dash, and another
 * hyphen after that an em dash.
 */
export function smartPunctuation(before: string): Replacement | undefined {
  const typed = before.at(-1);
  const head = before.slice(0, -1);
  if (typed === '"') return { length: 1, text: OPENS_AFTER.test(head) ? '“' : '”' };
  if (typed === "'") return { length: 1, text: OPENS_AFTER.test(head) && !WORD.test(head) ? '‘' : '’' };
  if (typed === '-' && head.endsWith('–')) return { length: 2, text: '—' };
  if (typed === '-' && /(?:^|[^-])-$/u.test(head)) return { length: 2, text: '–' };
  return undefined;
}

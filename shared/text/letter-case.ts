/** Changing the case of letters by one key, as word processors do. */

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’]*/gu;

/**
 * The next case of a text: small letters → a capital at its start → a capital on every word → all capitals →
 * small letters again. One word skips the third. A text without letters that have a case is given back as it is.
 */
export function nextCase(text: string): string {
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper) return text;
  const first = capital(lower, false);
  const every = capital(lower, true);
  if (text === upper) return lower;
  if (text === lower) return first;
  if (text === first && first !== every) return every;
  return text === every || text === first ? upper : lower;
}

function capital(lower: string, every: boolean): string {
  let done = false;
  return lower.replace(WORD, (word) => {
    if (done && !every) return word;
    done = true;
    const [head = ''] = word;
    return head.toUpperCase() + word.slice(head.length);
  });
}

/** What a word that is being written may become. */

export interface Completion {
  /** The whole word or name. */
  readonly word: string;
  /** What is still to be written. */
  readonly rest: string;
}

/** So many letters must be written before anything is offered. */
const WRITTEN = 3;
/** So many must be saved. */
const SAVED = 2;
const LONGEST = 80;
const TAIL = /(?:[\p{L}\p{M}'’-]+ ){0,2}[\p{L}\p{M}'’-]+$/u;

/**
 * The first of `words` that goes on with the end of `before`: a name that goes on with two or three words wins over
 * a word that goes on with one. Capitals count, but for the first letter of a word at a sentence's start.
 */
export function completionOf(before: string, words: readonly string[]): Completion | undefined {
  // names are short: a long line need not be walked from its start
  const tail = TAIL.exec(before.slice(-LONGEST))?.[0] ?? '';
  for (let written = tail; written.length >= WRITTEN; written = afterSpace(written)) {
    const found = words.find((word) => goesOn(word, written));
    if (found !== undefined) return { word: found, rest: found.slice(written.length) };
    if (!written.includes(' ')) break;
  }
  return undefined;
}

/** Every word that goes on with what is written, at most `limit`. */
export function completionsOf(written: string, words: readonly string[], limit: number): readonly string[] {
  const found: string[] = [];
  for (const word of words) {
    if (found.length === limit) break;
    if (word.length > written.length && goesOn(word, written, 1)) found.push(word);
  }
  return found;
}

function goesOn(word: string, written: string, saved: number = SAVED): boolean {
  if (word.length < written.length + saved) return false;
  // most words are told apart by their first letter
  const first = word.charCodeAt(0);
  const own = written.charCodeAt(0);
  if (first === own) return word.startsWith(written);
  const head = written.charAt(0).toLowerCase();
  return (
    word.startsWith(head) && head !== written.charAt(0) && word.startsWith(written.slice(1), head.length)
  );
}

function afterSpace(text: string): string {
  return text.slice(text.indexOf(' ') + 1);
}

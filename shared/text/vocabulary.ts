/** Words and names worth offering for completion, gathered from a translator's own English. */

/** A word shorter than this is typed faster than it is picked. */
const SHORTEST = 6;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]*[\p{L}\p{M}]/gu;
/** Two to four capitalised words in a row, with the small words names are joined by. */
const NAME =
  /\p{Lu}[\p{L}\p{M}'’-]+(?: (?:al|el|bin|ben|ibn|of|de|al-|el-)(?= \p{Lu}))?(?: \p{Lu}[\p{L}\p{M}'’-]+){1,3}/gu;

/** A growing count of words. */
export class Vocabulary {
  readonly #counts = new Map<string, number>();

  /** Counts the words and names of a text. A word that only stands at a sentence's start is kept small. */
  add(text: string): void {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (word.length < SHORTEST) continue;
      const initial = /(?:^|[.!?…“"(]\s*)$/.test(text.slice(Math.max(0, index - 3), index));
      this.#count(initial ? lowered(word) : word);
    }
    for (const [name] of text.matchAll(NAME)) this.#count(name);
  }

  /** The most used first, then by alphabet; at most `limit`. */
  words(limit: number): readonly string[] {
    return [...this.#counts]
      .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([word]) => word);
  }

  #count(word: string): void {
    this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }
}

/** A word at a sentence's start without its capital, unless it is written in capitals throughout. */
function lowered(word: string): string {
  return /^\p{Lu}[^\p{Lu}]*$/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}

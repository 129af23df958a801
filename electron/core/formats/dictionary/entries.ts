/** A bilingual dictionary as read from a file: headwords and what renders them. */

export interface DictionaryEntry {
  readonly headword: string;
  readonly renderings: readonly string[];
}

/** A file that does not hold what its name says; `where` is a line or a part of it. */
export class DictionaryError extends Error {
  readonly where: string;

  constructor(message: string, where: string) {
    super(message);
    this.name = 'DictionaryError';
    this.where = where;
  }
}

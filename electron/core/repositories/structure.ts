/** Paragraphs that stand in the stead of others. */
import type { Database } from '../db/database.ts';
import type { ParagraphRecord } from './paragraphs.ts';

export interface MadeParagraph {
  readonly id: string;
  readonly source: string;
  readonly sourceCheck: number;
  readonly sourceWords: number;
  readonly tags: string;
  readonly locator: string;
  /** Keys of what it was made of. */
  readonly from: readonly number[];
}

/** Makes a paragraph out of sight, of the kind and place of `like`. @returns its key. */
export function makeParagraph(db: Database, like: number, made: MadeParagraph): number {
  const result = db
    .prepare(
      `INSERT INTO paragraph (id, document, kind, level, context, language, copy_as_is, parted, source, tags, locator,
         source_words, source_length, source_check, replaced)
       SELECT ?, document, kind, level, context, language, copy_as_is, parted, ?, ?, ?, ?, ?, ?, 1
         FROM paragraph WHERE key = ?`,
    )
    .run(
      made.id,
      made.source,
      made.tags,
      made.locator,
      made.sourceWords,
      made.source.length,
      made.sourceCheck,
      like,
    );
  const key = Number(result.lastInsertRowid);
  const from = db.prepare('INSERT INTO paragraph_from VALUES (?, ?)');
  for (const origin of made.from) from.run(key, origin);
  return key;
}

/** Takes paragraphs that follow one another out of sight and puts others in their place; later numbers shift. */
export function replaceParagraphs(db: Database, old: readonly number[], made: readonly number[]): void {
  const [first] = old;
  const number =
    first === undefined
      ? undefined
      : db
          .prepare<[number], { number: number | null }>('SELECT number FROM paragraph WHERE key = ?')
          .get(first)?.number;
  if (number === undefined || number === null) throw new Error('a paragraph to replace is out of sight');
  const hide = db.prepare('UPDATE paragraph SET number = NULL, replaced = 1 WHERE key = ?');
  for (const key of old) hide.run(key);
  if (made.length !== old.length)
    db.prepare('UPDATE paragraph SET number = number + ? WHERE number > ?').run(
      made.length - old.length,
      number,
    );
  const show = db.prepare('UPDATE paragraph SET number = ?, replaced = 0 WHERE key = ?');
  for (const [i, key] of made.entries()) show.run(number + i, key);
}

/** Keys of a paragraph and of all it was made of, however far back. */
export function lineage(db: Database, paragraph: number): readonly number[] {
  return db
    .prepare<[number], { key: number }>(
      `WITH RECURSIVE line (key) AS (
         SELECT ? UNION SELECT f.origin FROM paragraph_from f JOIN line ON f.paragraph = line.key)
       SELECT key FROM line`,
    )
    .all(paragraph)
    .map((row) => row.key);
}

const BETWEEN = '\n';

/** Places in the kept file a paragraph speaks for: one, or several once paragraphs were joined. */
export function locatorsOf({ locator }: Pick<ParagraphRecord, 'locator'>): readonly string[] {
  return locator.split(BETWEEN);
}

/** The reverse of {@link locatorsOf}. */
export function writeLocators(locators: readonly string[]): string {
  return [...new Set(locators)].join(BETWEEN);
}

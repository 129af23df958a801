/**
 * Paragraphs of an import on their way into the project. They wait in a temporary table of the connection,
 * which no reader looks at and no commit waits for, and move into the project with their numbers in one step:
 * rows written once, numbered from the start, indexed in order.
 */
import type { Database } from '../db/database.ts';
import type { NewParagraph } from './paragraphs.ts';

export interface ImportStaging {
  add(paragraphs: Iterable<NewParagraph>): void;
  /** Moves everything behind the last number in sight. Called inside the caller's transaction. */
  moveTo(document: number): void;
  /** Takes the table away, moved or not. */
  drop(): void;
}

const FROM = `id, number, kind, level, context, language, source, tags, locator,
  source_words, source_length, source_check, copy_as_is`;

/** An empty staging table; one at a time on a connection. What is commonest is kept as NULL: it is quickest to bind. */
export function importStaging(db: Database): ImportStaging {
  db.exec(`DROP TABLE IF EXISTS temp.staged;
    CREATE TABLE temp.staged (number INTEGER PRIMARY KEY, id, kind, level, context, language, source, tags,
      locator, source_words, source_length, source_check, copy_as_is)`);
  const insert = db.prepare('INSERT INTO temp.staged VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const addAll = db.transaction((paragraphs: Iterable<NewParagraph>) => {
    for (const p of paragraphs)
      insert.run(
        p.id,
        p.kind === 'paragraph' ? null : p.kind,
        p.level,
        isEmpty(p.context) ? null : JSON.stringify(p.context),
        p.language,
        p.source,
        p.tags.length === 0 ? null : JSON.stringify(p.tags),
        p.locator,
        p.sourceWords,
        p.source.length,
        p.sourceCheck,
        p.copyAsIs ? 1 : 0,
      );
  });
  return {
    add: (paragraphs) => addAll.deferred(paragraphs),
    moveTo(document) {
      // as a value: a select from the table it inserts into would be copied aside first
      const last = db
        .prepare<[], { number: number }>('SELECT coalesce(max(number), 0) AS number FROM paragraph')
        .get();
      db.prepare(
        `INSERT INTO paragraph (document, ${FROM})
         SELECT ?, id, number + ?, coalesce(kind, 'paragraph'),
                level, coalesce(context, '{}'), language, source, coalesce(tags, '[]'), locator, source_words,
                source_length, source_check, copy_as_is
           FROM temp.staged ORDER BY staged.number`,
      ).run(document, last?.number ?? 0);
    },
    drop: () => void db.exec('DROP TABLE IF EXISTS temp.staged'),
  };
}

function isEmpty(value: object): boolean {
  for (const _ in value) return false;
  return true;
}

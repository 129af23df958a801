/**
 * Paragraphs of an import on their way into the project. They wait in memory, where no reader looks and no commit waits
 * for them, and move into the project with their numbers in one step: rows written once, numbered from the start,
 * indexed in order.
 */
import type { Database } from '../db/database.ts';
import type { NewParagraph } from './paragraphs.ts';

export interface ImportStaging {
  add(paragraphs: readonly NewParagraph[]): void;
  /** Moves everything behind the last number in sight. Called inside the caller's transaction. */
  moveTo(document: number): void;
}

/** An empty staging room. It holds the texts: some 3 bytes for each of the file's. */
export function importStaging(db: Database): ImportStaging {
  const batches: (readonly NewParagraph[])[] = [];
  return {
    add: (paragraphs) => void batches.push(paragraphs),
    moveTo(document) {
      const last = db
        .prepare<[], { number: number }>('SELECT coalesce(max(number), 0) AS number FROM paragraph')
        .get();
      let number = last?.number ?? 0;
      const insert = db.prepare(
        `INSERT INTO paragraph (document, id, number, kind, level, context, language, source, tags, locator,
           source_words, source_length, source_check, copy_as_is)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      );
      for (const batch of batches)
        for (const p of batch)
          insert.run(
            document,
            p.id,
            ++number,
            p.kind,
            p.level,
            isEmpty(p.context) ? '{}' : JSON.stringify(p.context),
            p.language,
            p.source,
            p.tags.length === 0 ? '[]' : JSON.stringify(p.tags),
            p.locator,
            p.sourceWords,
            p.source.length,
            p.sourceCheck,
            p.copyAsIs ? 1 : 0,
          );
    },
  };
}

function isEmpty(value: object): boolean {
  for (const _ in value) return false;
  return true;
}

/** The index of folded words, and the concordance over it. */
import type { Database } from '../../db/database.ts';
import { prepared } from '../../db/statements.ts';

export function rememberWords(db: Database, key: number, source: string, target: string): void {
  prepared(db, 'INSERT INTO words (rowid, source, target) VALUES (?, ?, ?)').run(key, source, target);
}

export function forgetWords(db: Database, key: number): void {
  prepared(db, 'DELETE FROM words WHERE rowid = ?').run(key);
}

export interface WordSearch {
  readonly side: 'source' | 'target';
  /** Folded; its words must stand together and in this order. The last one may go on. */
  readonly phrase: string;
  readonly author?: string;
  /** Last changed from, and before. */
  readonly from?: number;
  readonly to?: number;
  /** Only units with a smaller key: paging, the newest first. */
  readonly before: number;
  readonly limit: number;
}

/** Keys of whole paragraphs that hold the phrase, the newest first. */
export function findWords(db: Database, search: WordSearch): readonly number[] {
  const parts = ['words MATCH ?', 'words.rowid < ?'];
  const values: (string | number)[] = [
    `${search.side} : "${search.phrase.replaceAll('"', ' ')}" *`,
    search.before,
  ];
  if (search.author !== undefined) {
    parts.push('u.author = (SELECT key FROM label WHERE text = ?)');
    values.push(search.author);
  }
  if (search.from !== undefined) {
    parts.push('u.changed_at >= ?');
    values.push(search.from);
  }
  if (search.to !== undefined) {
    parts.push('u.changed_at < ?');
    values.push(search.to);
  }
  const joined = parts.length > 2 ? 'JOIN unit u ON u.key = words.rowid' : '';
  return prepared<unknown[], { key: number }>(
    db,
    `SELECT words.rowid AS key FROM words ${joined} WHERE ${parts.join(' AND ')}
      ORDER BY words.rowid DESC LIMIT ?`,
  )
    .all(...values, search.limit)
    .map(({ key }) => key);
}

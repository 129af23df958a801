/** Project files as earlier versions of the program left them, with a row in every table. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { migrate } from '../../../electron/core/db/migrate.ts';
import { MIGRATIONS } from '../../../electron/core/db/migrations/index.ts';

export const OLDER = {
  project: '01890000-0000-7000-8000-000000000001',
  source: 'وأعربت روسيا عن ارتياحها.',
  target: 'Russia voiced satisfaction.',
  earlier: 'Russia was glad.',
  note: 'A set phrase.',
} as const;

type Database = Sqlite.Database;

/**
 * Rows each version of the schema made room for, written in that version's own columns. A migration that adds a
 * table or a column adds its line here, so that the migrations after it are tried on rows of it.
 */
const ROWS: Readonly<Record<number, (db: Database) => void>> = { 1: firstRows, 2: historyRows };

/** Writes a project of schema `version` at `path`, as the program of that time would have. */
export function writeOlderProject(path: string, version: number): void {
  const db = new Sqlite(path);
  try {
    for (const { version: step } of MIGRATIONS.filter((m) => m.version <= version)) {
      migrate(
        db,
        MIGRATIONS.filter((m) => m.version <= step),
      );
      db.transaction(() => ROWS[step]?.(db))();
    }
  } finally {
    db.close();
  }
}

function firstRows(db: Database): void {
  const meta = db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
  for (const [key, value] of Object.entries({
    id: OLDER.project,
    name: 'Older',
    'source-language': 'ar',
    'target-language': 'en',
    created: '1700000000000',
  }))
    meta.run(key, value);
  const id = (n: number): string => `01890000-0000-7000-8000-0000000000${String(n)}`;
  const at = 1_700_000_000_000;
  const bytes = Buffer.from(`${OLDER.source}\nنص ثان.\n`);
  const put = (sql: string, ...values: readonly unknown[]): void => void db.prepare(sql).run(...values);
  put(
    `INSERT INTO person (key, id, name, initials, colour) VALUES (1, ?, 'Salma Haddad', 'SH', '#0d6a6a')`,
    id(10),
  );
  put(
    `INSERT INTO document (key, id, name, format, position, state, imported_at)
     VALUES (1, ?, 'older.txt', 'text', 1, 'ready', ?)`,
    id(20),
    at,
  );
  put(
    'INSERT INTO skeleton (document, bytes, sha256) VALUES (1, ?, ?)',
    bytes,
    createHash('sha256').update(bytes).digest('hex'),
  );
  for (const [i, source] of [OLDER.source, 'نص ثان.'].entries())
    put(
      `INSERT INTO paragraph (key, id, document, number, kind, level, context, language, source, tags, locator,
         source_words, source_length, source_check)
       VALUES (?, ?, 1, ?, 'paragraph', 0, '{}', 'ar', ?, '[]', ?, 4, ?, ?)`,
      i + 1,
      id(30 + i),
      i + 1,
      source,
      String(i),
      source.length,
      crc32(source),
    );
  for (const [i, text] of [OLDER.earlier, OLDER.target].entries())
    put(
      `INSERT INTO revision (seq, id, paragraph, parent, author, at, text, text_check, status, origin, open)
       VALUES (?, ?, 1, ?, 1, ?, ?, ?, 'translated', 'typed', 0)`,
      i + 1,
      id(40 + i),
      i === 0 ? null : i,
      at + i,
      text,
      crc32(text),
    );
  put(
    `UPDATE paragraph SET target = ?, status = 'translated', head = 2, note_count = 1 WHERE key = 1`,
    OLDER.target,
  );
  put(
    `INSERT INTO note (key, id, paragraph, kind, text, author, created_at, updated_at)
     VALUES (1, ?, 1, 'term', ?, 1, ?, ?)`,
    id(50),
    OLDER.note,
    at,
    at,
  );
  put(
    `INSERT INTO link (key, id, paragraph, kind, note, confidence, author, created_at)
     VALUES (1, ?, 1, 'equivalence', 1, 1, 1, ?)`,
    id(60),
    at,
  );
  const span = `INSERT INTO span (paragraph, note, link, side, start, "end", revision) VALUES (1, ?, ?, ?, ?, ?, ?)`;
  put(span, 1, null, 'source', 0, 6, null);
  put(span, null, 1, 'source', 0, 6, null);
  put(span, null, 1, 'target', 0, 6, 2);
}

function historyRows(db: Database): void {
  const changes = JSON.stringify([{ is: 'text', paragraph: 1, from: 1, to: 2 }]);
  db.prepare('INSERT INTO action (author, at, kind, changes) VALUES (1, 1700000000001, ?, ?)').run(
    'typing',
    changes,
  );
  db.prepare('INSERT INTO span_snapshot VALUES (1, 1, ?)').run(JSON.stringify([['l1', 0, 6, 0]]));
}

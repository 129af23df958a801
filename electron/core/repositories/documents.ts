/** Documents and the files they were imported from. */
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { DocumentFormat, ProjectDocument } from '../../../shared/domain/project.ts';
import type { Database } from '../db/database.ts';

export interface NewDocument {
  readonly id: DocumentId;
  readonly name: string;
  readonly format: DocumentFormat;
  /** How it was read: encoding, paragraph mode. */
  readonly options: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
  readonly importedAt: number;
}

/** `importing` is found only in a project that an older program left in the middle of an import. */
export type DocumentState = 'importing' | 'ready' | 'removed';

/** Adds a document after all others. @returns the row's key. */
export function addDocument(db: Database, document: NewDocument): number {
  const result = db
    .prepare(
      `INSERT INTO document (id, name, format, position, options, warnings, state, imported_at)
       VALUES (?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM document), ?, ?, 'ready', ?)`,
    )
    .run(
      document.id,
      document.name,
      document.format,
      JSON.stringify(document.options),
      JSON.stringify(document.warnings),
      document.importedAt,
    );
  return Number(result.lastInsertRowid);
}

export function saveSkeleton(db: Database, document: number, bytes: Uint8Array, sha256: string): void {
  db.prepare('INSERT INTO skeleton VALUES (?, ?, ?)').run(document, bytes, sha256);
}

/** The imported file, byte for byte. */
export function readSkeleton(db: Database, document: number): Uint8Array | undefined {
  return db
    .prepare<[number], { bytes: Buffer }>('SELECT bytes FROM skeleton WHERE document = ?')
    .get(document)?.bytes;
}

export interface DocumentRow {
  readonly key: number;
  readonly state: DocumentState;
  readonly position: number;
  readonly options: Readonly<Record<string, string>>;
  readonly name: string;
  readonly format: DocumentFormat;
}

export function documentRow(db: Database, id: DocumentId): DocumentRow | undefined {
  const row = db
    .prepare<[string], Omit<DocumentRow, 'options'> & { options: string }>(
      'SELECT key, state, position, options, name, format FROM document WHERE id = ?',
    )
    .get(id);
  return row === undefined
    ? undefined
    : { ...row, options: JSON.parse(row.options) as Readonly<Record<string, string>> };
}

export function setDocumentState(db: Database, key: number, state: DocumentState): void {
  db.prepare('UPDATE document SET state = ? WHERE key = ?').run(state, key);
}

export function renameDocument(db: Database, key: number, name: string): void {
  db.prepare('UPDATE document SET name = ? WHERE key = ?').run(name, key);
}

/** Takes away a document whose import did not end, with all it had brought. */
export function deleteDocument(db: Database, key: number): void {
  db.prepare('DELETE FROM document WHERE key = ?').run(key);
}

/** Keys of documents whose import was cut off. */
export function unfinishedImports(db: Database): readonly number[] {
  return db
    .prepare<[], { key: number }>(`SELECT key FROM document WHERE state = 'importing'`)
    .all()
    .map((row) => row.key);
}

interface ListedRow extends Omit<ProjectDocument, 'warnings' | 'position'> {
  readonly warnings: string;
}

/** Documents in order, with their progress; those removed or half imported are left out. */
export function listDocuments(db: Database): readonly ProjectDocument[] {
  const rows = db
    .prepare<[], ListedRow>(
      `SELECT d.id, d.name, d.format, d.warnings,
              coalesce(c.paragraphs, 0) AS paragraphs, coalesce(c.translatable, 0) AS translatable,
              coalesce(c.confirmed, 0) AS confirmed, coalesce(c.first, 1) AS firstNumber
         FROM document d LEFT JOIN (
              SELECT document, count(*) AS paragraphs, sum(copy_as_is = 0) AS translatable,
                     sum(copy_as_is = 0 AND status IN ('translated', 'approved', 'signed-off')) AS confirmed,
                     min(number) AS first
                FROM paragraph INDEXED BY paragraph_grid WHERE number > 0 GROUP BY document) c
           ON c.document = d.key
        WHERE d.state = 'ready' ORDER BY d.position`,
    )
    .all();
  return rows.map((row, i) => ({ ...row, position: i + 1, warnings: JSON.parse(row.warnings) as string[] }));
}

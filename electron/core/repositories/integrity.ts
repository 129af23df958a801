/** Reading everything back against its checksum. */
import type { Database } from '../db/database.ts';

export interface IntegrityReport {
  readonly problems: readonly string[];
  readonly paragraphs: number;
  readonly revisions: number;
}

export interface Checksums {
  crc32(text: string): number;
  sha256(bytes: Uint8Array): string;
}

/** Pages, foreign keys, the CRC-32 of every text and the SHA-256 of every imported file. */
export function checkIntegrity(db: Database, { crc32, sha256 }: Checksums): IntegrityReport {
  const problems: string[] = [];
  for (const row of db.pragma('integrity_check(20)') as readonly { integrity_check: string }[])
    if (row.integrity_check !== 'ok') problems.push(row.integrity_check);
  const orphans = (db.pragma('foreign_key_check') as readonly unknown[]).length;
  if (orphans > 0) problems.push(`${orphans} rows name something that is not there`);

  const files = db.prepare<[], { name: string; bytes: Uint8Array; sha256: string }>(
    'SELECT d.name, s.bytes, s.sha256 FROM skeleton s JOIN document d ON d.key = s.document',
  );
  for (const row of files.iterate())
    if (sha256(row.bytes) !== row.sha256) problems.push(`the imported file of ${row.name} was altered`);

  let paragraphs = 0;
  const sources = db.prepare<[], { number: number | null; source: string; check: number }>(
    'SELECT number, source, source_check AS "check" FROM paragraph',
  );
  for (const row of sources.iterate()) {
    paragraphs++;
    if (crc32(row.source) !== row.check)
      problems.push(`the source of paragraph ${row.number ?? '?'} was altered`);
  }
  let revisions = 0;
  const texts = db.prepare<
    [],
    { number: number | null; text: string; check: number; current: number; target: string }
  >(
    `SELECT p.number, r.text, r.text_check AS "check", p.head = r.seq AS current, p.target
       FROM revision r JOIN paragraph p ON p.key = r.paragraph`,
  );
  for (const row of texts.iterate()) {
    revisions++;
    if (crc32(row.text) !== row.check)
      problems.push(`a translation of paragraph ${row.number ?? '?'} was altered`);
    if (row.current === 1 && row.text !== row.target)
      problems.push(`paragraph ${row.number ?? '?'} does not show its newest translation`);
  }
  return { problems, paragraphs, revisions };
}

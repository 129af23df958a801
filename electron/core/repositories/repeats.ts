/** Paragraphs with exactly the same source and codes. */
import type { Paragraph } from '../../../shared/domain/paragraph.ts';
import type { TagDefinition } from '../../../shared/domain/tag.ts';
import type { Database } from '../db/database.ts';
import { prepared } from '../db/statements.ts';

interface Row {
  readonly key: number;
  readonly number: number;
  readonly tags: string;
}

const ALIKE = `FROM paragraph INDEXED BY paragraph_source
  WHERE source_check = ? AND source_length = ? AND source = ? AND number > 0`;

/** Keys of the paragraphs in sight with this source (of this CRC-32) and these codes, in order. */
export function repeatsOf(
  db: Database,
  { source, tags }: Pick<Paragraph, 'source' | 'tags'>,
  check: number,
): readonly number[] {
  const rows = prepared<[number, number, string], Row>(db, `SELECT key, number, tags ${ALIKE}`).all(
    check,
    source.length,
    source,
  );
  const own = shapeOf(tags);
  // codes that look alike but point at other places of their file are the same to a translator
  return rows
    .filter((row) => shapeOf(JSON.parse(row.tags) as TagDefinition[]) === own)
    .toSorted((a, b) => a.number - b.number)
    .map((row) => row.key);
}

/** How many {@link repeatsOf} gives. */
export function countRepeats(
  db: Database,
  paragraph: Pick<Paragraph, 'source' | 'tags'>,
  check: number,
): number {
  if (paragraph.tags.length > 0) return repeatsOf(db, paragraph, check).length;
  const { source } = paragraph;
  return (
    prepared<[number, number, string], { count: number }>(
      db,
      `SELECT count(*) AS count ${ALIKE} AND tags = '[]'`,
    ).get(check, source.length, source)?.count ?? 0
  );
}

/** True when the paragraph once had this text, confirmed. */
export function onceConfirmed(db: Database, paragraph: number, text: string): boolean {
  return (
    prepared<[number, string], unknown>(
      db,
      `SELECT 1 FROM revision WHERE paragraph = ? AND text = ?
         AND status IN ('translated', 'approved', 'signed-off') LIMIT 1`,
    ).get(paragraph, text) !== undefined
  );
}

function shapeOf(tags: readonly TagDefinition[]): string {
  return tags.length === 0 ? '' : JSON.stringify(tags.map(({ id, pair, type }) => [id, pair, type]));
}

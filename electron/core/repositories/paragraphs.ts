/** Paragraphs as rows: read by number, changed one by one; `import-staging.ts` writes them. */
import type { ParagraphFilter } from '../../../shared/domain/filter.ts';
import type { ParagraphId } from '../../../shared/domain/ids.ts';
import type { Paragraph, ParagraphContext } from '../../../shared/domain/paragraph.ts';
import type { TagDefinition } from '../../../shared/domain/tag.ts';
import type { Database } from '../db/database.ts';
import { prepared } from '../db/statements.ts';
import { filterCondition } from './filter.ts';

export interface NewParagraph {
  readonly id: ParagraphId;
  readonly kind: string;
  readonly level: number;
  readonly context: ParagraphContext;
  readonly language: string;
  readonly source: string;
  readonly tags: readonly TagDefinition[];
  readonly locator: string;
  readonly sourceWords: number;
  readonly sourceCheck: number;
  readonly copyAsIs: boolean;
}

/** A paragraph with the keys its other rows hang on. */
export interface ParagraphRecord {
  readonly key: number;
  readonly headSeq: number | null;
  readonly locator: string;
  readonly parted: boolean;
  readonly paragraph: Paragraph;
}

interface Row {
  readonly key: number;
  readonly headSeq: number | null;
  readonly locator: string;
  readonly id: string;
  readonly document: string;
  readonly number: number | null;
  readonly kind: string;
  readonly level: number;
  readonly context: string;
  readonly language: string;
  readonly source: string;
  readonly tags: string;
  readonly target: string;
  readonly status: string;
  readonly locked: number;
  readonly copyAsIs: number;
  readonly parted: number;
  readonly head: string | null;
  readonly noteCount: number;
  readonly findingCount: number;
}

// Sub-selects, not joins: SQLite (3.54, with STAT4) plans a join or a sort anew whenever a bound value
// changes, which takes ten times as long as reading the row.
const SELECT = `SELECT p.key, p.head AS headSeq, p.locator, p.id,
    (SELECT id FROM document WHERE key = p.document) AS document, p.number, p.kind, p.level,
    p.context, p.language, p.source, p.tags, p.target, p.status, p.locked, p.copy_as_is AS copyAsIs,
    p.parted, (SELECT id FROM revision WHERE seq = p.head) AS head, p.note_count AS noteCount,
    p.finding_count AS findingCount
  FROM paragraph p`;

export function paragraphById(db: Database, id: ParagraphId): ParagraphRecord | undefined {
  const row = prepared<[string], Row>(db, `${SELECT} WHERE p.id = ?`).get(id);
  return row === undefined ? undefined : record(row);
}

export function paragraphByKey(db: Database, key: number): ParagraphRecord | undefined {
  const row = prepared<[number], Row>(db, `${SELECT} WHERE p.key = ?`).get(key);
  return row === undefined ? undefined : record(row);
}

export function paragraphByNumber(db: Database, number: number): ParagraphRecord | undefined {
  const row = prepared<[number], Row>(db, `${SELECT} WHERE p.number = ?`).get(number);
  return row === undefined ? undefined : record(row);
}

/** Paragraphs that fit, in order, after number `after`: paging by key. */
export function paragraphsAfter(
  db: Database,
  filter: ParagraphFilter,
  after: number,
  limit: number,
): readonly ParagraphRecord[] {
  const { sql, values } = filterCondition(filter);
  return db
    .prepare<unknown[], Row>(`${SELECT} WHERE ${sql} AND p.number > ? ORDER BY p.number LIMIT ?`)
    .all(...values, after, limit)
    .map(record);
}

/** What a write changes on the paragraph's own row. */
export interface ParagraphState {
  readonly target: string;
  readonly status: string;
  readonly head: number | null;
  readonly findingCount: number;
}

/** Writes the state of a paragraph that was as `before` says. */
export function saveParagraphState(db: Database, before: ParagraphRecord, state: ParagraphState): void {
  const { key, headSeq, paragraph } = before;
  // naming an indexed column rewrites its index entry even when the value is the same: a page more to commit
  if (
    headSeq === state.head &&
    paragraph.status === state.status &&
    paragraph.findingCount === state.findingCount
  )
    prepared(db, 'UPDATE paragraph SET target = ? WHERE key = ?').run(state.target, key);
  else
    prepared(
      db,
      'UPDATE paragraph SET target = ?, status = ?, head = ?, finding_count = ? WHERE key = ?',
    ).run(state.target, state.status, state.head, state.findingCount, key);
}

export function saveParagraphFlags(
  db: Database,
  key: number,
  flags: { readonly locked: boolean; readonly copyAsIs: boolean; readonly parted: boolean },
): void {
  prepared(db, 'UPDATE paragraph SET locked = ?, copy_as_is = ?, parted = ? WHERE key = ?').run(
    flags.locked ? 1 : 0,
    flags.copyAsIs ? 1 : 0,
    flags.parted ? 1 : 0,
    key,
  );
}

function record(row: Row): ParagraphRecord {
  const { key, headSeq, locator, number, context, tags, locked, copyAsIs, parted, ...rest } = row;
  return {
    key,
    headSeq,
    locator,
    parted: parted === 1,
    // the schema's own checks and our inserts keep these columns to the domain's values
    paragraph: {
      ...rest,
      number: number ?? 0,
      context: JSON.parse(context) as ParagraphContext,
      tags: JSON.parse(tags) as readonly TagDefinition[],
      locked: locked === 1,
      copyAsIs: copyAsIs === 1,
    } as Paragraph,
  };
}

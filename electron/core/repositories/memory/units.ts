/** Units of a translation memory as rows. */
import type { TagDefinition } from '../../../../shared/domain/tag.ts';
import type { Database } from '../../db/database.ts';
import { prepared } from '../../db/statements.ts';
import { labelKey, type Labels } from './labels.ts';
import { forgetWords, rememberWords } from './words.ts';

/** A text pair to store. */
export interface NewText {
  readonly source: string;
  readonly target: string;
  readonly sourceHash: number;
  readonly hashes: Uint32Array;
  readonly textCheck: number;
}

/** A whole paragraph to store, with its sentences. */
export interface NewUnit extends NewText {
  readonly id: string;
  readonly tags: readonly TagDefinition[];
  /** Spans joined by links: source start and end, target start and end. */
  readonly links: readonly (readonly [number, number, number, number])[];
  readonly foldedSource: string;
  readonly foldedTarget: string;
  readonly before: number;
  readonly after: number;
  readonly author: string;
  readonly project: string;
  readonly document: string;
  readonly paragraph: string | null;
  readonly import: number | null;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly sentences: readonly NewText[];
}

export interface StoredUnit {
  readonly key: number;
  /** Null for a sentence, which goes with its paragraph. */
  readonly id: string | null;
  readonly parent: number | null;
  readonly source: string;
  readonly target: string;
  readonly tags: readonly TagDefinition[];
  readonly links: readonly (readonly [number, number, number, number])[];
  readonly sourceHash: number;
  readonly before: number;
  readonly after: number;
  readonly author: string;
  readonly project: string;
  readonly document: string;
  readonly paragraph: string | null;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly uses: number;
}

interface Row extends Omit<StoredUnit, 'tags' | 'links'> {
  readonly tags: string;
  readonly links: string;
}

const INSERT = `INSERT INTO unit (id, parent, source, target, tags, links, source_hash, before, after, author, project,
    document, paragraph, import, created_at, changed_at, text_check)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

// sub-selects, not joins: SQLite plans a join anew whenever a bound value changes
const SELECT = `SELECT u.key, u.id, u.parent, u.source, u.target, u.tags, u.links, u.source_hash AS sourceHash,
    u.before, u.after, coalesce((SELECT text FROM label WHERE key = u.author), '') AS author,
    coalesce((SELECT text FROM label WHERE key = u.project), '') AS project,
    coalesce((SELECT text FROM label WHERE key = u.document), '') AS document, u.paragraph,
    u.created_at AS createdAt, u.changed_at AS changedAt, u.uses
  FROM unit u`;

/**
 * Adds a paragraph and its sentences inside the caller's transaction. `labels` remembers names between the units
 * of one transaction. @returns the paragraph's key.
 */
export function addUnit(db: Database, unit: NewUnit, labels: Labels = new Map()): number {
  const shared = [
    unit.before,
    unit.after,
    labelKey(db, unit.author, labels),
    labelKey(db, unit.project, labels),
    labelKey(db, unit.document, labels),
    unit.paragraph,
    unit.import,
    unit.createdAt,
    unit.changedAt,
  ] as const;
  const key = addText(db, unit, unit.id, null, JSON.stringify(unit.tags), JSON.stringify(unit.links), shared);
  rememberWords(db, key, unit.foldedSource, unit.foldedTarget);
  for (const sentence of unit.sentences)
    addText(db, sentence, null, key, JSON.stringify(unit.tags), '[]', shared);
  return key;
}

function addText(
  db: Database,
  text: NewText,
  id: string | null,
  parent: number | null,
  tags: string,
  links: string,
  shared: readonly unknown[],
): number {
  const { lastInsertRowid } = prepared<unknown[], never>(db, INSERT).run(
    id,
    parent,
    text.source,
    text.target,
    tags,
    links,
    text.sourceHash,
    // a sentence's neighbours are not known
    ...(parent === null ? shared : [0, 0, ...shared.slice(2)]),
    text.textCheck,
  );
  const { hashes } = text;
  prepared(db, 'INSERT INTO shape VALUES (?, ?)').run(
    lastInsertRowid,
    Buffer.from(hashes.buffer, hashes.byteOffset, hashes.byteLength),
  );
  return Number(lastInsertRowid);
}

/** Removes a paragraph and its sentences. */
export function removeUnit(db: Database, key: number): void {
  forgetWords(db, key);
  prepared(db, 'DELETE FROM unit WHERE key = ?').run(key);
}

export function unitByKey(db: Database, key: number): StoredUnit | undefined {
  const row = prepared<[number], Row>(db, `${SELECT} WHERE u.key = ?`).get(key);
  return row === undefined ? undefined : unitOf(row);
}

/** The unit a confirmed paragraph left here, or undefined. */
export function unitOfParagraph(db: Database, paragraph: string): StoredUnit | undefined {
  const row = prepared<[string], Row>(
    db,
    `${SELECT} WHERE u.paragraph = ? AND u.parent IS NULL ORDER BY u.key DESC LIMIT 1`,
  ).get(paragraph);
  return row === undefined ? undefined : unitOf(row);
}

/** Key of a whole paragraph with exactly this source and target, whatever its tags are called; else undefined. */
export function sameUnit(
  db: Database,
  text: { readonly source: string; readonly target: string; readonly sourceHash: number },
): number | undefined {
  return prepared<[number, string, string], { key: number }>(
    db,
    `SELECT key FROM unit WHERE source_hash = ? AND parent IS NULL AND source = ? AND target = ? LIMIT 1`,
  ).get(text.sourceHash, text.source, text.target)?.key;
}

/** Keys of units whose folded source has this hash, sentences included, the newest first. */
export function equalTexts(db: Database, sourceHash: number, limit: number): readonly number[] {
  return prepared<[number, number], { key: number }>(
    db,
    'SELECT key FROM unit WHERE source_hash = ? ORDER BY key DESC LIMIT ?',
  )
    .all(sourceHash, limit)
    .map(({ key }) => key);
}

/** Whole paragraphs after `after` in the order they came, for an export: paging by key. */
export function unitsAfter(db: Database, after: number, limit: number): readonly StoredUnit[] {
  return prepared<[number, number], Row>(
    db,
    `${SELECT} WHERE u.key > ? AND u.parent IS NULL ORDER BY u.key LIMIT ?`,
  )
    .all(after, limit)
    .map(unitOf);
}

/** How many whole paragraphs the memory holds. */
export function countUnits(db: Database): number {
  return prepared<[], { n: number }>(db, 'SELECT count(*) AS n FROM unit WHERE parent IS NULL').get()?.n ?? 0;
}

/** Counts that a match was put to use. */
export function countUse(db: Database, key: number): void {
  prepared(db, 'UPDATE unit SET uses = uses + 1 WHERE key = ?').run(key);
}

/** A stored unit from its row. */
export function unitOf(row: Row): StoredUnit {
  return {
    ...row,
    // our own inserts keep these columns to their shapes
    tags: row.tags === '[]' ? [] : (JSON.parse(row.tags) as StoredUnit['tags']),
    links: row.links === '[]' ? [] : (JSON.parse(row.links) as StoredUnit['links']),
  };
}

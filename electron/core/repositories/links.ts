/** Links between source words and target words. */
import type { LinkId } from '../../../shared/domain/ids.ts';
import type { Link, LinkKind } from '../../../shared/domain/link.ts';
import type { Database } from '../db/database.ts';
import { prepared } from '../db/statements.ts';
import type { LinkState } from './actions.ts';
import { spansOf } from './spans.ts';

export interface NewLink {
  readonly id: LinkId;
  readonly paragraph: number;
  readonly kind: LinkKind;
  /** 0 to 1; 1 when it is left out. */
  readonly confidence?: number;
  readonly author: number;
  readonly at: number;
}

/** @returns the row's key. */
export function addLink(db: Database, link: NewLink): number {
  const result = db
    .prepare(
      `INSERT INTO link (id, paragraph, kind, confidence, author, created_at) VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .run(link.id, link.paragraph, link.kind, link.confidence ?? 1, link.author, link.at);
  return Number(result.lastInsertRowid);
}

export function linkKeys(
  db: Database,
  id: LinkId,
): { readonly key: number; readonly paragraph: number; readonly number: number } | undefined {
  return db
    .prepare<[string], { key: number; paragraph: number; number: number }>(
      `SELECT l.key, l.paragraph, coalesce(p.number, 0) AS number FROM link l JOIN paragraph p ON p.key = l.paragraph
        WHERE l.id = ?`,
    )
    .get(id);
}

export function linkRemoved(db: Database, key: number): boolean {
  return (
    prepared<[number], { removed: number }>(db, 'SELECT removed FROM link WHERE key = ?').get(key)
      ?.removed === 1
  );
}

export function setLinkRemoved(db: Database, key: number, removed: boolean): void {
  db.prepare('UPDATE link SET removed = ? WHERE key = ?').run(removed ? 1 : 0, key);
}

/** Kind and note of a link, as the journal keeps them. */
export function linkState(db: Database, key: number): LinkState {
  const row = prepared<[number], { kind: string; note: number | null }>(
    db,
    'SELECT kind, note FROM link WHERE key = ?',
  ).get(key);
  if (row === undefined) throw new Error('there is no such link');
  return row;
}

export function saveLinkState(db: Database, key: number, { kind, note }: LinkState): void {
  db.prepare('UPDATE link SET kind = ?, note = ? WHERE key = ?').run(kind, note, key);
}

interface Row extends Omit<Link, 'spans'> {
  readonly key: number;
}

/** The links of one paragraph, oldest first. No join and no sort in SQL: `paragraphs.ts` says why. */
export function linksOf(db: Database, paragraph: number): readonly Link[] {
  const rows = prepared<[number], Row>(
    db,
    `SELECT l.key, l.id, (SELECT id FROM paragraph WHERE key = l.paragraph) AS paragraph, l.kind,
            (SELECT id FROM note WHERE key = l.note AND removed = 0) AS note, l.confidence,
            (SELECT id FROM person WHERE key = l.author) AS author,
            (SELECT name FROM person WHERE key = l.author) AS authorName
       FROM link l WHERE l.paragraph = ? AND l.removed = 0`,
  ).all(paragraph);
  if (rows.length === 0) return [];
  const { links } = spansOf(db, paragraph);
  return rows
    .toSorted((a, b) => a.key - b.key)
    .map(({ key, ...link }) => ({ ...link, spans: links.get(key) ?? [] }));
}

/** Keys of paragraphs in sight that have links, in order. */
export function paragraphsWithLinks(db: Database): readonly number[] {
  return db
    .prepare<[], { key: number }>(
      `SELECT DISTINCT p.key FROM paragraph p JOIN link l ON l.paragraph = p.key
        WHERE p.number > 0 AND l.removed = 0 ORDER BY p.number`,
    )
    .all()
    .map((row) => row.key);
}

export function countLinks(db: Database): number {
  const row = db
    .prepare<[], { links: number }>(
      `SELECT count(*) AS links FROM link l JOIN paragraph p ON p.key = l.paragraph
        WHERE l.removed = 0 AND p.number > 0`,
    )
    .get();
  return row?.links ?? 0;
}

/** Where target spans stood at earlier revisions, so that going back puts them exactly there again. */
import type { Database } from '../db/database.ts';
import { prepared } from '../db/statements.ts';
import { moveTargetSpans } from './spans.ts';

/** Owner (`n` and a note's key, `l` and a link's), start, end, touched. */
type Kept = readonly [string, number, number, number];

interface Row {
  readonly note: number | null;
  readonly link: number | null;
  readonly start: number;
  readonly end: number;
  readonly touched: number;
}

/** Keeps the places of all target spans of a paragraph as those of `revision`, which is about to give way. */
export function keepSpans(db: Database, paragraph: number, revision: number): void {
  const rows = prepared<[number], Row>(
    db,
    `SELECT note, link, start, "end", touched FROM span WHERE paragraph = ? AND side = 'target' ORDER BY key`,
  ).all(paragraph);
  if (rows.length === 0) return;
  const spans = rows.map((row): Kept => [ownerOf(row), row.start, row.end, row.touched]);
  prepared(db, 'INSERT OR REPLACE INTO span_snapshot VALUES (?, ?, ?)').run(
    paragraph,
    revision,
    JSON.stringify(spans),
  );
}

/**
 * Puts target spans where they were when `revision` had the text `after`; what was drawn later is carried
 * from `before` to `after` as by an edit. `head` is the revision that now holds this text.
 */
export function bringSpansBack(
  db: Database,
  paragraph: number,
  revision: number,
  text: { readonly before: string; readonly after: string },
  head: number,
): void {
  if (!moveTargetSpans(db, paragraph, text.before, text.after, head)) return;
  const row = prepared<[number, number], { spans: string }>(
    db,
    'SELECT spans FROM span_snapshot WHERE paragraph = ? AND revision = ?',
  ).get(paragraph, revision);
  if (row === undefined) return;
  // only `keepSpans` writes this column
  const kept = JSON.parse(row.spans) as readonly Kept[];
  const insert = prepared(
    db,
    `INSERT INTO span (paragraph, note, link, side, start, "end", touched, revision)
     VALUES (?, ?, ?, 'target', ?, ?, ?, ?)`,
  );
  for (const owner of new Set(kept.map(([name]) => name)))
    prepared(
      db,
      `DELETE FROM span WHERE paragraph = ? AND ${owner.startsWith('n') ? 'note' : 'link'} = ? AND side = 'target'`,
    ).run(paragraph, Number(owner.slice(1)));
  for (const [owner, start, end, touched] of kept) {
    const key = Number(owner.slice(1));
    const note = owner.startsWith('n');
    insert.run(paragraph, note ? key : null, note ? null : key, start, end, touched, head);
  }
}

/** True when {@link bringSpansBack} to a revision of the very same words would move a span somebody sees. */
export function spansDiffer(db: Database, paragraph: number, revision: number): boolean {
  const row = prepared<[number, number], { spans: string }>(
    db,
    'SELECT spans FROM span_snapshot WHERE paragraph = ? AND revision = ?',
  ).get(paragraph, revision);
  if (row === undefined) return false;
  const kept = (JSON.parse(row.spans) as readonly Kept[]).filter(([owner]) => !isRemoved(db, owner));
  const owners = new Set(kept.map(([owner]) => owner));
  const now = prepared<[number], Row>(
    db,
    `SELECT note, link, start, "end", touched FROM span WHERE paragraph = ? AND side = 'target'`,
  )
    .all(paragraph)
    .map((span): Kept => [ownerOf(span), span.start, span.end, span.touched])
    .filter(([owner]) => owners.has(owner));
  return inOneOrder(kept) !== inOneOrder(now);
}

function inOneOrder(spans: readonly Kept[]): string {
  return spans
    .map((span) => span.join())
    .toSorted()
    .join(';');
}

function isRemoved(db: Database, owner: string): boolean {
  const table = owner.startsWith('n') ? 'note' : 'link';
  const row = prepared<[number], { removed: number }>(db, `SELECT removed FROM ${table} WHERE key = ?`).get(
    Number(owner.slice(1)),
  );
  return row?.removed !== 0;
}

function ownerOf(row: Row): string {
  return row.note === null ? `l${row.link ?? 0}` : `n${row.note}`;
}

/** Spans: where notes and links stand in the words. */
import type { Span } from '../../../shared/domain/note.ts';
import { carrier } from '../../../shared/text/carry.ts';
import type { Database } from '../db/database.ts';
import { prepared } from '../db/statements.ts';
import type { KeptSpan } from './actions.ts';

export interface SpanOwner {
  readonly paragraph: number;
  readonly note?: number;
  readonly link?: number;
}

export interface SpanRange {
  readonly side: 'source' | 'target';
  readonly start: number;
  readonly end: number;
}

/** Replaces the spans of a note or a link; target offsets are of revision `head`. */
export function saveSpans(
  db: Database,
  owner: SpanOwner,
  ranges: readonly SpanRange[],
  head: number | null,
): void {
  const column = owner.note === undefined ? 'link' : 'note';
  const key = owner.note ?? owner.link ?? null;
  prepared(db, `DELETE FROM span WHERE paragraph = ? AND ${column} = ?`).run(owner.paragraph, key);
  const insert = prepared(
    db,
    `INSERT INTO span (paragraph, note, link, side, start, "end", revision) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const range of ranges)
    insert.run(
      owner.paragraph,
      owner.note ?? null,
      owner.link ?? null,
      range.side,
      range.start,
      range.end,
      range.side === 'target' ? head : null,
    );
}

interface Row {
  readonly key: number;
  readonly note: number | null;
  readonly link: number | null;
  readonly side: 'source' | 'target';
  readonly start: number;
  readonly end: number;
  readonly touched: number;
}

/** Every span of a paragraph, by its owner's key. */
export function spansOf(
  db: Database,
  paragraph: number,
): {
  readonly notes: ReadonlyMap<number, readonly Span[]>;
  readonly links: ReadonlyMap<number, readonly Span[]>;
} {
  const rows = prepared<[number], Row>(
    db,
    `SELECT key, note, link, side, start, "end", touched FROM span WHERE paragraph = ?`,
  ).all(paragraph);
  const notes = new Map<number, Span[]>();
  const links = new Map<number, Span[]>();
  // sorted here, not in SQL: `paragraphs.ts` says why
  for (const row of rows.toSorted(inOrder)) {
    const owners = row.note === null ? links : notes;
    const owner = row.note ?? row.link ?? 0;
    const span: Span = { side: row.side, start: row.start, end: row.end, touched: row.touched === 1 };
    const list = owners.get(owner);
    if (list === undefined) owners.set(owner, [span]);
    else list.push(span);
  }
  return { notes, links };
}

/** Source before target, then by place. */
function inOrder(a: Row, b: Row): number {
  return (
    (a.side === b.side ? 0 : a.side === 'source' ? -1 : 1) ||
    a.start - b.start ||
    a.end - b.end ||
    a.key - b.key
  );
}

/** Carries the target spans of a paragraph from text `before` to text `after`, which is revision `head`. */
export function moveTargetSpans(
  db: Database,
  paragraph: number,
  before: string,
  after: string,
  head: number,
): boolean {
  const rows = prepared<[number], Row>(
    db,
    `SELECT key, note, link, side, start, "end", touched FROM span WHERE paragraph = ? AND side = 'target'`,
  ).all(paragraph);
  if (rows.length === 0) return false;
  const carry = carrier(before, after);
  const update = prepared(
    db,
    'UPDATE span SET start = ?, "end" = ?, touched = max(touched, ?), revision = ? WHERE key = ?',
  );
  for (const row of rows) {
    const moved = carry(row);
    update.run(moved.start, moved.end, moved.touched ? 1 : 0, head, row.key);
  }
  return true;
}

/** The spans of one note or link, as the journal keeps them. */
export function spansIn(db: Database, owner: SpanOwner): readonly KeptSpan[] {
  const column = owner.note === undefined ? 'link' : 'note';
  return prepared<[number, number], Row>(
    db,
    `SELECT key, note, link, side, start, "end", touched FROM span WHERE paragraph = ? AND ${column} = ?`,
  )
    .all(owner.paragraph, owner.note ?? owner.link ?? 0)
    .toSorted(inOrder)
    .map(({ side, start, end, touched }) => ({ side, start, end, touched: touched === 1 }));
}

/** Replaces the spans of a note or link by spans kept earlier, flags and all; `head` as in {@link saveSpans}. */
export function putSpansBack(
  db: Database,
  owner: SpanOwner,
  spans: readonly KeptSpan[],
  head: number | null,
): void {
  const column = owner.note === undefined ? 'link' : 'note';
  prepared(db, `DELETE FROM span WHERE paragraph = ? AND ${column} = ?`).run(
    owner.paragraph,
    owner.note ?? owner.link ?? null,
  );
  const insert = prepared(
    db,
    `INSERT INTO span (paragraph, note, link, side, start, "end", touched, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const span of spans)
    insert.run(
      owner.paragraph,
      owner.note ?? null,
      owner.link ?? null,
      span.side,
      span.start,
      span.end,
      span.touched ? 1 : 0,
      span.side === 'target' ? head : null,
    );
}

/** The journal: what each person did, newest last, with what it takes to take it back. */
import type { ActionKind } from '../../../shared/domain/action.ts';
import type { Database } from '../db/database.ts';
import { prepared } from '../db/statements.ts';

/** Text and status went from one revision to another; 0 is before the first. Never a revision that restores one. */
export interface TextChange {
  readonly is: 'text';
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

export interface Flags {
  readonly locked?: boolean;
  readonly copyAsIs?: boolean;
  readonly parted?: boolean;
}

export interface FlagsChange {
  readonly is: 'flags';
  readonly paragraph: number;
  readonly from: Flags;
  readonly to: Flags;
}

export interface KeptSpan {
  readonly side: 'source' | 'target';
  readonly start: number;
  readonly end: number;
  readonly touched: boolean;
}

/** What a note was; `spans` only when the change moved them, with the revision their target offsets are of. */
export interface NoteState {
  readonly kind: string;
  readonly text: string;
  readonly updatedAt: number;
  readonly removed: boolean;
  readonly spans?: readonly KeptSpan[];
  readonly of?: number;
}

export interface NoteChange {
  readonly is: 'note';
  readonly paragraph: number;
  readonly note: number;
  readonly from: NoteState;
  readonly to: NoteState;
}

export interface LinkChange {
  readonly is: 'link';
  readonly paragraph: number;
  readonly link: number;
  /** Whether it is removed, before and after. */
  readonly from: boolean;
  readonly to: boolean;
}

/** What a link was, as {@link NoteState} is what a note was; `note` is the key of its note. */
export interface LinkState {
  readonly kind: string;
  readonly note: number | null;
  readonly spans?: readonly KeptSpan[];
  readonly of?: number;
}

export interface LinkStateChange {
  readonly is: 'link-state';
  readonly paragraph: number;
  readonly link: number;
  readonly from: LinkState;
  readonly to: LinkState;
}

/** Some paragraphs gave way to others; the stamps tell whether anybody touched either side since. */
export interface StructureChange {
  readonly is: 'structure';
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly fromStamp: number;
  readonly toStamp: number;
}

export type Change = TextChange | FlagsChange | NoteChange | LinkChange | LinkStateChange | StructureChange;

export interface Action {
  readonly key: number;
  readonly at: number;
  readonly kind: ActionKind;
  readonly changes: readonly Change[];
}

interface Row {
  readonly key: number;
  readonly at: number;
  readonly kind: string;
  readonly changes: string;
}

/** @returns the row's key. */
export function addAction(db: Database, author: number, action: Omit<Action, 'key'>): number {
  const result = prepared(db, 'INSERT INTO action (author, at, kind, changes) VALUES (?, ?, ?, ?)').run(
    author,
    action.at,
    action.kind,
    JSON.stringify(action.changes),
  );
  return Number(result.lastInsertRowid);
}

/** Adds to an action that still stands. @returns false when it was undone or forgotten meanwhile. */
export function extendAction(db: Database, key: number, changes: readonly Change[]): boolean {
  const row = db
    .prepare<[number], { changes: string }>('SELECT changes FROM action WHERE key = ? AND undone = 0')
    .get(key);
  if (row === undefined) return false;
  saveChanges(db, key, [...(JSON.parse(row.changes) as readonly Change[]), ...changes]);
  return true;
}

export function saveChanges(db: Database, key: number, changes: readonly Change[]): void {
  db.prepare('UPDATE action SET changes = ? WHERE key = ?').run(JSON.stringify(changes), key);
}

/** The action this person's next undo takes back. */
export function lastDone(db: Database, author: number): Action | undefined {
  return read(
    prepared<[number], Row>(
      db,
      'SELECT key, at, kind, changes FROM action WHERE author = ? AND undone = 0 ORDER BY key DESC LIMIT 1',
    ).get(author),
  );
}

/** The action this person's next redo does again. */
export function nextUndone(db: Database, author: number): Action | undefined {
  return read(
    prepared<[number], Row>(
      db,
      'SELECT key, at, kind, changes FROM action WHERE author = ? AND undone = 1 ORDER BY key LIMIT 1',
    ).get(author),
  );
}

export function setUndone(db: Database, key: number, undone: boolean): void {
  db.prepare('UPDATE action SET undone = ? WHERE key = ?').run(undone ? 1 : 0, key);
}

/** Forgets an action; what it did stays. */
export function forgetAction(db: Database, key: number): void {
  db.prepare('DELETE FROM action WHERE key = ?').run(key);
}

/** Forgets what this person could have redone. */
export function forgetUndone(db: Database, author: number): void {
  prepared(db, 'DELETE FROM action WHERE author = ? AND undone = 1').run(author);
}

function read(row: Row | undefined): Action | undefined {
  // only `addAction` writes these columns
  return row === undefined
    ? undefined
    : { ...row, kind: row.kind as ActionKind, changes: JSON.parse(row.changes) as readonly Change[] };
}

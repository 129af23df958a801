/**
 * Saving what is typed, continuously: after a pause, at the latest after two seconds, and at once when the
 * paragraph is left. A text counts as saved only when the core has answered. Nothing typed is ever dropped:
 * a failed save is tried again, and a paragraph changed elsewhere waits for the translator's choice.
 */
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { ParagraphId, RevisionId } from '../../../shared/domain/ids.ts';
import { errorOf } from '../../client/fault.ts';
import { draftOf, isDirty, snapshotOf } from './draft.ts';
import type { Draft, SaveSnapshot } from './draft.ts';

const PAUSE = 350;
const LONGEST = 2000;
const RETRY_FIRST = 1000;
const RETRY_LONGEST = 10_000;

export interface SavePort {
  edit(
    id: ParagraphId,
    text: string,
    base: RevisionId | null,
    origin: Draft['origin'],
  ): Promise<ParagraphRow>;
  leave(id: ParagraphId): Promise<unknown>;
  get(id: ParagraphId): Promise<ParagraphRow>;
  /** Told of every row the core has written. */
  onWritten(row: ParagraphRow): void;
}

export interface Autosave {
  /** Text of a paragraph that is not on disk yet, or undefined. */
  pending(id: ParagraphId): string | undefined;
  /** Called with every change of the live text. */
  type(row: ParagraphRow, text: string): void;
  /** What was just given to `type` was inserted, not typed: it goes out at once as such. */
  insert(id: ParagraphId, origin: Draft['origin']): void;
  /** Sends what is typed now; true when it is on disk. */
  flush(id: ParagraphId): Promise<boolean>;
  flushAll(): Promise<boolean>;
  /** The paragraph was left: its text goes to disk and its next edit is a revision of its own. */
  leave(id: ParagraphId): void;
  retry(): void;
  resolve(id: ParagraphId, keep: 'mine' | 'theirs'): void;
  subscribe(changed: () => void): () => void;
  snapshot(): SaveSnapshot;
}

/** Makes the saver of an open project. */
export function makeAutosave(port: SavePort): Autosave {
  const drafts = new Map<ParagraphId, Draft>();
  const listeners = new Set<() => void>();
  let shown: SaveSnapshot = { state: { kind: 'saved' }, conflicts: [] };

  function tell(): void {
    const next = snapshotOf(drafts.values());
    const same = next.state.kind === shown.state.kind && next.state.kind !== 'failed';
    if (same && next.conflicts.length === 0 && shown.conflicts.length === 0) return;
    shown = next;
    for (const listener of listeners) listener();
  }

  function schedule(draft: Draft, delay: number): void {
    clearTimeout(draft.timer);
    draft.timer = setTimeout(() => void send(draft), delay);
  }

  function send(draft: Draft): Promise<void> {
    clearTimeout(draft.timer);
    if (draft.flight !== null) return draft.flight.then(() => (canSend(draft) ? send(draft) : undefined));
    if (!canSend(draft)) return Promise.resolve();
    draft.flight = write(draft);
    tell();
    return draft.flight;
  }

  async function write(draft: Draft): Promise<void> {
    const text = draft.text;
    const { origin } = draft;
    draft.dirtySince = 0;
    draft.origin = 'typed';
    try {
      const row = await port.edit(draft.id, text, draft.base, origin);
      draft.base = row.head;
      draft.saved = text;
      draft.failure = null;
      draft.attempts = 0;
      port.onWritten(draft.text === text ? row : { ...row, target: draft.text });
    } catch (thrown) {
      await failed(draft, thrown);
    } finally {
      draft.flight = null;
      if (!isDirty(draft) && draft.failure === null) drafts.delete(draft.id);
      else if (canSend(draft) && draft.failure === null) schedule(draft, PAUSE);
      tell();
    }
  }

  async function failed(draft: Draft, thrown: unknown): Promise<void> {
    const error = errorOf(thrown);
    if (error.code === 'stale') {
      const theirs = await port.get(draft.id).catch(() => null);
      if (theirs !== null) {
        draft.conflict = theirs.target === draft.text ? null : theirs;
        if (draft.conflict !== null) return;
        draft.base = theirs.head;
        draft.saved = theirs.target;
        return;
      }
    }
    draft.failure = error;
    draft.attempts++;
    if (error.code === 'not-available' || error.code === 'internal' || error.code === 'disk-full')
      schedule(draft, Math.min(RETRY_FIRST * 2 ** (draft.attempts - 1), RETRY_LONGEST));
  }

  async function flush(id: ParagraphId): Promise<boolean> {
    const draft = drafts.get(id);
    if (draft === undefined) return true;
    await send(draft);
    return draft.text === draft.saved && draft.failure === null && draft.conflict === null;
  }

  return {
    pending: (id) => drafts.get(id)?.text,
    type(row, text) {
      const draft = drafts.get(row.id) ?? draftOf(row);
      drafts.set(row.id, draft);
      draft.text = text;
      const now = performance.now();
      if (draft.dirtySince === 0) draft.dirtySince = now;
      if (draft.conflict === null)
        schedule(draft, Math.max(0, Math.min(PAUSE, draft.dirtySince + LONGEST - now)));
      tell();
    },
    insert(id, origin) {
      const draft = drafts.get(id);
      if (draft === undefined) return;
      draft.origin = origin;
      void send(draft);
    },
    flush,
    async flushAll() {
      const done = await Promise.all([...drafts.keys()].map(flush));
      return done.every(Boolean);
    },
    leave(id) {
      void flush(id).then((saved) => (saved ? port.leave(id).catch(() => undefined) : undefined));
    },
    retry() {
      for (const draft of drafts.values()) if (draft.failure !== null) void send(draft);
    },
    resolve(id, keep) {
      const draft = drafts.get(id);
      if (draft === undefined || draft.conflict === null) return;
      const theirs = draft.conflict;
      draft.conflict = null;
      draft.base = theirs.head;
      draft.saved = theirs.target;
      if (keep === 'theirs') {
        drafts.delete(id);
        port.onWritten(theirs);
      } else void send(draft);
      tell();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    snapshot: () => shown,
  };
}

function canSend(draft: Draft): boolean {
  return draft.text !== draft.saved && draft.conflict === null;
}

/** Writing links inside a transaction the caller holds, with what it takes to undo it. */
import type { LinkId, NoteId } from '../../../shared/domain/ids.ts';
import type { LinkKind } from '../../../shared/domain/link.ts';
import { graphemeEnd, graphemeStart } from '../../../shared/text/grapheme.ts';
import type { LinkState } from '../repositories/actions.ts';
import { addLink, linkState, saveLinkState } from '../repositories/links.ts';
import { addNote, changeNote, countNotes, noteState, setNoteRemoved } from '../repositories/notes.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import { revisionBySeq, rootOf } from '../repositories/revisions.ts';
import { saveSpans, spansIn } from '../repositories/spans.ts';
import type { SpanRange } from '../repositories/spans.ts';
import type { OpenProject } from '../state/open-projects.ts';
import type { ServiceContext } from './context.ts';

export interface NewLink {
  readonly kind: LinkKind;
  readonly spans: readonly SpanRange[];
  readonly confidence?: number;
}

/** Spans grown to whole characters, in order, those of one side that meet or overlap joined. */
export function wholeSpans(
  { paragraph }: ParagraphRecord,
  spans: readonly SpanRange[],
): readonly SpanRange[] {
  const sorted = spans
    .map(({ side, start, end }) => {
      const text = side === 'source' ? paragraph.source : paragraph.target;
      return { side, start: graphemeStart(text, start), end: graphemeEnd(text, end) };
    })
    .toSorted((a, b) => a.side.localeCompare(b.side) || a.start - b.start);
  const joined: { side: SpanRange['side']; start: number; end: number }[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && last.side === span.side && span.start <= last.end)
      last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** @returns the id of the new link. */
export function addLinkNow(
  context: ServiceContext,
  project: OpenProject,
  record: ParagraphRecord,
  { kind, spans, confidence = 1 }: NewLink,
): LinkId {
  const { db } = project.file;
  const id = context.ports.ids.uuid() as LinkId;
  const at = context.ports.clock.now();
  const link = addLink(db, { id, paragraph: record.key, kind, confidence, author: project.me, at });
  saveSpans(db, { paragraph: record.key, link }, wholeSpans(record, spans), record.headSeq);
  project.journal.record({ is: 'link', paragraph: record.key, link, from: true, to: false });
  return id;
}

export interface LinkEdit {
  readonly kind?: LinkKind | undefined;
  /** Text of its note; null takes the note away. */
  readonly note?: string | null | undefined;
  readonly spans?: readonly SpanRange[] | undefined;
}

export function changeLinkNow(
  context: ServiceContext,
  project: OpenProject,
  record: ParagraphRecord,
  link: number,
  edit: LinkEdit,
): void {
  const { db } = project.file;
  const owner = { paragraph: record.key, link };
  const before = linkState(db, link);
  const moves = edit.spans !== undefined;
  const from = moves ? { ...before, ...placesOf(project, record, link) } : before;
  if (edit.spans !== undefined) saveSpans(db, owner, wholeSpans(record, edit.spans), record.headSeq);
  const kind = edit.kind ?? before.kind;
  const note =
    edit.note === undefined ? before.note : writeNote(context, project, record, link, before, edit.note);
  saveLinkState(db, link, { kind, note });
  const after = { kind, note };
  project.journal.record({
    is: 'link-state',
    paragraph: record.key,
    link,
    from,
    to: moves ? { ...after, ...placesOf(project, record, link) } : after,
  });
}

/** @returns the key of the note that goes with the link now. */
function writeNote(
  context: ServiceContext,
  project: OpenProject,
  record: ParagraphRecord,
  link: number,
  { note: had }: LinkState,
  text: string | null,
): number | null {
  const { db } = project.file;
  const at = context.ports.clock.now();
  const before = had === null ? undefined : noteState(db, had);
  if (text === null) {
    if (had === null || before === undefined || before.removed) return null;
    setNoteRemoved(db, had, true);
    keep(had, before, { ...before, removed: true });
    return null;
  }
  if (had !== null && before !== undefined && !before.removed) {
    changeNote(db, had, { kind: null, text, at });
    keep(had, before, noteState(db, had));
    return had;
  }
  const id = context.ports.ids.uuid() as NoteId;
  const kind = 'equivalence';
  const key = addNote(db, { id, paragraph: record.key, kind, text, author: project.me, at });
  saveSpans(
    db,
    { paragraph: record.key, note: key },
    spansIn(db, { paragraph: record.key, link }),
    record.headSeq,
  );
  const made = noteState(db, key);
  keep(key, { ...made, removed: true }, made);
  return key;

  function keep(note: number, from: typeof before & object, to: typeof before & object): void {
    countNotes(db, record.key);
    project.journal.record({ is: 'note', paragraph: record.key, note, from, to });
  }
}

function placesOf(
  project: OpenProject,
  record: ParagraphRecord,
  link: number,
): Required<Pick<LinkState, 'spans' | 'of'>> {
  const { db } = project.file;
  const head = record.headSeq === null ? undefined : revisionBySeq(db, record.headSeq);
  return { spans: spansIn(db, { paragraph: record.key, link }), of: rootOf(head) };
}

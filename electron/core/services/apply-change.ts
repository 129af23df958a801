/** Taking back one change of the journal, or doing it again. */
import { carrier } from '../../../shared/text/carry.ts';
import type {
  Change,
  FlagsChange,
  KeptSpan,
  LinkChange,
  LinkStateChange,
  NoteChange,
  StructureChange,
  TextChange,
} from '../repositories/actions.ts';
import { linkRemoved, linkState, saveLinkState, setLinkRemoved } from '../repositories/links.ts';
import { countNotes, noteState, saveNoteState } from '../repositories/notes.ts';
import { paragraphByKey } from '../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import { revisionBySeq, rootOf, wordsAt } from '../repositories/revisions.ts';
import { putSpansBack } from '../repositories/spans.ts';
import { replaceParagraphs } from '../repositories/structure.ts';
import type { OpenProject } from '../state/open-projects.ts';
import type { ServiceContext } from './context.ts';
import { flagsOf, setFlagsNow } from './flags.ts';
import { reviseNow } from './revise.ts';
import { stampOf } from './stamp.ts';

export type Direction = 'undo' | 'redo';

/** The change that leads back. */
export function reversed(change: Change): Change {
  if (change.is === 'structure')
    return {
      ...change,
      from: change.to,
      to: change.from,
      fromStamp: change.toStamp,
      toStamp: change.fromStamp,
    };
  // `from` and `to` of every other change are of one type
  return { ...change, from: change.to, to: change.from } as Change;
}

/** Keys of the paragraphs a change ends at. */
export function paragraphsOf(change: Change): readonly number[] {
  return change.is === 'structure' ? change.to : [change.paragraph];
}

/**
 * Makes `change` inside a transaction the caller holds, if its paragraph is still as the change found it.
 * @returns false when somebody changed the paragraph since: it is left as it is.
 */
export function applyChange(
  context: ServiceContext,
  project: OpenProject,
  change: Change,
  direction: Direction,
): boolean {
  if (change.is === 'structure') return applyStructure(project, change);
  const record = paragraphByKey(project.file.db, change.paragraph);
  if (record === undefined || record.paragraph.number === 0) return false;
  switch (change.is) {
    case 'text':
      return applyText(context, project, record, change, direction);
    case 'flags':
      return applyFlags(project, record, change);
    case 'note':
      return applyNote(project, record, change);
    case 'link':
      return applyLink(project, change);
    case 'link-state':
      return applyLinkState(project, record, change);
  }
}

function applyText(
  context: ServiceContext,
  project: OpenProject,
  record: ParagraphRecord,
  change: TextChange,
  direction: Direction,
): boolean {
  const { db } = project.file;
  if (headRoot(project, record) !== change.from || record.paragraph.locked || record.paragraph.copyAsIs)
    return false;
  const { text, status } = wordsAt(db, change.to);
  reviseNow(context, project, record, {
    text,
    status,
    origin: direction,
    open: false,
    restores: change.to,
  });
  return true;
}

function applyFlags(project: OpenProject, record: ParagraphRecord, change: FlagsChange): boolean {
  const now = flagsOf(record);
  const names = Object.keys(change.from) as readonly (keyof typeof now)[];
  if (names.some((name) => now[name] !== change.from[name])) return false;
  setFlagsNow(project, record, change.to);
  return true;
}

function applyNote(project: OpenProject, record: ParagraphRecord, change: NoteChange): boolean {
  const { db } = project.file;
  const now = noteState(db, change.note);
  const { from, to } = change;
  if (now.kind !== from.kind || now.text !== from.text || now.removed !== from.removed) return false;
  saveNoteState(db, change.note, to);
  countNotes(db, change.paragraph);
  if (to.spans !== undefined) {
    const spans = carried(project, record, to.spans, to.of ?? 0);
    putSpansBack(db, { paragraph: change.paragraph, note: change.note }, spans, record.headSeq);
  }
  return true;
}

function applyLink(project: OpenProject, change: LinkChange): boolean {
  const { db } = project.file;
  if (linkRemoved(db, change.link) !== change.from) return false;
  setLinkRemoved(db, change.link, change.to);
  return true;
}

function applyLinkState(project: OpenProject, record: ParagraphRecord, change: LinkStateChange): boolean {
  const { db } = project.file;
  const now = linkState(db, change.link);
  const { from, to } = change;
  if (now.kind !== from.kind || now.note !== from.note) return false;
  saveLinkState(db, change.link, to);
  if (to.spans !== undefined) {
    const spans = carried(project, record, to.spans, to.of ?? 0);
    putSpansBack(db, { paragraph: change.paragraph, link: change.link }, spans, record.headSeq);
  }
  return true;
}

function applyStructure(project: OpenProject, change: StructureChange): boolean {
  const { db } = project.file;
  const now = change.from.map((key) => paragraphByKey(db, key)?.paragraph.number ?? 0);
  const first = now[0] ?? 0;
  const together = first > 0 && now.every((number, i) => number === first + i);
  if (!together || stampOf(project, change.from) !== change.fromStamp) return false;
  replaceParagraphs(db, change.from, change.to);
  return true;
}

/** Spans kept at revision `of`, where they are in the text as it is now. */
function carried(
  project: OpenProject,
  record: ParagraphRecord,
  spans: readonly KeptSpan[],
  of: number,
): readonly KeptSpan[] {
  if (headRoot(project, record) === of) return spans;
  const carry = carrier(wordsAt(project.file.db, of).text, record.paragraph.target);
  return spans.map((span) => {
    if (span.side === 'source') return span;
    const moved = carry(span);
    return { side: 'target', start: moved.start, end: moved.end, touched: span.touched || moved.touched };
  });
}

function headRoot(project: OpenProject, { headSeq }: ParagraphRecord): number {
  return rootOf(headSeq === null ? undefined : revisionBySeq(project.file.db, headSeq));
}

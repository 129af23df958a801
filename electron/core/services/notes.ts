/** Notes. */
import { AppFault } from '../../../shared/contract/errors.ts';
import type { NoteId, ParagraphId, ProjectId } from '../../../shared/domain/ids.ts';
import type { Note } from '../../../shared/domain/note.ts';
import type { Paragraph } from '../../../shared/domain/paragraph.ts';
import { found } from '../faults.ts';
import type { Database } from '../db/database.ts';
import type { AreaHandlers } from '../handlers.ts';
import type { NoteState } from '../repositories/actions.ts';
import {
  addNote,
  changeNote,
  countNotes,
  noteKeys,
  noteState,
  notesOf,
  paragraphsWithNotes,
  setNoteRemoved,
} from '../repositories/notes.ts';
import { paragraphById } from '../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import { revisionBySeq, rootOf } from '../repositories/revisions.ts';
import { saveSpans, spansIn } from '../repositories/spans.ts';
import type { SpanRange } from '../repositories/spans.ts';
import type { OpenProject } from '../state/open-projects.ts';
import { actionGroup } from '../state/journal.ts';
import { write } from './context.ts';
import type { ServiceContext } from './context.ts';
import { assertInSight } from './revise.ts';

export function notesService(context: ServiceContext): AreaHandlers<'notes'> {
  function recordOf(project: OpenProject, paragraph: ParagraphId): ParagraphRecord {
    return found(paragraphById(project.file.db, paragraph), 'paragraph of this id');
  }

  function noteOf(project: OpenProject, paragraph: number, id: NoteId): Note {
    return found(
      notesOf(project.file.db, paragraph).find((note) => note.id === id),
      'note of this id',
    );
  }

  function setRemoved(
    projectId: ProjectId,
    id: NoteId,
    removed: boolean,
  ): { project: OpenProject; paragraph: number } {
    const project = context.projects.get(projectId);
    const { db } = project.file;
    const keys = found(noteKeys(db, id), 'note of this id');
    write(
      context,
      project,
      ['notes', 'paragraphs'],
      () => {
        const before = noteState(db, keys.key);
        if (before.removed === removed) return;
        setNoteRemoved(db, keys.key, removed);
        countNotes(db, keys.paragraph);
        project.journal.record({
          is: 'note',
          paragraph: keys.paragraph,
          note: keys.key,
          from: before,
          to: { ...before, removed },
        });
      },
      () => [keys.number],
      actionGroup(removed ? 'note-remove' : 'note-add'),
    );
    return { project, paragraph: keys.paragraph };
  }

  return {
    list({ project: id, paragraph }) {
      const project = context.projects.get(id);
      const { db } = project.file;
      if (paragraph !== undefined) return notesOf(db, recordOf(project, paragraph).key);
      return paragraphsWithNotes(db).flatMap((key) => notesOf(db, key));
    },
    add({ project: projectId, paragraph, kind, text, spans }) {
      const project = context.projects.get(projectId);
      const { db } = project.file;
      const record = recordOf(project, paragraph);
      assertInSight(record.paragraph.number);
      assertInside(record.paragraph, spans);
      const id = context.ports.ids.uuid() as NoteId;
      write(
        context,
        project,
        ['notes', 'paragraphs'],
        () => {
          const at = context.ports.clock.now();
          const key = addNote(db, { id, paragraph: record.key, kind, text, author: project.me, at });
          saveSpans(db, { paragraph: record.key, note: key }, spans, record.headSeq);
          countNotes(db, record.key);
          const to = noteState(db, key);
          project.journal.record({
            is: 'note',
            paragraph: record.key,
            note: key,
            from: { ...to, removed: true },
            to,
          });
        },
        () => [record.paragraph.number],
        actionGroup('note-add'),
      );
      return noteOf(project, record.key, id);
    },
    change({ project: projectId, note, kind, text, spans }) {
      const project = context.projects.get(projectId);
      const { db } = project.file;
      const keys = found(noteKeys(db, note), 'note of this id');
      const record = recordOf(project, keys.paragraphId as ParagraphId);
      if (spans !== undefined) assertInside(record.paragraph, spans);
      write(
        context,
        project,
        ['notes', 'paragraphs'],
        () => {
          const before = stateOf(db, keys.key, record, spans !== undefined);
          changeNote(db, keys.key, { kind: kind ?? null, text: text ?? null, at: context.ports.clock.now() });
          if (spans !== undefined)
            saveSpans(db, { paragraph: record.key, note: keys.key }, spans, record.headSeq);
          project.journal.record({
            is: 'note',
            paragraph: record.key,
            note: keys.key,
            from: before,
            to: stateOf(db, keys.key, record, spans !== undefined),
          });
        },
        () => [keys.number],
        actionGroup('note-change'),
      );
      return noteOf(project, keys.paragraph, note);
    },
    remove({ project, note }) {
      setRemoved(project, note, true);
      return {};
    },
    restore({ project: projectId, note }) {
      const { project, paragraph } = setRemoved(projectId, note, false);
      return noteOf(project, paragraph, note);
    },
  };
}

/** A note as the journal keeps it, with its spans when they are about to move. */
function stateOf(db: Database, note: number, record: ParagraphRecord, withSpans: boolean): NoteState {
  const state = noteState(db, note);
  if (!withSpans) return state;
  const head = record.headSeq === null ? undefined : revisionBySeq(db, record.headSeq);
  return { ...state, spans: spansIn(db, { paragraph: record.key, note }), of: rootOf(head) };
}

/** Spans must lie inside the text they point at. */
export function assertInside(paragraph: Paragraph, spans: readonly SpanRange[]): void {
  for (const span of spans) {
    const length = (span.side === 'source' ? paragraph.source : paragraph.target).length;
    if (span.end > length)
      throw new AppFault(
        'invalid-input',
        `The ${span.side} has ${length} characters; a span ends at ${span.end}.`,
        {
          where: `paragraph ${paragraph.number}`,
          hint: 'Select the words again.',
        },
      );
  }
}

/** Kinds of notes in words. */
import { NOTE_KINDS } from '../../../shared/domain/note.ts';
import type { NoteKind } from '../../../shared/domain/note.ts';

const NAMES: Readonly<Record<NoteKind, string>> = {
  equivalence: 'Equivalence',
  name: 'Name',
  term: 'Term',
  culture: 'Culture',
  ambiguity: 'Ambiguity',
  omission: 'Omission',
  addition: 'Addition',
  question: 'Question',
  other: 'Note',
};

export function kindName(kind: NoteKind): string {
  return NAMES[kind];
}

export const KIND_OPTIONS = NOTE_KINDS.map((id) => ({ id, label: NAMES[id] }));

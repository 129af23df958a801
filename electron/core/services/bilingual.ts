/** A project as the writers want it: paragraphs read page by page, never all at once. */
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { ParagraphFilter } from '../../../shared/domain/filter.ts';
import type { Status } from '../../../shared/domain/status.ts';
import type { Database } from '../db/database.ts';
import { decodeText } from '../formats/text/encodings.ts';
import { found } from '../faults.ts';
import type { BilingualDocument, BilingualNote, BilingualParagraph } from '../formats/model.ts';
import { documentRow, listDocuments, readSkeleton } from '../repositories/documents.ts';
import { linksOf } from '../repositories/links.ts';
import { readMeta } from '../repositories/meta.ts';
import { notesOf } from '../repositories/notes.ts';
import { paragraphsAfter } from '../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import { locatorsOf } from '../repositories/structure.ts';
import { initialsOf } from '../state/open-projects.ts';
import type { OpenProject } from '../state/open-projects.ts';

export interface BilingualChoice {
  readonly documents?: readonly DocumentId[];
  readonly statuses?: readonly Status[];
  /** Stop after this many paragraphs: for a preview. */
  readonly limit?: number;
  readonly author: string;
  readonly date: number;
  /** Called as paragraphs are read; may throw to stop the export. */
  readonly onParagraph?: (done: number) => void;
}

const PAGE = 500;

/** The chosen part of a project. Paragraphs copied as is go along whatever the statuses chosen. */
export function bilingualDocument(project: OpenProject, choice: BilingualChoice): BilingualDocument {
  const { db } = project.file;
  const chosen = listDocuments(db).filter((d) => choice.documents?.includes(d.id) ?? true);
  let done = 0;

  function* paragraphs(document: DocumentId): Generator<BilingualParagraph> {
    const filter: ParagraphFilter = { document };
    for (let after = 0; ;) {
      const page = paragraphsAfter(db, filter, after, PAGE);
      for (const record of page) {
        if (!wanted(record, choice.statuses)) continue;
        if (choice.limit !== undefined && done >= choice.limit) return;
        choice.onParagraph?.(++done);
        yield bilingualParagraph(db, record);
      }
      if (page.length < PAGE) return;
      after = page.at(-1)?.paragraph.number ?? after;
    }
  }

  return {
    projectId: project.id,
    title: readMeta(db, 'name'),
    sourceLanguage: readMeta(db, 'source-language'),
    targetLanguage: readMeta(db, 'target-language'),
    author: choice.author,
    date: choice.date,
    documents: chosen.map((d) => ({
      id: d.id,
      name: d.name,
      paragraphs: () => paragraphs(d.id),
      ...(d.format === 'text' ? { original: () => originalText(db, d.id) } : {}),
    })),
  };
}

/** The kept file, read with the encoding it was imported with. */
function originalText(db: Database, id: DocumentId): string {
  const row = found(documentRow(db, id), 'document of this id');
  const bytes = found(readSkeleton(db, row.key), 'imported file of this document');
  return decodeText(bytes, row.options['encoding'] ?? 'utf-8');
}

function wanted({ paragraph }: ParagraphRecord, statuses: readonly Status[] | undefined): boolean {
  return paragraph.copyAsIs || (statuses?.includes(paragraph.status) ?? true);
}

function bilingualParagraph(db: Database, record: ParagraphRecord): BilingualParagraph {
  const { paragraph, key } = record;
  const notes = paragraph.noteCount === 0 ? [] : notesOf(db, key);
  return {
    ...paragraph,
    notes: notes.map((note): BilingualNote => ({
      id: note.id,
      kind: note.kind,
      text: note.text,
      author: note.authorName,
      initials: initialsOf(note.authorName),
      createdAt: note.createdAt,
      spans: note.spans,
    })),
    links: linksOf(db, key).map(({ id, kind, confidence, spans }) => ({ id, kind, confidence, spans })),
    locators: locatorsOf(record),
  };
}

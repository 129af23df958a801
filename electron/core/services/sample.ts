/** The sample article as a project: as a new user meets it, or wholly translated for the demonstration. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkId, NoteId } from '../../../shared/domain/ids.ts';
import { found } from '../faults.ts';
import { addLink } from '../repositories/links.ts';
import { addNote, countNotes } from '../repositories/notes.ts';
import { paragraphByNumber } from '../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import { saveSpans } from '../repositories/spans.ts';
import { loadSample, SAMPLE_FILE_NAME, startingPoint } from '../sample/sample.ts';
import type { SampleParagraph } from '../sample/sample.ts';
import type { OpenProject } from '../state/open-projects.ts';
import { write } from './context.ts';
import type { ServiceContext } from './context.ts';
import { importDocument } from './import-document.ts';
import { reviseNow } from './revise.ts';

/** Imports the article into an empty project and writes its translation, notes and links. */
export async function fillSample(
  context: ServiceContext,
  project: OpenProject,
  how: 'start' | 'whole',
): Promise<void> {
  const whole = loadSample(context.ports.sampleFolder);
  const sample = how === 'whole' ? whole : startingPoint(whole);
  const path = join(context.staging.folder(), SAMPLE_FILE_NAME);
  writeFileSync(path, sample.text);
  await importDocument(context, project, {
    path,
    name: SAMPLE_FILE_NAME,
    encoding: 'utf-8',
    paragraphMode: 'line',
    signal: new AbortController().signal,
    progress: () => undefined,
  });
  write(
    context,
    project,
    ['paragraphs', 'notes', 'links'],
    () => {
      for (const paragraph of sample.paragraphs) fillParagraph(context, project, paragraph);
    },
    undefined,
    'silent',
  );
}

function fillParagraph(context: ServiceContext, project: OpenProject, sample: SampleParagraph): void {
  const { db } = project.file;
  const at = context.ports.clock.now();
  const locate = (): ParagraphRecord =>
    found(paragraphByNumber(db, sample.number), `paragraph ${sample.number} in the sample`);
  if (sample.target !== '')
    reviseNow(context, project, locate(), {
      text: sample.target,
      status: sample.status,
      origin: 'import',
      open: false,
    });
  const { key, headSeq } = locate();
  for (const note of sample.notes) {
    const id = context.ports.ids.uuid() as NoteId;
    const owner = addNote(db, {
      id,
      paragraph: key,
      kind: note.kind,
      text: note.text,
      author: project.me,
      at,
    });
    saveSpans(db, { paragraph: key, note: owner }, note.spans, headSeq);
  }
  for (const link of sample.links) {
    const id = context.ports.ids.uuid() as LinkId;
    const owner = addLink(db, { id, paragraph: key, kind: link.kind, author: project.me, at });
    saveSpans(db, { paragraph: key, link: owner }, link.spans, headSeq);
  }
  countNotes(db, key);
}

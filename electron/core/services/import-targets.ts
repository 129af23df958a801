/** Translations from a file into the paragraphs that are there. */
import { AppFault } from '../../../shared/contract/errors.ts';
import { statusFits } from '../../../shared/domain/status.ts';
import type { Status } from '../../../shared/domain/status.ts';
import { hasTags, plainText, readTags, tagOf } from '../../../shared/domain/tag.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { ProjectDocument } from '../../../shared/domain/project.ts';
import { throwIfStopped } from '../faults.ts';
import type { ImportedParagraph } from '../formats/model.ts';
import { parseFile } from '../jobs/parse-file.ts';
import { listDocuments } from '../repositories/documents.ts';
import { paragraphsAfter } from '../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import { actionGroup } from '../state/journal.ts';
import type { OpenProject } from '../state/open-projects.ts';
import { alignTargets } from './align-targets.ts';
import type { TargetLine } from './align-targets.ts';
import { write } from './context.ts';
import type { ServiceContext } from './context.ts';
import { parseRequest, parserPorts } from './import-document.ts';
import { reviseNow } from './revise.ts';

export interface TargetsRequest {
  readonly path: string;
  readonly document?: DocumentId;
  readonly encoding?: string;
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/** Paragraphs by what becomes of them. */
export interface TargetCounts {
  added: number;
  replaced: number;
  same: number;
  left: number;
  copiedAsIs: number;
  locked: number;
}

type Fate = keyof TargetCounts;

type ReadLine = TargetLine & Pick<ImportedParagraph, 'tags'>;

const PAGE = 1000;

/** Reads the file and says what would become of each paragraph; writes nothing. */
export async function previewTargets(context: ServiceContext, project: OpenProject, request: TargetsRequest) {
  const { document, lines } = await readTargets(context, project, request);
  return summary(
    document,
    fates(project, document, lines, () => undefined),
  );
}

/** Reads the file, then writes every translation that is new, in one transaction. */
export async function importTargets(
  context: ServiceContext,
  project: OpenProject,
  request: TargetsRequest & { readonly status: Status },
) {
  const { document, lines } = await readTargets(context, project, request);
  throwIfStopped(request.signal);
  const counts = write(
    context,
    project,
    ['paragraphs', 'notes', 'links', 'documents'],
    () =>
      fates(project, document, lines, (record, text) => {
        const status = statusFits(request.status, text) ? request.status : 'draft';
        reviseNow(context, project, record, { text, status, origin: 'import', open: false });
      }),
    undefined,
    actionGroup('import'),
  );
  return summary(document, counts);
}

function summary(document: ProjectDocument, counts: TargetCounts) {
  return { document: document.id, name: document.name, paragraphs: document.paragraphs, ...counts };
}

async function readTargets(context: ServiceContext, project: OpenProject, request: TargetsRequest) {
  const document = chosen(listDocuments(project.file.db), request.document);
  const { path, encoding } = request;
  const parsing = parseFile(
    {
      ...parseRequest(project, { path, ...(encoding === undefined ? {} : { encoding }) }),
      paragraphMode: 'every-line',
    },
    parserPorts(context, request.signal),
  );
  const what = (await parsing.header).format === 'text' ? 'line' : 'paragraph';
  const read: ReadLine[] = [];
  for await (const batch of parsing.batches) {
    for (const { source: text, tags } of batch) read.push({ text, tags, number: read.length + 1 });
    request.progress(read.length, document.paragraphs);
  }
  const lines = alignTargets(
    read,
    {
      name: document.name,
      paragraphs: document.paragraphs,
      *anchors() {
        let index = 0;
        for (const { paragraph } of recordsOf(project, document.id)) yield { ...paragraph, index: ++index };
      },
    },
    what,
  );
  return { document, lines };
}

/** The only document, or the one asked for. */
function chosen(documents: readonly ProjectDocument[], id: DocumentId | undefined): ProjectDocument {
  const document = id === undefined ? documents[0] : documents.find((d) => d.id === id);
  if (document === undefined)
    throw new AppFault('not-found', 'There is no document to put the translations into.', {
      hint: 'Import the source text first.',
    });
  if (id === undefined && documents.length > 1)
    throw new AppFault('invalid-input', 'The project has several documents.', {
      hint: `Say which one the translations are of: ${documents.map((d) => d.name).join(', ')}.`,
    });
  return document;
}

function* recordsOf(project: OpenProject, document: DocumentId): Generator<ParagraphRecord> {
  for (let after = 0; ;) {
    const page = paragraphsAfter(project.file.db, { document }, after, PAGE);
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.paragraph.number ?? after;
  }
}

function fates(
  project: OpenProject,
  document: ProjectDocument,
  lines: readonly ReadLine[],
  revise: (record: ParagraphRecord, text: string) => void,
): TargetCounts {
  const counts = { added: 0, replaced: 0, same: 0, left: 0, copiedAsIs: 0, locked: 0 };
  let index = 0;
  for (const record of recordsOf(project, document.id)) {
    const line = lines[index++];
    const text = line === undefined ? '' : fitted(line, record);
    const fate = fateOf(record, text);
    counts[fate]++;
    if (fate === 'added' || fate === 'replaced') revise(record, text);
  }
  return counts;
}

function fateOf({ paragraph }: ParagraphRecord, text: string): Fate {
  if (paragraph.copyAsIs) return 'copiedAsIs';
  if (text === '') return 'left';
  if (text === paragraph.target) return 'same';
  if (paragraph.locked) return 'locked';
  // a translated copy has the source where there was no translation
  if (text === plainText(paragraph.source, paragraph.tags)) return 'left';
  return paragraph.target === '' ? 'added' : 'replaced';
}

/** The line's text with the paragraph's own codes: those of the file where it has the same, none otherwise. */
function fitted(line: ReadLine, { paragraph }: ParagraphRecord): string {
  if (!hasTags(line.text)) return readTags(line.text, paragraph.tags);
  const known = [...line.text].every((unit) => {
    const mark = tagOf(unit.charCodeAt(0));
    if (mark === undefined) return true;
    const [theirs, ours] = [line.tags, paragraph.tags].map((tags) => tags.find((tag) => tag.id === mark.id));
    return ours !== undefined && ours.type === theirs?.type && ours.pair === theirs.pair;
  });
  return known ? line.text : plainText(line.text, line.tags).replace(/[\uE000-\uE7FF]/g, '');
}

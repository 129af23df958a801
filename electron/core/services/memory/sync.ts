/** Telling the memories what was confirmed. The project is written first; see the migration of `memory_pending`. */
import { crc32 } from 'node:zlib';
import { plainText } from '../../../../shared/domain/tag.ts';
import type { Paragraph } from '../../../../shared/domain/paragraph.ts';
import { isConfirmed } from '../../../../shared/domain/status.ts';
import { toAppError } from '../../faults.ts';
import { contextHash, preparePair, type PreparedPair } from '../../memory/prepare.ts';
import { clearPending, pendingParagraphs } from '../../repositories/attached-memories.ts';
import { documentRow } from '../../repositories/documents.ts';
import { linksOf } from '../../repositories/links.ts';
import { readMeta } from '../../repositories/meta.ts';
import {
  addUnit,
  removeUnit,
  unitOfParagraph,
  type NewText,
  type StoredUnit,
} from '../../repositories/memory/units.ts';
import { paragraphByKey, paragraphByNumber } from '../../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../../repositories/paragraphs.ts';
import { revisionAuthor } from '../../repositories/revisions.ts';
import type { OpenMemory } from '../../state/memories.ts';
import type { OpenProject } from '../../state/open-projects.ts';
import { write, type ServiceContext } from '../context.ts';
import { attachmentsOf, ownMemory } from './attached.ts';
import { sealIfDue } from './seal.ts';

/** Paragraphs told in one go: some ten milliseconds. */
const BATCH = 50;

/**
 * Tells the memories of some paragraphs that wait. Killed anywhere in between, the same is done again at the next
 * opening: a memory holds one unit a paragraph, whatever is told twice.
 *
 * @returns true while there is more to tell.
 */
export function tellMemories(context: ServiceContext, project: OpenProject): boolean {
  const { db } = project.file;
  if (project.file.readOnly || pendingParagraphs(db, 1).length === 0) return false;
  const own = ownMemory(context, project);
  const open = [
    own,
    ...attachmentsOf(context, project).flatMap(({ own: isOwn, open: memory, row }) =>
      !isOwn && memory !== undefined && row.writable === 1 && !memory.file.readOnly ? [memory] : [],
    ),
  ];
  // what waits for the end of an import is told after it
  if (open.some(({ importing }) => importing)) return false;
  const keys = pendingParagraphs(db, BATCH);
  const changes = keys.map((key) => changeOf(project, key)).filter((change) => change !== undefined);
  for (const memory of open)
    try {
      memory.file.write(() => {
        for (const change of changes) tell(context, memory, change);
        sealIfDue(memory.file.db);
      });
    } catch (error) {
      const { code } = toAppError(error);
      if (code === 'damaged') context.memories.setAside(memory, error);
      // a memory another program is writing to is told the next time
      if (code === 'locked-by-other') return false;
      if (memory === own && code !== 'damaged') throw error;
      context.ports.log.error(`the memory ${memory.path} was not told`, error);
    }
  write(context, project, ['memories'], () => clearPending(db, keys), undefined, 'silent');
  return keys.length === BATCH;
}

interface Change {
  readonly paragraph: Paragraph;
  /** Undefined when the paragraph has no confirmed translation any more. */
  readonly pair: PreparedPair | undefined;
  readonly links: readonly (readonly [number, number, number, number])[];
}

function changeOf(project: OpenProject, key: number): Change | undefined {
  const { db } = project.file;
  const record = paragraphByKey(db, key);
  if (record === undefined) return undefined;
  const { paragraph } = record;
  const stays = isConfirmed(paragraph.status) && !paragraph.copyAsIs;
  if (!stays || plainText(paragraph.target, paragraph.tags).trim() === '')
    return { paragraph, pair: undefined, links: [] };
  const author = record.headSeq === null ? undefined : revisionAuthor(db, record.headSeq);
  return {
    paragraph,
    links: linkSpans(project, record),
    pair: preparePair({
      source: paragraph.source,
      target: paragraph.target,
      tags: paragraph.tags,
      ...neighbours(project, paragraph),
      project: readMeta(db, 'name'),
      document: documentRow(db, paragraph.document)?.name ?? '',
      author: author?.name ?? '',
      changedAt: author?.at ?? 0,
    }),
  };
}

/** Hashes of the paragraphs before and after in the same document. */
export function neighbours(
  project: OpenProject,
  paragraph: Paragraph,
): { readonly before: number; readonly after: number } {
  const hashAt = (number: number): number => {
    const found = number < 1 ? undefined : paragraphByNumber(project.file.db, number)?.paragraph;
    return contextHash(found?.document === paragraph.document ? found.source : undefined);
  };
  return { before: hashAt(paragraph.number - 1), after: hashAt(paragraph.number + 1) };
}

function linkSpans(project: OpenProject, record: ParagraphRecord) {
  return linksOf(project.file.db, record.key).flatMap(({ spans }) => {
    const sources = spans.filter(({ side }) => side === 'source');
    const targets = spans.filter(({ side }) => side === 'target');
    return sources.flatMap((s) => targets.map((t) => [s.start, s.end, t.start, t.end] as const));
  });
}

function tell(context: ServiceContext, memory: OpenMemory, { paragraph, pair, links }: Change): void {
  const { db } = memory.file;
  const before = unitOfParagraph(db, paragraph.id);
  if (pair === undefined) {
    if (before !== undefined) removeUnit(db, before.key);
    return;
  }
  if (before !== undefined && isSame(before, pair, links)) return;
  if (before !== undefined) removeUnit(db, before.key);
  const now = context.ports.clock.now();
  const changedAt = pair.changedAt ?? now;
  addUnit(db, {
    ...newText(pair),
    id: before?.id ?? context.ports.ids.uuid(),
    tags: pair.tags,
    links,
    foldedSource: pair.foldedSource,
    foldedTarget: pair.foldedTarget,
    before: pair.before ?? 0,
    after: pair.after ?? 0,
    author: pair.author ?? '',
    project: pair.project ?? '',
    document: pair.document ?? '',
    paragraph: paragraph.id,
    import: null,
    createdAt: before?.createdAt ?? changedAt,
    changedAt,
    sentences: pair.sentences.map(newText),
  });
}

function isSame(unit: StoredUnit, pair: PreparedPair, links: Change['links']): boolean {
  return (
    unit.source === pair.source &&
    unit.target === pair.target &&
    unit.before === pair.before &&
    unit.after === pair.after &&
    unit.author === pair.author &&
    JSON.stringify(unit.links) === JSON.stringify(links)
  );
}

/** A text as the repository stores it. */
export function newText(text: Pick<PreparedPair, 'source' | 'target' | 'sourceHash' | 'hashes'>): NewText {
  return {
    source: text.source,
    target: text.target,
    sourceHash: text.sourceHash,
    hashes: text.hashes,
    textCheck: crc32(`${text.source}\n${text.target}`),
  };
}

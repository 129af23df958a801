/** Splitting and joining paragraphs. */
import { crc32 } from 'node:zlib';
import { AppFault } from '../../../shared/contract/errors.ts';
import { cutText, joinTexts, renumberTags, tagIds } from '../../../shared/domain/cut.ts';
import type { ParagraphId } from '../../../shared/domain/ids.ts';
import { statusFits } from '../../../shared/domain/status.ts';
import type { Status } from '../../../shared/domain/status.ts';
import { MAX_TAGS, plainText } from '../../../shared/domain/tag.ts';
import type { TagDefinition } from '../../../shared/domain/tag.ts';
import { graphemeStart } from '../../../shared/text/grapheme.ts';
import { countWords } from '../../../shared/text/words.ts';
import { found } from '../faults.ts';
import type { AreaHandlers } from '../handlers.ts';
import { countNotes } from '../repositories/notes.ts';
import { paragraphById, paragraphByKey, paragraphByNumber } from '../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import { locatorsOf, makeParagraph, replaceParagraphs, writeLocators } from '../repositories/structure.ts';
import { actionGroup } from '../state/journal.ts';
import type { OpenProject } from '../state/open-projects.ts';
import { carryJoined, carrySplit } from './carry.ts';
import { write } from './context.ts';
import type { ServiceContext } from './context.ts';
import { assertInSight } from './revise.ts';
import { rowOf } from './rows.ts';
import { stampOf } from './stamp.ts';
import { foundRevision } from './found-revision.ts';

/** A part of a split paragraph, or the whole of joined ones. */
interface Made {
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly tags: readonly TagDefinition[];
  readonly locator: string;
}

export function structureService(context: ServiceContext): AreaHandlers<'structure'> {
  /** Makes the row and its first revision inside a transaction. @returns its key. */
  function make(
    project: OpenProject,
    from: readonly ParagraphRecord[],
    made: Made,
    origin: 'split' | 'join',
  ) {
    const { db } = project.file;
    const [like] = from;
    const key = makeParagraph(db, found(like, 'paragraph to make it of').key, {
      id: context.ports.ids.uuid(),
      source: made.source,
      sourceCheck: crc32(made.source),
      sourceWords: countWords(made.source),
      tags: JSON.stringify(made.tags),
      locator: made.locator,
      from: from.map((record) => record.key),
    });
    foundRevision(context, project, key, { ...made, origin, parent: like?.headSeq ?? null });
    return key;
  }

  /** Puts `to` in the place of `from` and notes it down. */
  function swap(project: OpenProject, from: readonly number[], to: readonly number[]): void {
    const fromStamp = stampOf(project, from);
    replaceParagraphs(project.file.db, from, to);
    project.journal.record({ is: 'structure', from, to, fromStamp, toStamp: stampOf(project, to) });
  }

  function rows(project: OpenProject, keys: readonly number[]) {
    const { db } = project.file;
    return keys.map((key) => rowOf(db, found(paragraphByKey(db, key), 'paragraph just made')));
  }

  function all<T>(project: OpenProject, kind: 'split' | 'join', change: () => T): T {
    const entities = ['documents', 'paragraphs', 'notes', 'links'] as const;
    return write(context, project, [...entities], change, undefined, actionGroup(kind));
  }

  return {
    split({ project: id, paragraph, source: sourceAt, target: targetAt }) {
      const project = context.projects.get(id);
      const record = whole(project, paragraph);
      const { source, target, tags, status } = record.paragraph;
      const isPair = (tag: number): boolean => tags.find((t) => t.id === tag)?.pair === true;
      const cuts = {
        source: cutText(source, graphemeStart(source, sourceAt), isPair),
        target: cutText(target, graphemeStart(target, targetAt), isPair),
      };
      const parts = (['first', 'second'] as const).map((part): Made => {
        const text = cuts.source[part];
        if (plainText(text, tags).trim() === '')
          throw new AppFault('invalid-input', 'One of the parts would have no source text.', {
            where: `paragraph ${record.paragraph.number}`,
            hint: 'Put the caret inside the source text, where the second part is to begin.',
          });
        const words = plainText(cuts.target[part], tags).trim() === '' ? '' : cuts.target[part];
        const used = tagIds(text + words);
        return {
          source: text,
          target: words,
          status: statusFits(status, words) ? status : 'not-started',
          tags: tags.filter((tag) => used.has(tag.id)),
          locator: record.locator,
        };
      });
      const keys = all(project, 'split', () => {
        const made = parts.map((part) => make(project, [record], part, 'split'));
        carrySplit(context, project, record.key, made, cuts);
        for (const key of made) countNotes(project.file.db, key);
        swap(project, [record.key], made);
        return made;
      });
      return { rows: rows(project, keys) };
    },
    join({ project: id, paragraph }) {
      const project = context.projects.get(id);
      const { db } = project.file;
      const first = whole(project, paragraph);
      const next = paragraphByNumber(db, first.paragraph.number + 1);
      const second = joinable(first, next === undefined ? undefined : whole(project, next.paragraph.id));
      const same = sameCodes(first, second);
      const by = same ? 0 : Math.max(0, ...first.paragraph.tags.map((tag) => tag.id));
      const tags = [
        ...first.paragraph.tags,
        ...second.paragraph.tags
          .filter((tag) => !same || !first.paragraph.tags.some((own) => own.id === tag.id))
          .map((tag) => ({ ...tag, id: tag.id + by })),
      ];
      if (tags.some((tag) => tag.id > MAX_TAGS))
        throw new AppFault('limit-exceeded', 'Together they would have too many inline codes.', {
          where: `paragraph ${first.paragraph.number}`,
        });
      const join = (side: 'source' | 'target') =>
        joinTexts(first.paragraph[side], renumberTags(second.paragraph[side], by), same);
      const joined = { source: join('source'), target: join('target') };
      const target = joined.target.text;
      const whole_: Made = {
        source: joined.source.text,
        target,
        status: statusOf(first, second, target),
        tags,
        locator: writeLocators([...locatorsOf(first), ...locatorsOf(second)]),
      };
      const key = all(project, 'join', () => {
        const made = make(project, [first, second], whole_, 'join');
        carryJoined(context, project, [first.key, second.key], made, {
          source: joined.source.place,
          target: joined.target.place,
        });
        countNotes(db, made);
        swap(project, [first.key, second.key], [made]);
        return made;
      });
      const [row] = rows(project, [key]);
      return { row: found(row, 'paragraph just made') };
    },
  };
}

/** The paragraph, when its structure may change. */
function whole(project: OpenProject, id: ParagraphId): ParagraphRecord {
  const record = found(paragraphById(project.file.db, id), 'paragraph of this id');
  const { number, locked } = record.paragraph;
  assertInSight(number);
  if (locked)
    throw new AppFault('locked-paragraph', 'This paragraph is locked.', {
      where: `paragraph ${number}`,
      hint: 'Unlock it first.',
    });
  return record;
}

/** The second paragraph, when the two can be one. */
function joinable(first: ParagraphRecord, second: ParagraphRecord | undefined): ParagraphRecord {
  const a = first.paragraph;
  const where = `paragraph ${a.number}`;
  if (second === undefined || second.paragraph.document !== a.document)
    throw new AppFault('invalid-input', 'There is no paragraph after it in this document.', {
      where,
      hint: 'Paragraphs of two documents cannot be joined.',
    });
  const b = second.paragraph;
  const alike =
    a.kind === b.kind &&
    a.level === b.level &&
    a.copyAsIs === b.copyAsIs &&
    JSON.stringify(a.context) === JSON.stringify(b.context);
  if (!alike)
    throw new AppFault('invalid-input', 'The next paragraph is of another kind or stands in another place.', {
      where,
      hint: 'Only neighbours of one kind can be joined: two paragraphs, two items of one list, one table cell.',
    });
  return second;
}

/** True when both are parts of one paragraph, so that one number means one code. */
function sameCodes(first: ParagraphRecord, second: ParagraphRecord): boolean {
  const places = locatorsOf(first);
  if (!locatorsOf(second).some((place) => places.includes(place))) return false;
  return second.paragraph.tags.every((tag) => {
    const own = first.paragraph.tags.find((other) => other.id === tag.id);
    return own === undefined || JSON.stringify(own) === JSON.stringify(tag);
  });
}

/** A whole is as far as both its parts are, and a draft when one of them is not translated. */
function statusOf(first: ParagraphRecord, second: ParagraphRecord, target: string): Status {
  const a = first.paragraph;
  const b = second.paragraph;
  if (a.status === b.status) return a.status;
  return target === '' ? 'not-started' : 'draft';
}

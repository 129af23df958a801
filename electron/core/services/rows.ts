/** A paragraph with everything the screen draws on its row. */
import { crc32 } from 'node:zlib';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import { plainText } from '../../../shared/domain/tag.ts';
import { runChecks } from '../../../shared/qa/index.ts';
import type { Finding } from '../../../shared/qa/check.ts';
import type { Paragraph } from '../../../shared/domain/paragraph.ts';
import { linksOf } from '../repositories/links.ts';
import { readMeta } from '../repositories/meta.ts';
import { notesOf } from '../repositories/notes.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import { countRepeats } from '../repositories/repeats.ts';
import type { Database } from '../db/database.ts';
import type { DeepReadonly } from '../../../shared/contract/deep-readonly.ts';

/** `findings` of the paragraph when they are known already. */
export function rowOf(
  db: Database,
  record: ParagraphRecord,
  findings?: readonly Finding[],
): DeepReadonly<ParagraphRow> {
  const { paragraph, key } = record;
  return {
    ...paragraph,
    notes: paragraph.noteCount === 0 ? [] : notesOf(db, key),
    links: linksOf(db, key),
    findings: findings ?? (paragraph.findingCount === 0 ? [] : findingsOf(db, paragraph, paragraph.target)),
    // a paragraph out of sight counts itself all the same
    repeats: Math.max(1, countRepeats(db, paragraph, crc32(paragraph.source))),
    parted: record.parted,
  };
}

/** Findings of a paragraph as if its target were `target`; none before there is a translation. */
export function findingsOf(db: Database, paragraph: Paragraph, target: string): readonly Finding[] {
  if (plainText(target, paragraph.tags).trim() === '' || paragraph.copyAsIs) return [];
  return runChecks({
    source: paragraph.source,
    target,
    language: paragraph.language,
    targetLanguage: readMeta(db, 'target-language'),
    tags: paragraph.tags,
    copyAsIs: paragraph.copyAsIs,
  });
}

/** Giving a translation to the paragraphs of the same source. */
import { crc32 } from 'node:zlib';
import { paragraphByKey } from '../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import { onceConfirmed, repeatsOf } from '../repositories/repeats.ts';
import type { OpenProject } from '../state/open-projects.ts';
import type { ServiceContext } from './context.ts';
import { reviseNow } from './revise.ts';

/**
 * The repeats that would take this paragraph's confirmed translation: those with none of their own, and those in
 * step, which have a text this one was confirmed with before. Parted, locked and copied ones are left out.
 */
export function repeatsToFill(project: OpenProject, record: ParagraphRecord): readonly ParagraphRecord[] {
  const { db } = project.file;
  const { paragraph, key, parted } = record;
  if (parted || paragraph.target === '') return [];
  return repeatsOf(db, paragraph, crc32(paragraph.source))
    .filter((other) => other !== key)
    .map((other) => paragraphByKey(db, other))
    .filter((other) => other !== undefined)
    .filter((other) => {
      const { locked, copyAsIs, target, status } = other.paragraph;
      if (other.parted || locked || copyAsIs) return false;
      if (target === paragraph.target) return status === 'draft' || status === 'not-started';
      return target === '' || onceConfirmed(db, key, target);
    });
}

/** Fills them inside a transaction the caller holds. @returns their numbers. */
export function fillRepeatsNow(
  context: ServiceContext,
  project: OpenProject,
  text: string,
  repeats: readonly ParagraphRecord[],
): readonly number[] {
  for (const record of repeats)
    reviseNow(context, project, record, { text, status: 'translated', origin: 'repeat', open: false });
  return repeats.map((record) => record.paragraph.number);
}

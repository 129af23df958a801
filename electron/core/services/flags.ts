/** Locked, copied as is, parted from its repeats. */
import { saveParagraphFlags, saveParagraphState } from '../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import type { Flags } from '../repositories/actions.ts';
import type { OpenProject } from '../state/open-projects.ts';
import { findingsOf } from './rows.ts';

const NAMES = ['locked', 'copyAsIs', 'parted'] as const;

/** The flags of a paragraph as they are. */
export function flagsOf(record: ParagraphRecord): Required<Flags> {
  const { locked, copyAsIs } = record.paragraph;
  return { locked, copyAsIs, parted: record.parted };
}

/** Sets flags inside a transaction the caller holds, and records it for undo. @returns whether any changed. */
export function setFlagsNow(project: OpenProject, record: ParagraphRecord, wanted: Flags): boolean {
  const { db } = project.file;
  const now = flagsOf(record);
  const changed = NAMES.filter((name) => wanted[name] !== undefined && wanted[name] !== now[name]);
  if (changed.length === 0) return false;
  const to = { ...now, ...wanted };
  saveParagraphFlags(db, record.key, to);
  if (to.copyAsIs !== now.copyAsIs) {
    const paragraph = { ...record.paragraph, copyAsIs: to.copyAsIs };
    saveParagraphState(db, record, {
      target: paragraph.target,
      status: paragraph.status,
      head: record.headSeq,
      findingCount: findingsOf(db, paragraph, paragraph.target).length,
    });
  }
  const pick = (flags: Required<Flags>): Flags =>
    Object.fromEntries(changed.map((name) => [name, flags[name]]));
  project.journal.record({ is: 'flags', paragraph: record.key, from: pick(now), to: pick(to) });
  return true;
}

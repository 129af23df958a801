/** Telling whether anything of some paragraphs was changed. */
import { crc32 } from 'node:zlib';
import { linksOf } from '../repositories/links.ts';
import { notesOf } from '../repositories/notes.ts';
import { paragraphByKey } from '../repositories/paragraphs.ts';
import type { OpenProject } from '../state/open-projects.ts';

/** A checksum over all a translator can change in these paragraphs, wherever they stand. */
export function stampOf(project: OpenProject, keys: readonly number[]): number {
  const { db } = project.file;
  const states = keys.map((key) => {
    const record = paragraphByKey(db, key);
    if (record === undefined) return null;
    const { target, status, locked, copyAsIs } = record.paragraph;
    const notes = notesOf(db, key).map(({ id, kind, text, spans }) => [id, kind, text, spans]);
    const links = linksOf(db, key).map(({ id, kind, spans }) => [id, kind, spans]);
    return [target, status, locked, copyAsIs, record.parted, notes, links];
  });
  return crc32(JSON.stringify(states));
}

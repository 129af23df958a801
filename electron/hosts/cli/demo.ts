/** The demonstration: the sample article with its translation, notes and links, in every format. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ExportFormat } from '../../../shared/domain/export-format.ts';
import { EXPORT_FORMATS } from '../../../shared/domain/export-format.ts';
import { EXTENSIONS } from './commands/export.ts';
import { table } from './output.ts';
import type { Session } from './session.ts';

interface Written {
  readonly file: string;
  readonly format: string;
  readonly bytes: number;
}

/** More of the same document: what a reader may want to compare. */
const VARIANTS: readonly { readonly name: string; readonly notes: 'comments' | 'column' | 'none' }[] = [
  { name: 'with comments', notes: 'comments' },
  { name: 'with notes column', notes: 'column' },
];

/** Writes the project and every export into `folder`, writing over an earlier demonstration only. */
export async function demo(session: Session, folder: string) {
  const { client } = session;
  const root = resolve(folder);
  mkdirSync(root, { recursive: true });
  const path = join(root, 'algiers-talks.tarjuman');
  rmSync(path, { force: true });
  const project = await client.projects.openSample({ job: 'sample', how: 'whole', path });
  const { canPrint } = await client.app.about({});
  const written: Written[] = [{ file: path, format: 'project', bytes: 0 }];
  const left: string[] = [];

  async function write(
    format: ExportFormat,
    name: string,
    notes: 'footnotes' | 'comments' | 'column' | 'none',
  ) {
    const result = await client.exports.run({
      project: project.id,
      job: `export ${name}`,
      format,
      path: join(root, name),
      options: { notes, orientation: notes === 'column' ? 'landscape' : 'portrait' },
    });
    if (result !== null) written.push({ file: join(root, name), format, bytes: result.bytes });
  }

  for (const format of EXPORT_FORMATS) {
    if (format === 'pdf' && !canPrint) {
      left.push('pdf: no Chromium, Chrome or Edge to print with');
      continue;
    }
    const suffix = format === 'xliff12' ? '-1.2' : format === 'translated' ? '.en' : '';
    await write(format, `algiers-talks${suffix}.${EXTENSIONS[format]}`, 'footnotes');
  }
  for (const { name, notes } of VARIANTS) await write('docx', `algiers-talks ${name}.docx`, notes);

  const statistics = await client.projects.statistics({ project: project.id });
  const lines = [
    ...table([
      ['Format', 'Bytes', 'File'],
      ...written.map((w) => [w.format, w.bytes === 0 ? '' : String(w.bytes), w.file]),
    ]),
    '',
    `${statistics.translatable} paragraphs translated, ${statistics.paragraphs - statistics.translatable} copied as is, ` +
      `${statistics.sourceWords} Arabic words, ${statistics.targetWords} English words, ` +
      `${statistics.notes} notes, ${statistics.links} links.`,
    ...left.map((reason) => `Left out: ${reason}.`),
  ];
  return { folder: root, files: written, left, statistics, lines };
}

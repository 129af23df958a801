/** A large project from a seed: Arabic paragraphs of every length, some translated, noted and linked. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { TestCore } from '../../helpers/core.ts';
import { arabicParagraphs, random, words } from '../../helpers/words.ts';

/** The paragraph that is typed in: a long one, full of notes and links. */
export const TYPED = 500;
/** Every paragraph up to here is translated, and one in `EVERY` after it. */
const TRANSLATED = 300;
const EVERY = 250;

/** Makes a project of `count` paragraphs where `t`'s host keeps projects. @returns its path. */
export async function makeProject(t: TestCore, name: string, count: number): Promise<string> {
  const next = random(count);
  const lines = arabicParagraphs(count, count).with(TYPED - 1, words(next, 'ar', 300));
  mkdirSync(join(t.folder, 'projects'), { recursive: true });
  const path = join(t.folder, 'projects', `${name}.tarjuman`);
  const project = (await t.client.projects.create({ name, path })).id;
  await t.client.documents.importText({ project, job: name, name, text: lines.join('\n') });
  const numbers = Array.from({ length: count }, (_, index) => index + 1).filter(
    (n) => n <= TRANSLATED || n === TYPED || n % EVERY === 1,
  );
  for (let at = 0; at < numbers.length; at += 200) {
    const rows = await t.client.paragraphs.rows({ project, numbers: numbers.slice(at, at + 200) });
    for (const row of rows) {
      const text = words(next, 'en', row.number === TYPED ? 300 : Math.max(2, row.source.length / 5));
      await t.client.translations.edit({ project, paragraph: row.id, text, base: row.head });
      if (row.number % 3 === 0)
        await t.client.translations.setStatus({ project, paragraph: row.id, status: 'translated' });
      if (row.number === TYPED) await annotate(t, project, row, 12, text.length);
      else if (row.number % 5 === 0) await annotate(t, project, row, 1, text.length);
    }
  }
  await t.client.projects.close({ project });
  return path;
}

/** So many notes and links, spread over both sides. */
async function annotate(
  t: TestCore,
  project: Awaited<ReturnType<TestCore['client']['projects']['create']>>['id'],
  row: ParagraphRow,
  count: number,
  length: number,
): Promise<void> {
  for (let i = 0; i < count; i++) {
    const span = (side: 'source' | 'target', total: number) => {
      const start = Math.floor((i * total) / count);
      return { side, start, end: Math.min(total, start + 8) };
    };
    const spans = [span('source', row.source.length), span('target', length)];
    await t.client.notes.add({ project, paragraph: row.id, text: `Note ${i + 1} of the bench.`, spans });
    await t.client.links.add({ project, paragraph: row.id, spans });
  }
}

/** Text files of any bytes, through the child that reads them: paragraphs or a reason, never a crash. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { FormatError } from '../../../electron/core/formats/model.ts';
import { openDocument } from '../../../electron/core/jobs/open-document.ts';
import { previewFile } from '../../../electron/core/jobs/parse-file.ts';
import { nodeSpawner } from '../../../electron/core/jobs/spawn.ts';
import { scratch } from '../../golden/import/build-docx.ts';

const files = scratch();
afterAll(() => files.clear());

const languages = { source: 'ar', target: 'en' };

describe('bytes at random', () => {
  it('give paragraphs without a replacement character, or a FormatError', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map((s) => new Uint8Array(Buffer.from(s))),
      fc.string({ unit: 'binary', maxLength: 200 }).map((s) => new Uint8Array(Buffer.from(s, 'utf16le'))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (b) => {
        try {
          const { opening, paragraphs } = await openDocument({
            path: files.file(b),
            format: 'auto',
            languages,
          });
          const all = [...paragraphs];
          if (all.some((q) => q.source.includes('\uFFFD'))) expect(opening.header.warnings).not.toEqual([]);
          for (const q of all) expect(q.source).toBe(q.source.trim());
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('text made to hurt', () => {
  it.each([
    ['one endless line', Buffer.alloc(20e6, 'س')],
    ['nothing but line ends', Buffer.alloc(20e6, '\n')],
    ['a million spaces in a line, many times', Buffer.from(`${' '.repeat(900_000)}x\n`.repeat(20))],
    ['addresses without end', Buffer.from(`${'http://a.b/c@d.e#f'.repeat(50_000)} كلمة\n`)],
    ['NUL bytes', Buffer.alloc(5e6)],
  ])('%s is dealt with inside five seconds', async (_, content) => {
    const started = performance.now();
    const signal = new AbortController().signal;
    try {
      await previewFile(
        { path: files.file(content), format: 'auto', languages },
        { spawn: nodeSpawner(), signal },
      );
    } catch (error) {
      expect(error).toBeInstanceOf(FormatError);
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

/** Bilingual HTML and the page PDFs are printed from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeTag, openTag, plainText } from '../../../shared/domain/tag.ts';
import type { BilingualOptions } from '../../../electron/core/formats/model.ts';
import { writerFor } from '../../../electron/core/formats/writers.ts';
import { printToPdf } from '../../../electron/hosts/chromium/print.ts';
import { document, OPTIONS, paragraph, sampleDocument } from '../../helpers/bilingual.ts';
import { bytesOf, exported, inFolder } from '../../helpers/export.ts';
import { withReaders } from '../../helpers/outside-reader.ts';

const VARIANTS: Readonly<Record<string, Partial<BilingualOptions>>> = {
  footnotes: {},
  'notes in a column, with statuses': { notes: 'column', orientation: 'landscape', showStatus: true },
  comments: { notes: 'comments' },
  'no notes, Arabic on the left': { notes: 'none', sourceSide: 'left' },
};

const SAMPLE = sampleDocument();

/** The page without its fonts, for reading. */
async function page(options: Partial<BilingualOptions> = {}, from = SAMPLE): Promise<string> {
  const writer = writerFor('html');
  if (writer === undefined) throw new Error('no HTML writer');
  return (await bytesOf(writer.write(from, { ...OPTIONS, ...options }))).toString('utf8');
}

async function cellsOf(source: string, target: string): Promise<string> {
  const html = await page({}, document('', [{ name: 'a', paragraphs: [paragraph(1, { source, target })] }]));
  return /<tr id="p1">.*<\/tr>/.exec(html)?.[0] ?? '';
}

describe('the page', () => {
  it('needs nothing else: no script, nothing loaded, fonts inside', async () => {
    const html = (await exported('html', SAMPLE)).toString('utf8');
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|\son\w+=/i);
    expect(html).not.toMatch(/(?:src|href)="(?!#)/);
    expect(html.match(/url\((?!data:font\/woff2;base64,)/g)).toBeNull();
    expect(html.match(/@font-face/g)?.length).toBeGreaterThanOrEqual(2);
    expect(html).toContain("default-src 'none'");
  });

  it('says language and direction on the root and on every cell', async () => {
    const html = await page({ notes: 'column' });
    expect(html).toContain('<html lang="en" dir="ltr">');
    const cells = html.match(/<t[dh]\b[^>]*>/g) ?? [];
    expect(cells.length).toBeGreaterThan(60);
    for (const cell of cells) expect(cell).toMatch(/lang="\w+" dir="(?:ltr|rtl)"/);
    expect(html).toContain('<table dir="rtl"');
    expect(await page({ sourceSide: 'left' })).toContain('<table dir="ltr"');
  });

  it('isolates handles, hashtags and foreign words', async () => {
    const row = await cellsOf('قال @Lamamra_dz عن COVID-19.', 'He wrote «سلام» to @x.');
    expect(row).toContain('<bdi dir="ltr">@Lamamra_dz</bdi>');
    expect(row).toContain('<bdi dir="ltr">COVID-19</bdi>');
    expect(row).toMatch(/<bdi dir="rtl">«?سلام»?<\/bdi>/);
  });

  it('leads to each footnote and back', async () => {
    const html = await page();
    const calls = Array.from(html.matchAll(/id="r(\d+)" href="#n(\d+)"/g), (m) => [m[1], m[2]]);
    expect(calls.length).toBe(
      SAMPLE.documents.flatMap((d) => [...d.paragraphs()]).flatMap((p) => p.notes).length,
    );
    expect(calls).toEqual(calls.map((_, i) => [String(i + 1), String(i + 1)]));
    for (const [number] of calls) {
      expect(html).toContain(`<li id="n${number}">`);
      expect(html).toContain(`<a href="#r${number}" role="doc-backlink"`);
    }
  });

  it('shows formatting as elements and never lets text become markup', async () => {
    const tags = [{ id: 1, pair: true, type: 'bold', label: 'b' }] as const;
    const target = `a ${openTag(1)}<script>alert(1)</script>${closeTag(1)} & b`;
    const html = await page(
      {},
      document('<i>', [{ name: 'a"b', paragraphs: [paragraph(1, { target, tags })] }]),
    );
    expect(html).toContain('a <b>&lt;script&gt;alert(1)&lt;/script&gt;</b> &amp; b');
    expect(html).toContain('<title>&lt;i&gt;</title>');
    expect(html).not.toContain('<script');
  });

  it('keeps headings in order even where a document skips levels', async () => {
    const heading = (number: number, level: number) =>
      paragraph(number, { kind: 'heading', level, source: 'عنوان', target: `H${number}` });
    const paragraphs = [heading(1, 3), heading(2, 1), heading(3, 5), heading(4, 2)];
    const html = await page({}, document('T', [{ name: 'a', paragraphs }]));
    const levels = Array.from(html.matchAll(/<h(\d)>H/g), (m) => Number(m[1]));
    expect(levels).toEqual([2, 2, 3, 3]);
  });
});

withReaders(['vnu'], ({ vnu }) => {
  describe('the Nu Html Checker (vnu)', () => {
    const strange = document('\u0001 & ﷺ', [
      {
        name: 'a<b>',
        paragraphs: [
          paragraph(1, {
            source: 'نص \u0007\u0080 \ud800\t\ufdd0\u{1fffe}',
            target: 'one\ntwo "q" \u0000',
            status: 'rejected',
          }),
          paragraph(2, { kind: 'heading', level: 4, source: 'عنوان', target: '' }),
        ],
      },
      { name: 'نص', paragraphs: [] },
    ]);
    it('finds nothing to say about any variant, on screen or paper', async () => {
      await inFolder(async (put, folder) => {
        for (const format of ['html', 'pdf'])
          for (const [i, options] of Object.values(VARIANTS).entries())
            put(`${format}${i}.html`, await exported(format, SAMPLE, options));
        put('strange.html', await exported('html', strange, { showStatus: true }));
        const outcome = vnu.run('--Wall', '--skip-non-html', folder);
        expect(outcome.stderr).toBe('');
        expect(outcome.status).toBe(0);
      });
    });
  });
});

withReaders(['chromium', 'pdfinfo', 'pdffonts'], ({ chromium, pdfinfo, pdffonts }) => {
  it('Chromium prints a PDF that is tagged, titled, on the paper asked for, with all fonts inside (pdfinfo, pdffonts)', async () => {
    await withPdf(chromium.executable, { orientation: 'landscape' }, (pdf) => {
      const info = pdfinfo.run(pdf).stdout;
      expect(info).toMatch(/Tagged:\s+yes/);
      expect(info).toMatch(/Title:\s+Algiers talks/);
      expect(info).toMatch(/Page size:\s+84[12]\.\d+ x 59[45]\.\d+ pts/);
      const fonts = pdffonts.run(pdf).stdout.trimEnd().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(1);
      for (const font of fonts) expect(font, 'embedded, with Unicode').toMatch(/ yes (?:yes|no ) yes /);
      const named = fonts.filter((font) => !font.includes('Type 3'));
      expect(named.join('\n')).toContain('NotoNaskhArabic');
      expect(named.join('\n')).toContain('SourceSerif4');
      // only emoji may be drawings
      expect(fonts.length - named.length, fonts.join('\n')).toBeLessThanOrEqual(2);
      expect(readFileSync(pdf, 'latin1')).toMatch(/\/Lang \(en\)/);
    });
  });
});

withReaders(['chromium', 'pdftotext'], ({ chromium, pdftotext }) => {
  it('gives at least 95 of 100 words of both languages back from Chromium’s PDF (pdftotext)', async () => {
    await withPdf(chromium.executable, { notes: 'none' }, (pdf) => {
      const found = wordsOf(pdftotext.run(pdf, '-').stdout);
      const paragraphs = SAMPLE.documents.flatMap((d) => [...d.paragraphs()]);
      for (const side of ['source', 'target'] as const) {
        const wanted = wordsOf(paragraphs.map((p) => plainText(p[side], p.tags)).join('\n'));
        expect(recall(wanted, found), side).toBeGreaterThanOrEqual(0.95);
      }
    });
  });
});

async function withPdf(
  executable: string,
  options: Partial<BilingualOptions>,
  look: (pdf: string) => void,
): Promise<void> {
  await inFolder(async (put, folder) => {
    const htmlPath = put('page.html', await exported('pdf', SAMPLE, options));
    const pdfPath = join(folder, 'page.pdf');
    await printToPdf({ executable, htmlPath, pdfPath, signal: new AbortController().signal });
    look(pdfPath);
  });
}

/** Words after NFKC, without bidi controls: presentation forms and isolates are the PDF's own business. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function recall(wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of wanted) {
    const n = left.get(word) ?? 0;
    if (n > 0) hits++;
    left.set(word, n - 1);
  }
  return hits / wanted.length;
}

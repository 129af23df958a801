/** Bilingual DOCX: what the file says, and what LibreOffice and the Open XML SDK make of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { closeTag, openTag } from '../../../shared/domain/tag.ts';
import type { BilingualOptions, BilingualParagraph } from '../../../electron/core/formats/model.ts';
import { document, manyParagraphs, paragraph, sampleDocument, uuid } from '../../helpers/bilingual.ts';
import {
  element,
  elements,
  exported,
  inFolder,
  textOf,
  unzipped,
  xmlTree,
  type XmlElement,
} from '../../helpers/export.ts';
import { withReaders } from '../../helpers/outside-reader.ts';

const VARIANTS: Readonly<Record<string, Partial<BilingualOptions>>> = {
  'footnotes, portrait, Arabic on the right': {},
  'footnotes, landscape': { orientation: 'landscape' },
  'notes in a column, portrait': { notes: 'column' },
  'notes in a column, landscape, with statuses': {
    notes: 'column',
    orientation: 'landscape',
    showStatus: true,
  },
  'comments, Arabic on the left': { notes: 'comments', sourceSide: 'left', showStatus: true },
  'comments, landscape': { notes: 'comments', orientation: 'landscape' },
  'no notes': { notes: 'none' },
};

const SAMPLE = sampleDocument();
const NOTES = paragraphsOf(SAMPLE).flatMap((p) => p.notes);

async function main(options: Partial<BilingualOptions> = {}, from = SAMPLE): Promise<XmlElement> {
  return xmlTree((await unzipped(await exported('docx', from, options))).get('word/document.xml') ?? '');
}

function paragraphsOf(from: typeof SAMPLE): readonly BilingualParagraph[] {
  return from.documents.flatMap((d) => [...d.paragraphs()]);
}

function child(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.find((c): c is XmlElement => typeof c !== 'string' && c.name === name);
}

describe('the table', () => {
  it('says on which side it begins, whichever that is', async () => {
    const right = element(await main(), 'w:tblPr');
    expect(child(right, 'w:bidiVisual')?.attributes).toEqual({});
    const left = element(await main({ sourceSide: 'left' }), 'w:tblPr');
    expect(child(left, 'w:bidiVisual')?.attributes).toEqual({ 'w:val': 'off' });
  });

  it('repeats its first row, keeps rows whole and has a fixed grid as wide as its cells', async () => {
    const body = await main({ orientation: 'landscape' });
    const rows = elements(body, 'w:tr');
    expect(elements(body, 'w:tblHeader')).toHaveLength(1);
    expect(rows[0] && elements(rows[0], 'w:tblHeader')).toHaveLength(1);
    expect(elements(body, 'w:cantSplit')).toHaveLength(rows.length);
    expect(element(body, 'w:tblLayout').attributes['w:type']).toBe('fixed');
    const grid = elements(body, 'w:gridCol').map((c) => Number(c.attributes['w:w']));
    expect(grid).toHaveLength(3);
    for (const row of rows) {
      const widths = elements(row, 'w:tcW').map((w) => Number(w.attributes['w:w']));
      expect(sum(widths)).toBe(sum(grid));
    }
    const page = element(body, 'w:pgSz').attributes;
    expect(page['w:orient']).toBe('landscape');
    expect(Number(page['w:w'])).toBeGreaterThan(Number(page['w:h']));
  });

  it('lets a row break where a column of long notes makes it tall', async () => {
    const rows = elements(await main({ notes: 'column' }), 'w:sdt');
    const whole = rows.map((row) => elements(row, 'w:cantSplit').length === 1);
    expect(whole.slice(0, 4)).toEqual([true, true, false, true]);
  });

  it('gives every row the identity of its paragraph, and the file that of its project', async () => {
    const parts = await unzipped(await exported('docx', SAMPLE));
    const body = xmlTree(parts.get('word/document.xml') ?? '');
    const tags = elements(body, 'w:sdt').map((s) => element(s, 'w:tag').attributes['w:val']);
    expect(tags).toEqual(paragraphsOf(SAMPLE).map((p) => `tarjuman:${p.id}`));
    const ids = elements(body, 'w:id').map((i) => i.attributes['w:val']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(xmlTree(parts.get('customXml/item1.xml') ?? '').attributes['project']).toBe(SAMPLE.projectId);
  });

  it('shows a paragraph copied as is once, across both columns', async () => {
    const rows = elements(await main(), 'w:sdt');
    const spanning = rows.filter((r) => elements(r, 'w:gridSpan').length === 1);
    expect(spanning.map((r) => elements(r, 'w:tc').length)).toEqual([2, 2, 2, 2]);
    expect(textOf(spanning[3] as XmlElement)).toBe('6— MFA Russia 🇷🇺 (@mfa_russia) May 10, 2022');
  });

  it('has a heading and a table for each of several documents', async () => {
    const two = document('Both', [
      { name: 'أول.txt', paragraphs: [paragraph(1, { source: 'نص', target: 'Text' })] },
      { name: 'second.txt', paragraphs: [paragraph(2, { source: 'نص', target: 'Text' })] },
    ]);
    const body = await main({}, two);
    expect(elements(body, 'w:tbl')).toHaveLength(2);
    const headings = elements(body, 'w:p').filter((p) =>
      elements(p, 'w:pStyle').some((s) => s.attributes['w:val'] === 'Heading1'),
    );
    expect(headings.map(textOf)).toEqual(['أول.txt', 'second.txt']);
  });
});

describe('direction', () => {
  it('is said on every paragraph, and every run is of one script', async () => {
    const body = await main();
    for (const p of elements(body, 'w:sdt').flatMap((row) => elements(row, 'w:p')))
      expect(elements(p, 'w:bidi'), textOf(p)).toHaveLength(1);
    const runs = elements(body, 'w:r').filter((r) => textOf(r) !== '');
    expect(runs.length).toBeGreaterThan(100);
    for (const run of runs) {
      const rtl = elements(run, 'w:rtl').length === 1;
      const text = textOf(run);
      if (/\p{Script=Arabic}/u.test(text.replace(/\p{P}/gu, ''))) {
        expect(rtl, text).toBe(true);
        expect(element(run, 'w:lang').attributes, text).toEqual({ 'w:bidi': 'ar-SA' });
        expect(element(run, 'w:rFonts').attributes['w:cs'], text).toBe('Noto Naskh Arabic');
        expect(text).not.toMatch(/\p{Script=Latin}/u);
      } else if (/\p{Script=Latin}/u.test(text)) expect(rtl, text).toBe(false);
    }
  });

  it('puts a handle inside Arabic into a run of its own that runs from left to right', async () => {
    const source = 'قال @Lamamra_dz اليوم';
    const body = await main(
      {},
      document('', [{ name: '', paragraphs: [paragraph(1, { source, target: 'x' })] }]),
    );
    const runs = elements(element(body, 'w:sdt'), 'w:r').map((r) => [textOf(r), elements(r, 'w:rtl').length]);
    expect(runs).toContainEqual(['@Lamamra_dz', 0]);
    expect(runs).toContainEqual([' اليوم', 1]);
  });
});

describe('inline codes', () => {
  it('become real formatting, in the slots of both scripts', async () => {
    const tags = [
      { id: 1, pair: true, type: 'bold', label: 'b' },
      { id: 2, pair: true, type: 'superscript', label: 'sup' },
      { id: 3, pair: false, type: 'break', label: 'br', equivalent: '\n' },
      { id: 4, pair: false, type: 'character', label: 'U+E123', equivalent: '\ue923' },
    ] as const;
    const source = `${openTag(1)}نص${closeTag(1)}${openTag(3)}آخر`;
    const target = `${openTag(1)}Text${closeTag(1)} 2${openTag(2)}nd${closeTag(2)}${openTag(3)}line${openTag(4)}`;
    const body = await main(
      {},
      document('', [{ name: '', paragraphs: [paragraph(1, { source, target, tags })] }]),
    );
    const row = element(body, 'w:sdt');
    const bold = elements(row, 'w:r').filter((r) => elements(r, 'w:b').length === 1);
    expect(bold.map(textOf)).toEqual(['نص', 'Text']);
    expect(bold.every((r) => elements(r, 'w:bCs').length === 1)).toBe(true);
    expect(elements(row, 'w:br')).toHaveLength(2);
    const raised = elements(row, 'w:r').filter((r) => elements(r, 'w:vertAlign').length === 1);
    expect(raised.map(textOf)).toEqual(['nd']);
    expect(textOf(row)).toContain('line\ue923');
  });
});

describe('notes', () => {
  it('are footnotes called in the order of their numbers', async () => {
    const parts = await unzipped(await exported('docx', SAMPLE));
    const body = xmlTree(parts.get('word/document.xml') ?? '');
    const called = elements(body, 'w:footnoteReference').map((r) => Number(r.attributes['w:id']));
    expect(called).toEqual(NOTES.map((_, i) => i + 1));
    const notes = elements(xmlTree(parts.get('word/footnotes.xml') ?? ''), 'w:footnote');
    expect(notes.map((n) => Number(n.attributes['w:id']))).toEqual([-1, 0, ...called]);
    for (const note of NOTES) expect(notes.some((n) => textOf(n).includes(note.text))).toBe(true);
  });

  it('are comments with author, initials and date on the words they are about', async () => {
    const parts = await unzipped(await exported('docx', SAMPLE, { notes: 'comments' }));
    const comments = elements(xmlTree(parts.get('word/comments.xml') ?? ''), 'w:comment');
    expect(comments).toHaveLength(NOTES.length);
    expect(comments[0]?.attributes).toMatchObject({
      'w:id': '0',
      'w:author': 'Sami Haddad',
      'w:initials': 'SH',
      'w:date': '2022-05-11T12:00:00Z',
    });
    const xml = parts.get('word/document.xml') ?? '';
    for (const { attributes } of comments) {
      const id = attributes['w:id'] ?? '';
      const range = xml
        .split(`<w:commentRangeStart w:id="${id}"/>`)[1]
        ?.split(`<w:commentRangeEnd w:id="${id}"/>`)[0];
      expect(range, `comment ${id}`).toMatch(/<w:t /);
      expect(range, `comment ${id} stays in its cell`).not.toContain('</w:tc>');
    }
  });

  it('stand in a third column', async () => {
    const row = elements(await main({ notes: 'column' }), 'w:sdt')[2] as XmlElement;
    expect(elements(row, 'w:tc')).toHaveLength(4);
    const notes = paragraphsOf(SAMPLE)[2]?.notes ?? [];
    for (const note of notes) expect(textOf(elements(row, 'w:tc')[3] as XmlElement)).toContain(note.text);
  });
});

it('writes the same bytes for the same document', async () => {
  const [first, second] = [await exported('docx', SAMPLE), await exported('docx', SAMPLE)];
  expect(first.equals(second)).toBe(true);
});

it('ends with the fault of a paragraph that cannot be read', async () => {
  const broken = document('Broken', [
    {
      name: 'a',
      paragraphs: (function* () {
        yield paragraph(1, { source: 'نص' });
        throw new Error('the disk is gone');
      })(),
    },
  ]);
  await expect(exported('docx', broken)).rejects.toThrow('the disk is gone');
});

it('writes 10,000 paragraphs without holding them', async () => {
  const plain = {
    *[Symbol.iterator]() {
      for (const p of manyParagraphs(10_000)) yield { ...p, notes: p.notes.slice(0, 1) };
    },
  };
  const before = process.memoryUsage().rss;
  const bytes = await exported('docx', document('Long', [{ name: 'long', paragraphs: plain }]));
  const grown = (process.memoryUsage().rss - before) / 2 ** 20;
  expect(bytes.length).toBeGreaterThan(300_000);
  expect(grown).toBeLessThan(400);
}, 120_000);

const strange = document('Strange \u0001 & <title>', [
  {
    name: 'a&b<c>.txt',
    paragraphs: [
      paragraph(1, { source: 'نص \u0007 \ud800 ﷺ\t\u2028x', target: '\ufffe "q" & <w:t>\r\n', id: uuid(7) }),
      paragraph(2, { source: `${'كلمة طويلة جدا '.repeat(900)}`, target: 'long '.repeat(2500) }),
      paragraph(3, { kind: 'heading', level: 3, source: 'عنوان', target: '' }),
    ],
  },
]);

withReaders(['ooxml-validator'], ({ 'ooxml-validator': validator }) => {
  async function errorsIn(bytes: Promise<Buffer>): Promise<unknown> {
    const docx = await bytes;
    return inFolder((put) => JSON.parse(validator.run(put('a.docx', docx)).stdout) as unknown);
  }
  describe('the Open XML SDK (ooxml-validator)', () => {
    for (const [name, options] of Object.entries(VARIANTS))
      it(`accepts ${name}`, async () => {
        expect(await errorsIn(exported('docx', SAMPLE, options))).toMatchObject({ ok: true, errors: [] });
      });
    it('accepts control characters, lone surrogates and very long paragraphs', async () => {
      expect(await errorsIn(exported('docx', strange))).toMatchObject({ ok: true, errors: [] });
    });
    it('accepts a document without paragraphs', async () => {
      const empty = document('Empty', [{ name: 'none', paragraphs: [] }]);
      expect(await errorsIn(exported('docx', empty))).toMatchObject({ ok: true, errors: [] });
    });
  });
});

withReaders(['soffice', 'pdftotext'], ({ soffice, pdftotext }) => {
  /** What LibreOffice makes of the file. */
  async function converted(docx: Buffer, to: string): Promise<Buffer> {
    return inFolder((put, folder) => {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      soffice.run(profile, '--headless', '--convert-to', to, '--outdir', folder, put('a.docx', docx));
      return readFileSync(join(folder, `a.${to}`));
    });
  }

  describe('LibreOffice', () => {
    it('reads every row, the mirrored table and the footnotes in order', async () => {
      const odt = xmlTree((await converted(await exported('docx', SAMPLE), 'fodt')).toString('utf8'));
      const table = element(odt, 'table:table');
      expect(elements(table, 'table:table-row')).toHaveLength(18);
      expect(elements(table, 'table:table-header-rows')).toHaveLength(1);
      const style = elements(odt, 'style:style').find(
        (s) => s.attributes['style:name'] === table.attributes['table:style-name'],
      );
      const properties = style && elements(style, 'style:table-properties')[0];
      expect(properties?.attributes['style:writing-mode']).toBe('rl-tb');
      const notes = elements(odt, 'text:note');
      expect(notes).toHaveLength(NOTES.length);
      expect(textOf(notes[0] as XmlElement)).toContain('Lavrov');
    });

    it('reads comments with their authors', async () => {
      const docx = await exported('docx', SAMPLE, { notes: 'comments', sourceSide: 'left' });
      const odt = xmlTree((await converted(docx, 'fodt')).toString('utf8'));
      const comments = elements(odt, 'office:annotation');
      expect(comments).toHaveLength(NOTES.length);
      expect(comments.every((c) => textOf(element(c, 'dc:creator')) === 'Sami Haddad')).toBe(true);
      expect(elements(odt, 'office:annotation-end')).toHaveLength(NOTES.length);
    });

    it('prints pages whose words pdftotext finds again', async () => {
      const pdf = await converted(await exported('docx', SAMPLE, { notes: 'none' }), 'pdf');
      const text = await inFolder((put) => pdftotext.run(put('a.pdf', pdf), '-').stdout);
      for (const word of ['Lavrov', 'Tebboune', 'scholarships', '2001']) expect(text).toContain(word);
      expect(text.normalize('NFKC')).toContain('لافروف');
    });
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

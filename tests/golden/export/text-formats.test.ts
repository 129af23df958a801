/** CSV, Markdown and translated text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeTag, openTag } from '../../../shared/domain/tag.ts';
import { csvCell, plainCell } from '../../../electron/core/formats/csv/cell.ts';
import { DATE, document, paragraph, sampleDocument, uuid } from '../../helpers/bilingual.ts';
import { exported } from '../../helpers/export.ts';

async function text(format: string, from = sampleDocument(), options = {}): Promise<string> {
  return (await exported(format, from, options)).toString('utf8');
}

/** Rows of RFC 4180, as its grammar says and no more. */
function rows(csv: string): readonly (readonly string[])[] {
  const out: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (cell.lastIndex < csv.length) {
    const found = cell.exec(csv);
    if (found === null) throw new Error(`no CSV at ${cell.lastIndex}`);
    out.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') out.push([]);
  }
  return out.slice(0, -1);
}

describe('CSV', () => {
  it('has a byte order mark, one row a paragraph and the same columns in each', async () => {
    const csv = await text('csv');
    expect(csv.startsWith('\ufeffNumber,Document,Status,Source,Target,Notes\r\n')).toBe(true);
    const all = rows(csv.slice(1));
    expect(all).toHaveLength(18);
    expect(all.every((row) => row.length === 6)).toBe(true);
    expect(all[3]?.slice(0, 3)).toEqual(['3', 'algiers-talks.ar.txt', 'Signed off']);
    expect(all[1]?.[4]).toBe(all[1]?.[3]);
  });

  it('runs nothing in a spreadsheet', async () => {
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', "'=1", '＝1'])
      expect(csvCell(formula)).toMatch(/^"?'/);
    const p = paragraph(1, { source: '=HYPERLINK("http://x")', target: '-5' });
    const csv = await text('csv', document('', [{ name: '@a', paragraphs: [p] }]));
    expect(rows(csv.slice(1))[1]).toEqual(['1', "'@a", 'Translated', '\'=HYPERLINK("http://x")', "'-5", '']);
  });

  it('gives back what it was given', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '"', ',', '\r', '\n', '\t', 'ا') }),
    );
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 4 }), (values) => {
        const [row] = rows(`${values.map(csvCell).join(',')}\r\n`);
        expect(row?.map(plainCell)).toEqual(values);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Markdown', () => {
  it('sets Arabic from right to left with blank lines inside, so that it is still Markdown', async () => {
    const markdown = await text('markdown');
    const blocks = markdown.match(/\n<div dir="rtl" lang="ar">\n\n[^\n]+\n\n<\/div>\n/g) ?? [];
    expect(blocks).toHaveLength(13);
    expect(blocks.find((b) => b.includes('الحرب'))).toContain('\n## الحرب الروسية الأوكرانية\n');
    expect(markdown).toMatch(/\n## The [^\n]+ war/);
  });

  it('calls every footnote once and says what it is about', async () => {
    const markdown = await text('markdown');
    const calls = Array.from(markdown.matchAll(/\[\^(\d+)\](?!:)/g), (m) => Number(m[1]));
    const notes = Array.from(markdown.matchAll(/^\[\^(\d+)\]: /gm), (m) => Number(m[1]));
    expect(notes).toEqual(notes.map((_, i) => i + 1));
    expect(calls).toEqual(notes);
    expect(await text('markdown', sampleDocument(), { notes: 'none' })).not.toContain('[^');
  });

  it('takes nothing in the text for Markdown', async () => {
    const lines = [
      '# not a heading',
      '- no list',
      '12. no list',
      '1) none',
      '***',
      '---',
      '===',
      '    no code',
      '<b>',
      '[a](b)',
      '`c`',
      '&amp;',
      '> no quote',
      '## two',
    ];
    const paragraphs = lines.map((target, i) => paragraph(i + 1, { source: 'نص', target }));
    const markdown = await text('markdown', document('T', [{ name: 'a', paragraphs }]));
    const written = [
      '\\# not a heading',
      '\\- no list',
      '12\\. no list',
      '1\\) none',
      '\\*\\*\\*',
      '\\---',
      '\\===',
      'no code',
      '\\<b\\>',
      '\\[a\\](b)',
      '\\`c\\`',
      '\\&amp;',
      '\\> no quote',
      '\\## two',
    ];
    for (const line of written) expect(markdown).toContain(`\n\n${line}\n`);
  });

  it('keeps addresses whole and isolates them in Arabic', async () => {
    const p = paragraph(1, {
      source: 'قال @mfa_russia في https://x.org/a_b',
      target: 'See https://x.org/a_b_c _now_',
    });
    const markdown = await text('markdown', document('', [{ name: '', paragraphs: [p] }]));
    expect(markdown).toContain('<span dir="ltr">@mfa_russia</span>');
    expect(markdown).toContain('See https://x.org/a_b_c \\_now\\_');
  });

  it('shows formatting and statuses', async () => {
    const tags = [{ id: 1, pair: true, type: 'bold', label: 'b' }] as const;
    const p = paragraph(7, {
      source: 'نص',
      target: `a${openTag(1)}*b*${closeTag(1)}`,
      tags,
      status: 'approved',
    });
    const markdown = await text('markdown', document('', [{ name: '', paragraphs: [p] }]), {
      showStatus: true,
    });
    expect(markdown).toContain('\n**7** · Approved\n');
    expect(markdown).toContain('a<b>\\*b\\*</b>');
  });

  it('keeps a note of several lines in one footnote', async () => {
    const note = {
      id: uuid(1),
      kind: 'other',
      text: 'one\n\ntwo',
      author: '',
      initials: '',
      createdAt: DATE,
      spans: [],
    } as const;
    const p = paragraph(1, { source: 'نص', target: 'text', notes: [note] });
    const markdown = await text('markdown', document('', [{ name: '', paragraphs: [p] }]));
    expect(markdown).toContain('text[^1]\n');
    expect(markdown).toContain('[^1]: one two\n');
  });
});

describe('translated text', () => {
  it('holds the translation, and the source where there is none', async () => {
    const lines = (await text('translated')).split('\n');
    expect(lines).toHaveLength(18);
    expect(lines[0]).toMatch(/^Fruitful meeting today/);
    expect(lines[12]).toMatch(/^The .* war$/);
  });
});

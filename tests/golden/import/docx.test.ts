/** Word documents into paragraphs: what is read, as what, and with which codes. */
import { afterAll, describe, expect, it } from 'vitest';
import { plainText, writeTags } from '../../../shared/domain/tag.ts';
import {
  readDocxCode,
  readDocxLocator,
  writeDocxCode,
} from '../../../electron/core/formats/docx/read/locator.ts';
import { readDocx } from '../../../electron/core/formats/docx/read/read.ts';
import { docxOf, p, r, scratch, type Parts } from './build-docx.ts';

const files = scratch();
afterAll(() => files.clear());

const languages = { source: 'ar', target: 'en' };
const read = async (parts: Parts, maxParagraphs?: number) =>
  readDocx(files.file(await docxOf(parts)), {
    languages,
    ...(maxParagraphs === undefined ? {} : { maxParagraphs }),
  });
const body = async (xml: string, styles?: string) =>
  (await read({ body: xml, ...(styles === undefined ? {} : { styles }) })).paragraphs;
/** Texts with their codes written out. */
const shown = async (xml: string, styles?: string) =>
  (await body(xml, styles)).map((q) => writeTags(q.source, q.tags));
const codes = async (xml: string) =>
  (await body(xml)).flatMap((q) => q.tags.map((t) => [t.type, t.label, t.data] as const));

const B = '<w:b/><w:bCs/>';
const I = '<w:i/><w:iCs/>';
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('text', () => {
  it('joins runs, keeps marked white space, trims the ends, leaves out empty paragraphs', async () => {
    expect(await shown(p(r(' مرحبا ') + r('بالعالم ')) + p('') + p(r('  ')) + p(r('نهاية')))).toEqual([
      'مرحبا بالعالم',
      'نهاية',
    ]);
  });

  it('drops white space that is not marked to be kept, as Word does', async () => {
    expect(await shown(p('<w:r><w:t> أ </w:t></w:r><w:r><w:t>ب\n</w:t></w:r>'))).toEqual(['أب']);
  });

  it('knows the language of each paragraph', async () => {
    const found = await body(p(r('نص عربي')) + p(r('English text')));
    expect(found.map((q) => q.language)).toEqual(['ar', 'en']);
  });

  it('reads special hyphens as characters', async () => {
    expect(
      await shown(p(`${r('a')}<w:r><w:noBreakHyphen/></w:r>${r('b')}<w:r><w:softHyphen/></w:r>${r('c')}`)),
    ).toEqual(['a\u2011b\u00ADc']);
  });

  it('makes a code of a private-use character', async () => {
    const [q] = await body(p(r('س\uE010ص')));
    expect(q?.tags).toEqual([
      { id: 1, pair: false, type: 'character', label: 'U+E010', equivalent: '\uE010', data: 'U+E010' },
    ]);
    expect(plainText(q?.source ?? '', q?.tags ?? [])).toBe('س\uE010ص');
  });

  it('reads strict files, foreign prefixes and UTF-16 parts', async () => {
    const strict = `<?xml version="1.0" encoding="UTF-16"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>نص</x:t></x:r></x:p></x:body></x:document>`;
    const bytes = Buffer.from(`\uFEFF${strict}`, 'utf16le');
    const { paragraphs } = await read({ raw: { 'word/document.xml': bytes } });
    expect(paragraphs.map((q) => q.source)).toEqual(['نص']);
  });
});

describe('codes', () => {
  it('makes none for a paragraph of one look, whatever that is', async () => {
    expect(await shown(p(r('كله ', B) + r('غامق', B)))).toEqual(['كله غامق']);
  });

  it('marks what differs from most of the text, joining runs of one look', async () => {
    const xml = p(r('هذا نص طويل ') + r('غا', B) + r('مق', B + '<w:noProof/>') + r(' ثم ') + r('مائل', I));
    expect(await shown(xml)).toEqual(['هذا نص طويل <1>غامق</1> ثم <2>مائل</2>']);
    expect(await codes(xml)).toEqual([
      ['bold', 'b', 'run:1'],
      ['italic', 'i', 'run:4'],
    ]);
  });

  it.each([
    ['<w:u w:val="single"/>', 'underline'],
    ['<w:vertAlign w:val="superscript"/>', 'superscript'],
    ['<w:vertAlign w:val="subscript"/>', 'subscript'],
    ['<w:color w:val="FF0000"/>', 'format'],
    ['<w:highlight w:val="yellow"/>', 'format'],
    ['<w:sz w:val="48"/>', 'format'],
    ['<w:b/><w:i/>', 'format'],
  ])('knows %s', async (properties, type) => {
    const base = '<w:sz w:val="24"/>';
    const xml = p(r('a long text here ', base) + r('word', base + properties));
    expect((await codes(xml)).map(([t]) => t)).toEqual([type]);
  });

  it('takes no notice of fonts, languages, spelling marks and small differences of size', async () => {
    const noise = '<w:rFonts w:cs="Arial"/><w:sz w:val="26"/><w:lang w:bidi="ar-EG"/><w:noProof/>';
    expect(await shown(p(r('نص أول ', '<w:sz w:val="24"/>') + r('ثان', noise)))).toEqual(['نص أول ثان']);
  });

  it('sees the look that styles give, and its undoing', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
    expect(
      await shown(
        p(
          r('some long text ') +
            r('strong', '<w:rStyle w:val="S"/>') +
            r(' not ', '<w:rStyle w:val="S"/><w:b w:val="0"/>'),
        ),
        styles,
      ),
    ).toEqual(['some long text <1>strong</1> not']);
  });

  it('uses the complex-script bold in Arabic runs', async () => {
    expect(await shown(p(r('نص عربي طويل ', '<w:rtl/><w:b/><w:bCs w:val="0"/>') + r('latin', '')))).toEqual([
      'نص عربي طويل latin',
    ]);
  });

  it('stands for breaks, tabs, images, symbols and formulas', async () => {
    const xml = p(
      `<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:br w:type="page"/><w:t>d</w:t></w:r><w:r><w:drawing/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${r('e')}`,
    );
    expect(await shown(xml)).toEqual(['a<1/>b<2/>c<3/>d<4/><5/><6/>e']);
    expect(await codes(xml)).toEqual([
      ['break', 'br', 'node:0.1'],
      ['tab', 'tab', 'node:0.3'],
      ['break', 'page', 'node:0.5'],
      ['image', 'image', 'node:1.0'],
      ['character', 'symbol', 'node:2.0'],
      ['other', 'math', 'math:0'],
    ]);
    const [q] = await body(xml);
    expect(plainText(q?.source ?? '', q?.tags ?? [])).toBe('a\nb\tc\nde');
  });

  it('wraps links, whose own colour is no code, and counts them for the way back', async () => {
    const look = '<w:color w:val="0000FF"/><w:u w:val="single"/>';
    const xml = p(
      `${r('see ')}<w:hyperlink r:id="rId9">${r('our own ', look)}${r('site', look + B)}</w:hyperlink>${r(' or ')}<w:hyperlink w:anchor="x">${r('below', look)}</w:hyperlink>`,
    );
    expect(await shown(xml)).toEqual(['see <1>our own <2>site</2></1> or <3>below</3>']);
    expect((await codes(xml)).map(([, , data]) => data)).toEqual(['link:0', 'run:2', 'link:1']);
  });

  it('makes one code of a computed field and keeps what it shows', async () => {
    const [q] = await body(p(r('صفحة ') + field('PAGE', r('7')) + r(' من النص')));
    expect(q && writeTags(q.source, q.tags)).toBe('صفحة <1/> من النص');
    expect(q && plainText(q.source, q.tags)).toBe('صفحة 7 من النص');
    expect(q?.tags[0]).toMatchObject({ type: 'field', label: 'page', data: 'range:1.0-5.0' });
  });

  it('reads the words of a field that holds words', async () => {
    const xml = p(r('see ') + field('HYPERLINK "http://example.org"', r('the site')) + r(' now'));
    expect(await shown(xml)).toEqual(['see <1>the site</1> now']);
    expect(await codes(xml)).toEqual([['link', 'hyperlink', 'field:1.0-3.0,5.0']]);
    expect(await shown(p(`<w:fldSimple w:instr=" DATE ">${r('today')}</w:fldSimple>${r(' it is')}`))).toEqual(
      ['<1/> it is'],
    );
  });

  it('bears fields nested, across paragraphs and across links, with every pair whole', async () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const nested = p(field('QUOTE', r('in ') + field('PAGE', r('3'))) + r(' out'));
    const across = p(begin + r('first')) + p(r('second') + end);
    const crossing = p(`<w:hyperlink w:anchor="x">${r('a')}${begin}${r('b')}</w:hyperlink>${r('c')}${end}`);
    const crossed = p(`${begin}${r('a')}<w:hyperlink w:anchor="x">${r('b')}${end}${r('c')}</w:hyperlink>`);
    for (const text of await shown(nested + across + crossing + crossed)) {
      const open: string[] = [];
      for (const [, slash, id = '', single] of text.matchAll(/<(\/?)(\d+)(\/?)>/g))
        if (single !== '/') expect(slash === '/' ? open.pop() : open.push(id) && id).toBe(id);
      expect(open).toEqual([]);
    }
    expect((await shown(nested))[0]).toBe('<1>in <2/></1> out');
    expect((await shown(across)).map((t) => t.replace(/<[^>]*>/g, ''))).toEqual(['first', 'second']);
  });

  it('drops what no paragraph can hold and says so', async () => {
    const { paragraphs, warnings } = await read({
      body: p(r('a') + '<w:r><w:tab/></w:r>'.repeat(1030) + r('b')),
    });
    expect(paragraphs[0]?.tags).toHaveLength(1024);
    expect(warnings.join()).toContain('6 inline codes');
  });

  it('writes every address so that it can be read again', () => {
    const at = { run: 3, child: 1 };
    for (const code of [
      { kind: 'run', run: 12 },
      { kind: 'node', at },
      { kind: 'range', from: at, to: { run: 7, child: 2 } },
      { kind: 'field', from: at, to: { run: 5, child: 0 }, end: { run: 9, child: 4 } },
      { kind: 'link', index: 2 },
      { kind: 'simple', index: 0 },
      { kind: 'math', index: 1 },
      { kind: 'character', character: '\uE7FF' },
    ] as const)
      expect(readDocxCode(writeDocxCode(code))).toEqual(code);
    expect(readDocxCode('else')).toBeUndefined();
  });
});

describe('structure', () => {
  const style = (id: string, name: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const outline = (level: number) => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;

  it('finds headings by level, by name in several languages, and by descent', async () => {
    const styles = [
      style('A', 'anything', outline(2)),
      style('B', 'heading 2'),
      style('C', 'mine', '<w:basedOn w:val="B"/>'),
      style('D', 'عنوان 1'),
      style('E', 'Überschrift 4'),
      style('F', 'Title'),
      style('G', 'body', `<w:basedOn w:val="B"/>${outline(9)}`),
      style('H', 'toc 1', '<w:basedOn w:val="B"/>'),
      style('I', 'x', '<w:basedOn w:val="J"/>') + style('J', 'y', '<w:basedOn w:val="I"/>'),
    ].join('');
    const all = 'ABCDEFGHI'.split('').map((id) => p(r(id), `<w:pStyle w:val="${id}"/>`));
    const direct =
      p(r('direct'), '<w:outlineLvl w:val="0"/>') +
      p(r('not'), '<w:pStyle w:val="B"/><w:outlineLvl w:val="9"/>');
    const found = await body(all.join('') + direct, styles);
    expect(found.map((q) => [q.source, q.kind, q.level])).toEqual([
      ['A', 'heading', 3],
      ['B', 'heading', 2],
      ['C', 'heading', 2],
      ['D', 'heading', 1],
      ['E', 'heading', 4],
      ['F', 'heading', 1],
      ['G', 'paragraph', 0],
      ['H', 'paragraph', 0],
      ['I', 'paragraph', 0],
      ['direct', 'heading', 1],
      ['not', 'paragraph', 0],
    ]);
  });

  it('finds list items and their depth, from the paragraph or its style', async () => {
    const num = (id: number, level: number) =>
      `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
    const styles = style('L', 'List', `<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>`);
    const found = await body(
      p(r('one'), num(1, 0)) +
        p(r('deep'), num(1, 2)) +
        p(r('styled'), '<w:pStyle w:val="L"/>') +
        p(r('out'), `<w:pStyle w:val="L"/>${num(0, 0)}`),
      styles,
    );
    expect(found.map((q) => [q.kind, q.context.listLevel])).toEqual([
      ['list-item', 1],
      ['list-item', 3],
      ['list-item', 1],
      ['paragraph', undefined],
    ]);
  });

  it('numbers tables, rows and grid columns, merged and nested', async () => {
    const cell = (content: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(p(r('inner')))}</w:tr></w:tbl>`;
    const xml = `<w:tbl><w:tr>${cell(p(r('wide')), '<w:gridSpan w:val="2"/>')}${cell(p(r('third')))}</w:tr><w:tr>${cell(p(r('before')) + inner + p(r('after')))}</w:tr></w:tbl>${p(r('text'))}`;
    expect((await body(xml)).map((q) => [q.source, q.kind, q.context])).toEqual([
      ['wide', 'table-cell', { table: 1, row: 1, column: 1 }],
      ['third', 'table-cell', { table: 1, row: 1, column: 3 }],
      ['before', 'table-cell', { table: 1, row: 2, column: 1 }],
      ['inner', 'table-cell', { table: 2, row: 1, column: 1 }],
      ['after', 'table-cell', { table: 1, row: 2, column: 1 }],
      ['text', 'paragraph', {}],
    ]);
  });

  it('reads notes, comments, headers and footers after the body, notes by the number they are referred to', async () => {
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const note = (kind: string, id: number, text: string, type = '') =>
      `<w:${kind} w:id="${id}"${type}>${p(`<w:r><w:${kind}Ref/></w:r>${r(` ${text}`)}`)}</w:${kind}>`;
    const { paragraphs } = await read({
      body: p(
        r('a') + reference('footnote', 5) + r('b') + reference('footnote', 2) + reference('endnote', 3),
      ),
      footnotes:
        note('footnote', 0, 'line', ' w:type="separator"') +
        note('footnote', 2, 'two') +
        note('footnote', 5, 'five'),
      endnotes: note('endnote', 3, 'end'),
      comments: note('comment', 1, 'remark'),
      header: p(r('head')),
      footer: p(r('page ') + field('PAGE', r('1'))) + p(field('PAGE', r('1'))),
    });
    expect(paragraphs.map((q) => [writeTags(q.source, q.tags), q.kind, q.context.note])).toEqual([
      ['a<1/>b<2/><3/>', 'paragraph', undefined],
      ['two', 'footnote', 2],
      ['five', 'footnote', 1],
      ['end', 'endnote', 1],
      ['remark', 'comment', undefined],
      ['head', 'header', undefined],
      ['page <1/>', 'footer', undefined],
    ]);
    expect(paragraphs[0]?.tags.map((t) => [t.type, t.label])).toEqual([
      ['footnote', '1'],
      ['footnote', '2'],
      ['footnote', '1'],
    ]);
  });

  it('reads a text box once, after the paragraph it hangs on', async () => {
    const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
    const xml = `${p(`${r('before ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('boxed')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('boxed')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r(' after')}`)}${p(r('next'))}`;
    const found = await body(xml);
    expect(
      found.map((q) => [writeTags(q.source, q.tags), q.kind, readDocxLocator(q.locator)?.paragraph]),
    ).toEqual([
      ['before <1/> after', 'paragraph', 0],
      ['boxed', 'text-box', 1],
      ['next', 'paragraph', 3],
    ]);
    expect(found[0]?.tags[0]?.data).toBe('node:1.0');
  });

  it('goes through content controls and smart tags', async () => {
    const xml = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p(`<w:sdt><w:sdtContent>${r('one ')}</w:sdtContent></w:sdt><w:smartTag w:element="e">${r('two')}</w:smartTag>`)}</w:sdtContent></w:sdt>`;
    expect(await shown(xml)).toEqual(['one two']);
  });

  it('reads tracked changes as accepted and says so', async () => {
    const { paragraphs, warnings } = await read({
      body: p(
        `${r('kept ')}<w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins w:id="2">${r('added')}</w:ins><w:moveFrom w:id="3">${r('moved')}</w:moveFrom>`,
        '<w:pPrChange w:id="4"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:pPrChange>',
      ),
    });
    expect(paragraphs.map((q) => [q.source, q.kind])).toEqual([['kept added', 'paragraph']]);
    expect(warnings.join()).toContain('tracked changes');
  });

  it('leaves out hidden text and says so', async () => {
    const { paragraphs, warnings } = await read({ body: p(r('seen ') + r('unseen', '<w:vanish/>')) });
    expect(paragraphs[0]?.source).toBe('seen');
    expect(warnings.join()).toContain('Hidden text');
  });

  it('stops early for a preview', async () => {
    const { paragraphs, complete } = await read({ body: p(r('x')).repeat(50) }, 10);
    expect([paragraphs.length, complete]).toEqual([11, false]);
  });
});

/** Packages that are damaged, hostile or something else: refused with the reason, and nothing else happens. */
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { FormatError } from '../../../electron/core/formats/model.ts';
import { readDocx } from '../../../electron/core/formats/docx/read/read.ts';
import { openZip, ZIP_LIMITS, type ZipLimits } from '../../../electron/core/formats/zip/reader.ts';
import { docxEntries, docxOf, p, r, scratch, zipOf } from '../../golden/import/build-docx.ts';

const files = scratch();
afterAll(() => files.clear());

const languages = { source: 'ar', target: 'en' };
const read = (bytes: Uint8Array) => readDocx(files.file(bytes), { languages });
const MIB = 2 ** 20;

/** The error of a DOCX with these changes. */
async function fault(parts: Parameters<typeof docxOf>[0]): Promise<FormatError> {
  return failure(read(await docxOf(parts)));
}

async function failure(work: Promise<unknown>): Promise<FormatError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('what is no Word document', () => {
  it('is refused by kind, with something to do', async () => {
    const word = 'application/vnd.ms-word.document.macroEnabled.main+xml';
    const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
    const cases: [Uint8Array, string, RegExp][] = [
      [Buffer.from('no zip at all'), 'bad-file', /not a ZIP/],
      [new Uint8Array(), 'bad-file', /not a ZIP/],
      [await zipOf({ 'a.txt': 'a' }), 'unsupported-format', /ZIP archive/],
      [
        await zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }),
        'unsupported-format',
        /OpenDocument/,
      ],
      [await docxOf({ mainType: word }), 'unsupported-format', /macros/],
      [await docxOf({ mainType: excel }), 'unsupported-format', /spreadsheet/],
      [
        await docxOf({ raw: { '_rels/.rels': '<Relationships xmlns="x"/>' } }),
        'bad-file',
        /no main document/,
      ],
    ];
    for (const [bytes, code, message] of cases) {
      const error = await failure(read(bytes));
      expect(error.message).toMatch(message);
      expect(error).toMatchObject({ code, hint: expect.stringMatching(/./) as string });
    }
  });
});

describe('XML', () => {
  const document = (xml: string | Uint8Array) => fault({ raw: { 'word/document.xml': xml } });

  it('is refused at its first error, with part and line', async () => {
    expect(await document('<a>\n<b></a>')).toMatchObject({
      code: 'bad-file',
      where: 'word/document.xml, line 2',
    });
    expect((await document('<a>')).code).toBe('bad-file');
    expect((await document('<a>&nbsp;</a>')).code).toBe('bad-file');
    expect((await document('')).code).toBe('bad-file');
  });

  it('may not declare entities', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "yyyyyyyy"><!ENTITY z "&x;&x;">]><a>&z;</a>';
    expect((await document(bomb)).message).toContain('entities');
    expect((await document('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>')).code).toBe(
      'bad-file',
    );
  });

  it('may name an outside DTD, which is never looked at', async () => {
    const xml =
      '<!DOCTYPE w:document SYSTEM "http://127.0.0.1:1/x.dtd"><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>ok</w:t></w:r></w:p></w:body></w:document>';
    const { paragraphs } = await read(await docxOf({ raw: { 'word/document.xml': xml } }));
    expect(paragraphs.map((q) => q.source)).toEqual(['ok']);
  });

  it('may be only so deep, so long and so wide', async () => {
    expect((await document('<a>'.repeat(5_000))).code).toBe('limit-exceeded');
    const wide = Array.from({ length: 300 }, (_, i) => `a${i}="x"`).join(' ');
    expect((await document(`<a ${wide}/>`)).code).toBe('limit-exceeded');
    expect((await document(`<a b="${'x'.repeat(17e6)}"/>`)).code).toBe('limit-exceeded');
    expect((await document(`<a>${'x'.repeat(17e6)}</a>`)).code).toBe('limit-exceeded');
  });

  it('must be in the encoding it says', async () => {
    expect((await document(Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0x3c))).code).toBe('undecodable');
    expect((await document('<?xml version="1.0" encoding="klingon"?><a/>')).code).toBe('unsupported-format');
  });
});

describe('ZIP', () => {
  const open = async (bytes: Uint8Array, limits: Partial<ZipLimits> = {}) => {
    const zip = await openZip(files.file(bytes), { ...ZIP_LIMITS, ...limits });
    try {
      for (const name of zip.names) await zip.read(name);
    } finally {
      zip.close();
    }
  };

  it.each([
    ['two entries of one name', [{ name: 'a' }, { name: 'A' }], /one name/],
    ['a link', [{ name: 'a', mode: 0o120777 }], /link/],
    ['traversal', [{ name: '../../a' }], /\.\./],
    ['an absolute name', [{ name: '/etc/a' }], /absolute/],
    ['overlapping entries', [{ name: 'a' }, { name: 'b', at: 0 }], /overlap/],
    ['a wrong checksum', [{ name: 'a', crc: 1 }], /checksum/],
    ['a size that is a lie', [{ name: 'a', size: 3 }], /fault/],
    ['encryption', [{ name: 'a', flags: 1 }], /password/],
  ] as const)('with %s is refused', async (_, entries, message) => {
    expect((await failure(open(rawZip(entries)))).message).toMatch(message);
  });

  it('is refused for its size, its number of entries and its ratio, before it is unpacked', async () => {
    const bomb = await zipOf({ a: Buffer.alloc(64 * MIB) });
    expect(bomb.length).toBeLessThan(MIB);
    expect(await failure(open(bomb))).toMatchObject({ code: 'limit-exceeded', where: 'a' });
    const many = await zipOf(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`f${i}`, 'x'])));
    expect((await failure(open(many, { entries: 20 }))).code).toBe('limit-exceeded');
    expect((await failure(open(many, { declared: 20 }))).code).toBe('limit-exceeded');
    expect((await failure(open(many, { read: 20 }))).code).toBe('limit-exceeded');
    expect((await failure(open(await zipOf({ a: 'abcdef' }), { entry: 5 }))).code).toBe('limit-exceeded');
  });

  it('opens what is sound', async () => {
    const zip = await openZip(files.file(rawZip([{ name: 'a' }, { name: 'folder/b' }])));
    expect(zip.names).toEqual(['a', 'folder/b']);
    expect(Buffer.from(await zip.read('A')).toString()).toBe('hello');
    await expect(zip.read('c')).rejects.toThrow(FormatError);
    zip.close();
  });
});

describe('damage at random', () => {
  it('ends in a FormatError or in paragraphs, within five seconds', async () => {
    const good = await docxOf({
      body: p(r('نص') + r('غامق', '<w:b/>')).repeat(20),
      styles: '<w:style w:styleId="a"/>',
      footnotes: `<w:footnote w:id="1">${p(r('x'))}</w:footnote>`,
    });
    const xml = String(docxEntries({ body: p(r('نص') + r('غامق', '<w:b/>')) })['word/document.xml']);
    const bytes = fc.oneof(
      fc.nat(good.length).map((n) => good.subarray(0, n)),
      fc
        .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
        .map((changes) => {
          const copy = Buffer.from(good);
          for (const [at, value] of changes) copy[at] = value;
          return copy;
        }),
      fc.uint8Array({ maxLength: 300 }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (b) => {
        expect(['read', 'refused']).toContain(await outcome(b));
      }),
      { numRuns: 400 },
    );
    // the package whole, the XML inside rearranged: start and end tags cut, doubled and swapped
    const tokens = xml.split(/(?=<)/);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(tokens.length - 1), { maxLength: 30 }), async (order) => {
        const mixed = tokens.slice(0, 2).join('') + order.map((i) => tokens[i]).join('');
        const broken = await docxOf({ raw: { 'word/document.xml': mixed } });
        expect(['read', 'refused']).toContain(await outcome(broken));
      }),
      { numRuns: 200 },
    );
  });

  it('bears any nesting of the elements it knows', async () => {
    const names = [
      'w:p', 'w:r', 'w:t', 'w:tbl', 'w:tr', 'w:tc', 'w:hyperlink', 'w:fldSimple', 'w:fldChar', 'w:del', 'w:ins', 'w:sdt',
      'w:txbxContent', 'w:rPr', 'w:pPr', 'w:b', 'w:footnote', 'w:comment', 'w:drawing', 'mc:Fallback', 'm:oMath', 'w:instrText',
    ]; // prettier-ignore
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 7 },
        fc.constantFrom('نص', ' ', 'word'),
        fc
          .constantFrom('begin', 'separate', 'end')
          .map((t) => `<w:r><w:fldChar w:fldCharType="${t}"/></w:r>`),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('tree'), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 5 }), async (parts) => {
        const { paragraphs } = await read(await docxOf({ body: parts.join('') }));
        for (const q of paragraphs) expect(balance(q.source, q.tags)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

/** How reading ends; an error that is no FormatError goes through. */
async function outcome(bytes: Uint8Array): Promise<'read' | 'refused' | 'too slow'> {
  const started = performance.now();
  let end: 'read' | 'refused' = 'read';
  try {
    await read(bytes);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    end = 'refused';
  }
  return performance.now() - started < 5_000 ? end : 'too slow';
}

/** True when every pair opens once, closes once and in order, and every standalone code occurs once. */
function balance(text: string, tags: readonly { id: number; pair: boolean }[]): boolean {
  const open: number[] = [];
  let seen = 0;
  for (const c of text) {
    const unit = c.charCodeAt(0) - 0xe000;
    if (unit < 0 || unit >= 0x800) continue;
    const tag = tags.find((t) => t.id === (unit >> 1) + 1);
    if (tag === undefined) return false;
    if ((unit & 1) === 1) {
      if (open.pop() !== tag.id) return false;
    } else {
      seen++;
      if (tag.pair) open.push(tag.id);
    }
  }
  return open.length === 0 && seen === tags.length;
}

interface RawEntry {
  readonly name: string;
  readonly mode?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly flags?: number;
  /** Offset of the local header the directory claims, instead of the true one. */
  readonly at?: number;
}

/** A ZIP file written byte by byte (APPNOTE 4.3), so that it can lie. */
function rawZip(entries: readonly RawEntry[]): Buffer {
  const content = Buffer.from('hello');
  const packed = deflateRawSync(content);
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.flags ?? 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(entry.crc ?? crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.size ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(entry.at ?? offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.of(20, 3), common, tail, name]));
    chunks.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, central, end]);
}

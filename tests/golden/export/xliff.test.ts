/** XLIFF 2.1 and 1.2: structure of our own checking, and the OASIS schemas. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeTag, openTag, type TagDefinition } from '../../../shared/domain/tag.ts';
import type { BilingualDocument, BilingualParagraph } from '../../../electron/core/formats/model.ts';
import { DATE, document, paragraph, sampleDocument, uuid } from '../../helpers/bilingual.ts';
import {
  element,
  elements,
  exported,
  inFolder,
  textOf,
  xmlTree,
  type XmlElement,
} from '../../helpers/export.ts';
import { withReaders } from '../../helpers/outside-reader.ts';

const TAGS: readonly TagDefinition[] = [
  { id: 1, pair: true, type: 'bold', label: 'b' },
  { id: 2, pair: true, type: 'link', label: 'a', data: 'link:0' },
  { id: 3, pair: false, type: 'break', label: 'br', equivalent: '\n' },
];

const ODD = paragraph(1, {
  tags: TAGS,
  // crossing pairs, a half alone, one code twice, characters XML cannot hold
  source: `${openTag(1)}نص ${openTag(2)}ثان${closeTag(1)} ثالث${closeTag(2)}${openTag(3)}\u0001`,
  target: `${closeTag(1)}a ${openTag(2)}b${closeTag(2)}${openTag(2)}c${closeTag(2)} \ud800${openTag(3)}${openTag(3)}`,
  status: 'rejected',
  locked: true,
  notes: [
    {
      id: uuid(1),
      kind: 'term',
      text: 'crosses the code\u0002',
      author: 'A "B"',
      initials: 'AB',
      createdAt: DATE,
      spans: [
        { side: 'source', start: 3, end: 10, touched: false },
        { side: 'target', start: 1, end: 6, touched: false },
      ],
    },
    {
      id: uuid(2),
      kind: 'other',
      text: 'overlaps it',
      author: '',
      initials: '',
      createdAt: DATE,
      spans: [{ side: 'source', start: 5, end: 12, touched: false }],
    },
  ],
});
const ODD_DOCUMENT = document('Odd', [
  { name: 'a&b.docx', paragraphs: [ODD, paragraph(2, { source: 'نص', target: '', status: 'not-started' })] },
  { name: 'nothing', paragraphs: [] },
]);
const EMPTY = document('Empty', [{ name: 'nothing', paragraphs: [] }]);

async function xliff(from: BilingualDocument): Promise<XmlElement> {
  return xmlTree((await exported('xliff', from)).toString('utf8'));
}

describe('XLIFF 2.1', () => {
  it('says languages, directions and who it belongs to', async () => {
    const root = await xliff(sampleDocument());
    expect(root.attributes).toMatchObject({ version: '2.1', srcLang: 'ar', trgLang: 'en' });
    expect(element(root, 'file').attributes).toMatchObject({ srcDir: 'rtl', trgDir: 'ltr' });
    const units = elements(root, 'unit');
    expect(units).toHaveLength(17);
    const copied = units.filter((u) => u.attributes['translate'] === 'no');
    expect(copied.map((u) => u.attributes['name'])).toEqual(['1', '2', '5', '6']);
    expect(copied.every((u) => u.attributes['srcDir'] === 'ltr')).toBe(true);
    for (const u of copied) expect(textOf(element(u, 'target'))).toBe(textOf(element(u, 'source')));
  });

  it('names each status exactly', async () => {
    const root = await xliff(sampleDocument());
    const third = element(elements(root, 'unit')[2] as XmlElement, 'segment').attributes;
    expect(third).toMatchObject({ state: 'final', subState: 'tarjuman:signed-off' });
    const odd = elements(await xliff(ODD_DOCUMENT), 'unit');
    expect(odd.map((u) => element(u, 'segment').attributes['subState'])).toEqual([
      'tarjuman:rejected',
      'tarjuman:not-started',
    ]);
    expect(odd.map((u) => u.attributes['tarjuman:locked'])).toEqual(['yes', undefined]);
    expect(elements(odd[1] as XmlElement, 'target')).toEqual([]);
  });

  it('keeps to the rules the schema cannot say', async () => {
    for (const from of [sampleDocument(), ODD_DOCUMENT, EMPTY]) expect(faults(await xliff(from))).toEqual([]);
  });

  it('marks the words of notes, with elements where they nest and points where they overlap', async () => {
    const source = elements(await xliff(ODD_DOCUMENT), 'source')[0] as XmlElement;
    expect(elements(source, 'sm')).toHaveLength(elements(source, 'em').length);
    expect(elements(source, 'mrk').length + elements(source, 'sm').length).toBe(2);
    const sample = elements(await xliff(sampleDocument()), 'mrk').filter(
      (m) => m.attributes['type'] === 'comment',
    );
    expect(sample.length).toBeGreaterThan(50);
  });

  it('holds every character of any text, with any codes and overlapping spans', async () => {
    await fc.assert(
      fc.asyncProperty(anyParagraph(), async (p) => {
        const root = await xliff(document('P', [{ name: 'p', paragraphs: [p] }]));
        expect(faults(root)).toEqual([]);
        for (const side of ['source', 'target'] as const) {
          const [found] = elements(root, side);
          expect(found === undefined ? '' : characters(found)).toBe(p[side].replace(/[\ue000-\ue7ff]/g, ''));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('XLIFF 1.2', () => {
  it('says state, approval and the side each note is about', async () => {
    const root = xmlTree((await exported('xliff12', ODD_DOCUMENT)).toString('utf8'));
    const [first, second] = elements(root, 'trans-unit') as [XmlElement, XmlElement];
    expect(first.attributes).toMatchObject({ approved: 'no', translate: 'no' });
    expect(element(first, 'target').attributes).toMatchObject({
      state: 'needs-review-translation',
      'state-qualifier': 'rejected-inaccurate',
    });
    expect(elements(first, 'note').map((n) => n.attributes['annotates'])).toEqual(['general', 'source']);
    expect(elements(second, 'target')).toEqual([]);
    expect(elements(first, 'it')).toHaveLength(1);
  });

  it('is well-formed for any text, and every end has its beginning', async () => {
    await fc.assert(
      fc.asyncProperty(anyParagraph(), async (p) => {
        const root = xmlTree(
          (await exported('xliff12', document('P', [{ name: 'p', paragraphs: [p] }]))).toString('utf8'),
        );
        for (const side of [...elements(root, 'source'), ...elements(root, 'target')]) {
          const begun = elements(side, 'bx').map((b) => b.attributes['rid'] ?? '');
          expect(new Set(begun).size).toBe(begun.length);
          expect(
            elements(side, 'ex')
              .map((e) => e.attributes['rid'] ?? '')
              .toSorted(),
          ).toEqual(begun.toSorted());
        }
      }),
      { numRuns: 100 },
    );
  });
});

const SCHEMAS = fileURLToPath(new URL('../schemas/', import.meta.url));
const XML_XSD = new URL('../schemas/informativeCopiesOf3rdPartySchemas/w3c/xml.xsd', import.meta.url);

withReaders(['xmllint'], ({ xmllint }) => {
  const schemas = [
    ['xliff', 'xliff-core-2.0.xsd'],
    ['xliff12', 'xliff-core-1.2-strict.xsd'],
  ] as const;
  for (const [format, schema] of schemas)
    it(`${format}: xmllint finds it valid against the OASIS schema, and only what is valid`, async () => {
      await inFolder(async (put, folder) => {
        // the 1.2 schema names xml.xsd by its address on the network
        const catalog = `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><uri name="http://www.w3.org/2001/xml.xsd" uri="${XML_XSD.href}"/></catalog>`;
        process.env['XML_CATALOG_FILES'] = put('catalog.xml', Buffer.from(catalog));
        const files = await Promise.all(
          [sampleDocument(), ODD_DOCUMENT].map(async (d, i) => put(`${i}.xlf`, await exported(format, d))),
        );
        const check = (...paths: readonly string[]) =>
          xmllint.run('--nonet', '--noout', '--schema', join(SCHEMAS, schema), ...paths);
        expect(
          check(...files)
            .stderr.replaceAll(`${folder}/`, '')
            .trim()
            .split('\n'),
        ).toEqual(files.map((_, i) => `${i}.xlf validates`));
        const broken = (await exported(format, sampleDocument())).toString('utf8').replace('<file ', '<fil ');
        expect(check(put('broken.xlf', Buffer.from(broken.replace('</file>', '</fil>')))).status).not.toBe(0);
      });
    });
});

/** What the specification forbids and the schema lets through. */
function faults(root: XmlElement): readonly string[] {
  const found: string[] = [];
  unique(
    elements(root, 'file').map((f) => f.attributes['id']),
    'file',
    found,
  );
  for (const file of elements(root, 'file'))
    unique(
      elements(file, 'unit').map((u) => u.attributes['id']),
      'unit',
      found,
    );
  for (const unit of elements(root, 'unit')) {
    const notes = new Set(elements(unit, 'note').map((n) => `#n=${n.attributes['id']}`));
    const data = new Set(elements(unit, 'data').map((d) => d.attributes['id']));
    for (const side of ['source', 'target']) {
      const [content] = elements(unit, side);
      if (content === undefined) continue;
      const inline = ['pc', 'sc', 'ph', 'mrk', 'sm', 'ec'].flatMap((name) => elements(content, name));
      const ids = inline.map((e) => e.attributes['id']).filter((id) => id !== undefined);
      unique(ids, `${side} of ${unit.attributes['name']}`, found);
      if (ids.includes('s1')) found.push('an inline id is the segment’s');
      for (const e of inline) {
        const { ref, dataRef, dataRefStart, dataRefEnd } = e.attributes;
        if (ref !== undefined && !notes.has(ref)) found.push(`${ref} is no note`);
        for (const d of [dataRef, dataRefStart, dataRefEnd])
          if (d !== undefined && !data.has(d)) found.push(`${d} is no data`);
      }
      const order = inOrder(content);
      for (const [start, end] of [
        ['sm', 'em'],
        ['sc', 'ec'],
      ] as const) {
        const open = new Set<string | undefined>();
        for (const e of order) {
          if (e.name === start && e.attributes['isolated'] !== 'yes') open.add(e.attributes['id']);
          if (e.name === end && e.attributes['isolated'] !== 'yes' && !open.delete(e.attributes['startRef']))
            found.push(`${end} without ${start}`);
        }
        if (open.size > 0) found.push(`${start} without ${end}`);
      }
    }
  }
  return found;
}

function unique(ids: readonly (string | undefined)[], what: string, found: string[]): void {
  if (new Set(ids).size !== ids.length) found.push(`${what}: ids repeat: ${ids.join(' ')}`);
}

function inOrder(e: XmlElement): readonly XmlElement[] {
  return e.children.flatMap((c) => (typeof c === 'string' ? [] : [c, ...inOrder(c)]));
}

/** The text a reader of XLIFF sees, `cp` resolved. */
function characters(e: XmlElement): string {
  return e.children
    .map((c) => {
      if (typeof c === 'string') return c;
      return c.name === 'cp'
        ? String.fromCodePoint(Number.parseInt(c.attributes['hex'] ?? '', 16))
        : characters(c);
    })
    .join('');
}

/** Any UTF-16 units with any of the codes above (and one unknown) anywhere, and any spans on them. */
function anyParagraph(): fc.Arbitrary<BilingualParagraph> {
  const unit = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom('ا', 'ب', 'a', ' ', '<', '&', '"', ']]>', '\r', '\n', '\t', '😀'),
    },
    { weight: 3, arbitrary: fc.constantFrom(...[1, 2, 3, 4].flatMap((id) => [openTag(id), closeTag(id)])) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((u) => String.fromCharCode(u)) },
  );
  const text = fc.array(unit, { maxLength: 25 }).map((units) => units.join(''));
  return fc
    .tuple(text, text, fc.array(fc.tuple(fc.boolean(), fc.nat(30), fc.nat(30)), { maxLength: 5 }))
    .map(([source, target, spans]) =>
      paragraph(1, {
        source,
        target,
        tags: TAGS,
        status: target === '' ? 'not-started' : 'draft',
        notes: spans.map(([inSource, a, b], i) => ({
          id: uuid(i),
          kind: 'other',
          text: target,
          author: source,
          initials: '',
          createdAt: DATE,
          spans: [
            {
              side: inSource ? 'source' : 'target',
              start: Math.min(a, b),
              end: Math.max(a, b),
              touched: false,
            },
          ],
        })),
      }),
    );
}

/** The parts of a DOCX package that hold text. */
import { posix } from 'node:path';
import { FormatError } from '../../model.ts';
import { attributeOf, readXml } from '../../xml/reader.ts';
import { openZip, type ZipPackage } from '../../zip/reader.ts';
import { keyOf } from './names.ts';

export interface DocxPackage {
  readonly zip: ZipPackage;
  readonly main: string;
  readonly styles: string | undefined;
  readonly footnotes: string | undefined;
  readonly endnotes: string | undefined;
  readonly comments: string | undefined;
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  /** Parts with text that is not read, and macros, in the user's words. */
  readonly warnings: readonly string[];
}

const MAIN =
  /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template)\.main\+xml/i;
const MACRO = /application\/vnd\.ms-word\.(document|template)\.macroEnabled/i;

/**
 * Opens a package and finds its parts by content type and relationship. External targets are never followed.
 *
 * @throws FormatError for what is no Word document, or one with macros.
 */
export async function openDocx(path: string): Promise<DocxPackage> {
  const zip = await openZip(path);
  try {
    return await parts(zip);
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function parts(zip: ZipPackage): Promise<DocxPackage> {
  if (!zip.has('[Content_Types].xml'))
    throw notWord(zip.has('mimetype') ? 'an OpenDocument or e-book file' : 'a ZIP archive');
  const types = await contentTypes(zip);
  const main = (await relationships(zip, '')).find((r) => r.type === 'officeDocument')?.target;
  if (main === undefined || !zip.has(main))
    throw new FormatError('bad-file', 'The package has no main document.', {
      where: main ?? '_rels/.rels',
      hint: 'Open it in the program that made it and save it again as DOCX.',
    });
  const type = types(main);
  if (MACRO.test(type))
    throw new FormatError('unsupported-format', 'The document is of the kind that holds macros.', {
      where: main,
      hint: 'Save it as “Word document (.docx)” and import that.',
    });
  if (!MAIN.test(type)) throw notWord(kindOf(type));
  const related = (await relationships(zip, main)).filter((r) => zip.has(r.target));
  const one = (kind: string): string | undefined => related.find((r) => r.type === kind)?.target;
  const all = (kind: string): string[] => [
    ...new Set(related.filter((r) => r.type === kind).map((r) => r.target)),
  ];
  const warnings: string[] = [];
  if (all('chart').length + all('diagramData').length > 0)
    warnings.push('Text inside charts and diagrams is not read.');
  if (all('vbaProject').length > 0) warnings.push('The document holds macros; they are never run.');
  return {
    zip,
    main,
    styles: one('styles'),
    footnotes: one('footnotes'),
    endnotes: one('endnotes'),
    comments: one('comments'),
    headers: all('header'),
    footers: all('footer'),
    warnings,
  };
}

async function contentTypes(zip: ZipPackage): Promise<(part: string) => string> {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  await readXml(zip.stream('[Content_Types].xml'), '[Content_Types].xml', {
    open: (element) => {
      const type = attributeOf(element, '', 'ContentType') ?? '';
      if (keyOf(element) === 'ct:Override')
        overrides.set((attributeOf(element, '', 'PartName') ?? '').toLowerCase(), type);
      if (keyOf(element) === 'ct:Default')
        defaults.set((attributeOf(element, '', 'Extension') ?? '').toLowerCase(), type);
    },
    close: () => undefined,
  });
  return (part) =>
    overrides.get(`/${part.toLowerCase()}`) ?? defaults.get(posix.extname(part).slice(1).toLowerCase()) ?? '';
}

interface Relationship {
  /** Last step of the type's address: `styles`, `header` … the same in transitional and strict files. */
  readonly type: string;
  /** Name of a part of this package. */
  readonly target: string;
}

async function relationships(zip: ZipPackage, source: string): Promise<readonly Relationship[]> {
  const folder = source === '' ? '' : posix.dirname(source);
  const name = posix.join(folder, '_rels', `${posix.basename(source)}.rels`);
  const found: Relationship[] = [];
  if (!zip.has(name)) return found;
  await readXml(zip.stream(name), name, {
    open: (element) => {
      if (keyOf(element) !== 'pr:Relationship') return;
      if (attributeOf(element, '', 'TargetMode') === 'External') return;
      const target = attributeOf(element, '', 'Target') ?? '';
      const type = (attributeOf(element, '', 'Type') ?? '').split('/').at(-1) ?? '';
      const absolute = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      found.push({ type, target: absolute });
    },
    close: () => undefined,
  });
  return found;
}

function kindOf(type: string): string {
  if (/spreadsheetml|ms-excel/i.test(type)) return 'a spreadsheet';
  if (/presentationml|ms-powerpoint/i.test(type)) return 'a presentation';
  return 'no Word document';
}

function notWord(what: string): FormatError {
  return new FormatError('unsupported-format', `This is ${what}, which cannot be imported.`, {
    hint: 'Save it as DOCX or as plain text and import that.',
  });
}

/** DOCX packages made by hand, so that a test can hold exactly what it is about. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${RELATIONSHIPS}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export interface Parts {
  /** What stands in `w:body`. */
  readonly body?: string;
  readonly styles?: string;
  /** What stands in `w:footnotes`, `w:endnotes`, `w:comments`. */
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly mainType?: string;
  /** Whole parts that replace or join the usual ones. */
  readonly raw?: Readonly<Record<string, string | Uint8Array>>;
}

/** The entries of a package that holds these parts. */
export function docxEntries(parts: Parts): Record<string, string | Uint8Array> {
  const stories = {
    styles: ['styles', parts.styles],
    footnotes: ['footnotes', parts.footnotes],
    endnotes: ['endnotes', parts.endnotes],
    comments: ['comments', parts.comments],
    header: ['hdr', parts.header],
    footer: ['ftr', parts.footer],
  } as const;
  const present = Object.entries(stories).flatMap(([name, [root, content]]) =>
    content === undefined ? [] : [{ name, root, content }],
  );
  const entries: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${parts.mainType ?? MAIN_TYPE}"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${parts.body ?? ''}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(present.map((p) => [p.name, `${p.name}.xml`])),
  };
  for (const { name, root, content } of present)
    entries[`word/${name}.xml`] = `<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
  return { ...entries, ...parts.raw };
}

/** The bytes of a ZIP file with these entries. */
export async function zipOf(entries: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

export async function docxOf(parts: Parts): Promise<Buffer> {
  return zipOf(docxEntries(parts));
}

/** A folder for the files of one test file. */
export function scratch(): { file(bytes: Uint8Array): string; clear(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-import-'));
  let count = 0;
  return {
    file: (bytes) => {
      const path = join(folder, String(count++));
      writeFileSync(path, bytes);
      return path;
    },
    clear: () => rmSync(folder, { recursive: true }),
  };
}

/** A paragraph of ready-made runs. */
export function p(runs: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run with text. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function relationships(all: readonly (readonly [string, string])[]): string {
  const rows = all.map(
    ([type, target], i) => `<Relationship Id="rId${i}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}

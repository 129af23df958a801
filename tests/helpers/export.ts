/** Exports as bytes, text, files and XML trees. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { fromBufferPromise } from 'yauzl';
import type { BilingualDocument, BilingualOptions, ByteStream } from '../../electron/core/formats/model.ts';
import { writerFor } from '../../electron/core/formats/writers.ts';
import { nodeFonts } from '../../electron/hosts/node/fonts.ts';
import { OPTIONS } from './bilingual.ts';

/** All bytes of a stream. */
export async function bytesOf(stream: ByteStream): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A document exported in `format`, with fonts where the format takes them. */
export async function exported(
  format: string,
  document: BilingualDocument,
  options: Partial<BilingualOptions> = {},
): Promise<Buffer> {
  const writer = writerFor(format, nodeFonts());
  if (writer === undefined) throw new Error(`no writer for ${format}`);
  return bytesOf(writer.write(document, { ...OPTIONS, ...options }));
}

/** Runs `work` with a fresh folder that is gone afterwards. */
export async function inFolder<T>(
  work: (put: (name: string, bytes: Uint8Array) => string, folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-test-'));
  const put = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  try {
    return await work(put, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The entries of a ZIP file as text, by name, read by yauzl. */
export async function unzipped(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(bytes, { autoClose: false });
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  return parts;
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** The root of a document, read by saxes with namespaces on; throws where it is not well-formed. */
export function xmlTree(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map((a) => [a.name, a.value]));
    const element: XmlElement = { name: tag.name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (t) => void open.at(-1)?.children.push(t));
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  const first = root.children.find((c) => typeof c !== 'string');
  if (first === undefined) throw new Error('no root element');
  return first;
}

/** Every element called `name` below `element`, in document order. */
export function elements(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((c) =>
    typeof c === 'string' ? [] : [...(c.name === name ? [c] : []), ...elements(c, name)],
  );
}

/** The only element called `name` below `element`. */
export function element(parent: XmlElement, name: string): XmlElement {
  const [found, ...more] = elements(parent, name);
  if (found === undefined || more.length > 0)
    throw new Error(`${more.length + (found ? 1 : 0)} elements ${name}`);
  return found;
}

/** All character data below `element`. */
export function textOf(element: XmlElement): string {
  return element.children.map((c) => (typeof c === 'string' ? c : textOf(c))).join('');
}

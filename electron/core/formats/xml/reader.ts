/** Safe XML: saxes with everything dangerous refused and everything unbounded capped. */
import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { FormatError } from '../model.ts';
import { decodeXml } from './decode.ts';

/** A start tag with its namespaces resolved. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  /** Namespace, or the empty string. */
  readonly uri: string;
  readonly local: string;
  /** By name as written. */
  readonly attributes: Readonly<Record<string, SaxesAttributeNS>>;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  close(element: XmlElement): void;
  /** Character data and CDATA, entities resolved; one stretch may come in several calls. */
  text?(text: string): void;
}

export interface XmlLimits {
  readonly depth: number;
  /** Attributes on one element. */
  readonly attributes: number;
  /** UTF-16 units of one attribute value, one text or one comment. */
  readonly value: number;
  /** UTF-16 units of the whole document. */
  readonly total: number;
}

export const XML_LIMITS: XmlLimits = { depth: 400, attributes: 256, value: 16e6, total: 128e6 };

/** An XML document being read piece by piece. */
export interface XmlReader {
  /** @throws FormatError at the first fault. */
  write(chunk: string): void;
  /** @throws FormatError when the document is not complete. */
  end(): void;
  /** After a fault: where in the last chunk it was met, in UTF-16 units. */
  offset(): number;
  /** The line it has come to, from 1. */
  line(): number;
}

/**
 * A reader that calls `handler` and throws a FormatError at the first error. An internal DOCTYPE subset is
 * refused; an external one is passed over and never fetched, so that no entity but the five of XML exists.
 * `part` names the file in errors.
 */
export function xmlReader(part: string, handler: XmlHandler, limits: XmlLimits = XML_LIMITS): XmlReader {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  let total = 0;
  let before = 0;
  const where = (): { where: string; hint: string } => ({
    where: `${part}, line ${parser.line}`,
    hint: 'Open the file in the program that made it, save it again and retry.',
  });
  const tooMuch = (what: string): FormatError =>
    new FormatError('limit-exceeded', `The XML has ${what}.`, where());
  const bounded = (value: string): void => {
    if (value.length > limits.value) throw tooMuch('an endless text or attribute');
  };

  parser.on('error', (error) => {
    throw new FormatError('bad-file', `This is not well-formed XML: ${reason(error)}.`, where());
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('['))
      throw new FormatError('bad-file', 'The XML declares entities of its own, which is not safe.', where());
  });
  parser.on('comment', bounded);
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (++depth > limits.depth) throw tooMuch(`elements nested deeper than ${limits.depth}`);
    let count = 0;
    for (const name in tag.attributes) {
      count++;
      const attribute = tag.attributes[name];
      if (attribute !== undefined && attribute.value.length > limits.value) bounded(attribute.value);
    }
    if (count > limits.attributes) throw tooMuch(`over ${limits.attributes} attributes on one element`);
    handler.open(tag);
  });
  parser.on('closetag', (tag: SaxesTagNS) => {
    depth--;
    handler.close(tag);
  });
  const text = handler.text?.bind(handler);
  if (text !== undefined) {
    const take = (value: string): void => {
      bounded(value);
      text(value);
    };
    parser.on('text', take);
    parser.on('cdata', take);
  }

  return {
    write: (chunk) => {
      before = total;
      total += chunk.length;
      if (total > limits.total) throw tooMuch(`over ${Math.round(limits.total / 1e6)} million characters`);
      parser.write(chunk);
    },
    end: () => void parser.close(),
    offset: () => Math.max(0, parser.position - before),
    line: () => parser.line,
  };
}

/** Reads a whole document from bytes in the encoding they declare. Throws as {@link xmlReader}. */
export async function readXml(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  part: string,
  handler: XmlHandler,
  options: { readonly limits?: XmlLimits; readonly enough?: () => boolean } = {},
): Promise<void> {
  const reader = xmlReader(part, handler, options.limits);
  for await (const chunk of decodeXml(bytes, part)) {
    reader.write(chunk);
    if (options.enough?.() === true) return;
  }
  reader.end();
}

/** The attribute `local` in namespace `uri` (the empty string for none), or undefined. */
export function attributeOf(element: XmlElement, uri: string, local: string): string | undefined {
  for (const name in element.attributes) {
    const attribute = element.attributes[name];
    if (attribute !== undefined && attribute.local === local && attribute.uri === uri) return attribute.value;
  }
  return undefined;
}

function reason(error: Error): string {
  return error.message.replace(/^.*?\d+:\d+: /, '').replace(/\.$/, '');
}

/**
 * TMX 1.1 to 1.4b, read piece by piece in constant memory. A unit that is broken, be it as XML, is told and passed
 * over: reading goes on at the next one.
 */
import type { TagDefinition } from '../../../../shared/domain/tag.ts';
import { FormatError } from '../model.ts';
import { attributeOf, XML_LIMITS, xmlReader, type XmlElement, type XmlReader } from '../xml/reader.ts';
import { SegmentTags, type SegmentPiece, type TmxCode } from './segment.ts';
import { unitFacts, type UnitFacts } from './facts.ts';

export interface TmxUnit extends UnitFacts {
  readonly source: string;
  readonly target: string;
  readonly tags: readonly TagDefinition[];
}

export interface TmxProblem {
  /** `line 12`, and the unit's own id where it has one. */
  readonly where: string;
  readonly message: string;
}

export interface TmxHandler {
  unit(unit: TmxUnit): void;
  problem(problem: TmxProblem): void;
}

export interface TmxReader {
  /** @throws FormatError when the document is no TMX. */
  write(chunk: string): void;
  end(): void;
}

interface Variant {
  readonly language: string;
  readonly pieces: SegmentPiece[];
  readonly element: XmlElement;
}

interface OpenUnit {
  readonly element: XmlElement;
  readonly line: number;
  readonly variants: Variant[];
  readonly props: Map<string, string>;
}

const XML = 'http://www.w3.org/XML/1998/namespace';
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'hi', 'sub']);
const LIMITS = { ...XML_LIMITS, value: 1e6, total: Number.MAX_SAFE_INTEGER };
/** What a reader that starts at a unit in the middle is told first. */
const PREAMBLE = '<tmx><body>';

/** A reader of units in two languages; of variants of one language the first counts. */
export function tmxReader(
  part: string,
  languages: { readonly source: string; readonly target: string },
  handler: TmxHandler,
): TmxReader {
  let unit: OpenUnit | undefined;
  let variant: Variant | undefined;
  let prop: string | undefined;
  let propText = '';
  let inSegment = false;
  /** Codes open inside the segment; text inside any but `hi` is the code's own. */
  let codes: TmxCode[] = [];
  let insideSub = 0;
  let rooted = false;
  let lineBase = 0;
  let xml = start();
  /** After a fault: the text is skipped until a unit begins. */
  let seeking = false;
  let held = '';

  const line = (): number => lineBase + xml.line();

  function start(): XmlReader {
    return xmlReader(part, { open, close, text }, LIMITS);
  }

  function open(element: XmlElement): void {
    const { local } = element;
    if (!rooted) {
      if (local !== 'tmx')
        throw new FormatError('bad-file', 'This is no translation memory: it does not begin with <tmx>.', {
          where: part,
          hint: 'Export the memory as TMX from the program it is in.',
        });
      rooted = true;
    } else if (inSegment) openCode(element);
    else if (local === 'tu') unit = { element, line: line(), variants: [], props: new Map() };
    else if (local === 'tuv' && unit !== undefined) {
      const language = attributeOf(element, XML, 'lang') ?? attributeOf(element, '', 'lang') ?? '';
      variant = { language, pieces: [], element };
      unit.variants.push(variant);
    } else if (local === 'seg' && variant !== undefined) inSegment = true;
    else if (local === 'prop' && unit !== undefined) {
      prop = attributeOf(element, '', 'type') ?? '';
      propText = '';
    }
  }

  function openCode(element: XmlElement): void {
    const { local } = element;
    if (!CODES.has(local) || variant === undefined) return;
    if (local === 'sub') {
      insideSub++;
      return;
    }
    const code: TmxCode = {
      name: local as TmxCode['name'],
      i: attributeOf(element, '', 'i'),
      x: attributeOf(element, '', 'x'),
      type: attributeOf(element, '', 'type'),
      content: '',
      closing: false,
    };
    if (codes.every(({ name }) => name === 'hi')) variant.pieces.push(code);
    codes.push(code);
  }

  function text(value: string): void {
    if (!inSegment) {
      if (prop !== undefined) propText += value;
      return;
    }
    const inner = codes.at(-1);
    if (insideSub > 0) return;
    if (inner !== undefined && inner.name !== 'hi') inner.content += value;
    else variant?.pieces.push(value);
  }

  function close(element: XmlElement): void {
    const { local } = element;
    if (inSegment && local !== 'seg') {
      if (local === 'sub') insideSub--;
      else if (CODES.has(local)) {
        const code = codes.pop();
        if (code?.name === 'hi') variant?.pieces.push({ ...code, closing: true });
      }
      return;
    }
    if (local === 'seg') inSegment = false;
    else if (local === 'tuv') variant = undefined;
    else if (local === 'prop') {
      if (prop !== undefined) unit?.props.set(prop, propText);
      prop = undefined;
    } else if (local === 'tu' && unit !== undefined) {
      const ended = unit;
      unit = undefined;
      take(ended);
    }
  }

  function take(ended: OpenUnit): void {
    const source = variantIn(ended.variants, languages.source);
    const target = variantIn(ended.variants, languages.target);
    const missing = source === undefined ? languages.source : target === undefined ? languages.target : '';
    if (source === undefined || target === undefined || source === target)
      return problem(ended, `The unit has no text in “${missing}”.`);
    const tags = new SegmentTags();
    const texts = { source: tags.textOf(source.pieces), target: tags.textOf(target.pieces) };
    if (texts.source.trim() === '' || texts.target.trim() === '')
      return problem(ended, `The unit's ${texts.source.trim() === '' ? 'source' : 'target'} is empty.`);
    handler.unit({
      ...texts,
      tags: tags.tags,
      ...unitFacts([target.element, ended.element], ended.props),
    });
  }

  function problem(ended: OpenUnit, message: string): void {
    const id = attributeOf(ended.element, '', 'tuid');
    handler.problem({ where: `line ${ended.line}${id === undefined ? '' : ` (unit ${id})`}`, message });
  }

  /** Takes up the reading at the next unit in `rest`, or waits for more. */
  function seek(rest: string): void {
    const found = /<tu[\s>]/.exec(rest);
    if (found === null) {
      // the beginning of a tag may be cut in two
      held = rest.slice(-4);
      lineBase += lines(rest.slice(0, rest.length - held.length));
      return;
    }
    seeking = false;
    held = '';
    lineBase += lines(rest.slice(0, found.index));
    xml = start();
    rooted = false;
    xml.write(PREAMBLE);
    write(rest.slice(found.index));
  }

  function write(chunk: string): void {
    if (seeking) return seek(held + chunk);
    const firstLine = xml.line();
    try {
      xml.write(chunk);
    } catch (error) {
      if (!rooted || !(error instanceof FormatError)) throw error;
      handler.problem({
        where: `line ${line()}`,
        message: unit === undefined ? error.message : `The unit is broken: ${error.message}`,
      });
      forget();
      const at = Math.min(chunk.length, xml.offset());
      lineBase += firstLine - 1 + lines(chunk.slice(0, at));
      seeking = true;
      seek(chunk.slice(at));
    }
  }

  function forget(): void {
    unit = undefined;
    variant = undefined;
    prop = undefined;
    inSegment = false;
    codes = [];
    insideSub = 0;
  }

  return {
    write,
    end() {
      if (seeking) return;
      try {
        xml.end();
      } catch (error) {
        if (!rooted || !(error instanceof FormatError)) throw error;
        handler.problem({ where: `line ${line()}`, message: 'The file ends in the middle.' });
      }
    },
  };
}

/** The variant in a language: exactly it, else the first of any region. */
function variantIn(variants: readonly Variant[], language: string): Variant | undefined {
  const wanted = language.toLowerCase();
  return (
    variants.find((v) => v.language.toLowerCase() === wanted) ??
    variants.find((v) => baseOf(v.language) === baseOf(wanted))
  );
}

function baseOf(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}

function lines(text: string): number {
  let n = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) n++;
  return n;
}

/** TMX 1.4b of a whole translation memory. */
import type { TagDefinition } from '../../../../shared/domain/tag.ts';
import { encodeChunks } from '../bilingual/chunks.ts';
import { xmlAttribute, xmlText } from '../bilingual/xml-text.ts';
import type { ByteStream } from '../model.ts';
import { PROPS } from './facts.ts';
import { segment, tmxDate } from './writer.ts';

export interface MemoryDocument {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** Milliseconds since 1970. */
  readonly date: number;
  /** Read once, in order. */
  units(): Iterable<MemoryUnit>;
}

export interface MemoryUnit {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly tags: readonly TagDefinition[];
  readonly author: string;
  readonly project: string;
  readonly document: string;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly before: number;
  readonly after: number;
}

/** The bytes of the memory, never held as a whole. */
export function writeMemory(memory: MemoryDocument): ByteStream {
  return encodeChunks(lines(memory));
}

function* lines(memory: MemoryDocument): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n`;
  yield `<header creationtool="Tarjuman" creationtoolversion="1" datatype="plaintext" segtype="paragraph" adminlang="en" srclang="${xmlAttribute(memory.sourceLanguage)}" o-tmf="tarjuman" creationdate="${tmxDate(memory.date)}"/>\n<body>\n`;
  for (const unit of memory.units()) yield unitText(memory, unit);
  yield '</body>\n</tmx>\n';
}

function unitText(memory: MemoryDocument, unit: MemoryUnit): string {
  const by =
    unit.author === ''
      ? ''
      : ` creationid="${xmlAttribute(unit.author)}" changeid="${xmlAttribute(unit.author)}"`;
  const prop = (type: string, value: string): string =>
    value === '' ? '' : `<prop type="${type}">${xmlText(value)}</prop>`;
  const context = unit.before === 0 && unit.after === 0 ? '' : `${unit.before} ${unit.after}`;
  const props =
    prop(PROPS.project, unit.project) + prop(PROPS.document, unit.document) + prop(PROPS.context, context);
  const variant = (language: string, text: string): string =>
    `<tuv xml:lang="${xmlAttribute(language)}"><seg>${segment(text, unit.tags)}</seg></tuv>`;
  return `<tu tuid="${xmlAttribute(unit.id)}" creationdate="${tmxDate(unit.createdAt)}" changedate="${tmxDate(unit.changedAt)}"${by}>${props}\n${variant(memory.sourceLanguage, unit.source)}\n${variant(memory.targetLanguage, unit.target)}</tu>\n`;
}

/** Inline content of XLIFF 2.1: elements where things nest, starts and ends where they overlap. */
import type { TagDefinition, TagType } from '../../../../shared/domain/tag.ts';
import { codedPieces, type CodePiece } from '../bilingual/codes.ts';
import { splitIllegal, xmlAttribute, xmlText } from '../bilingual/xml-text.ts';
import type { Anchor } from './anchors.ts';
import { nestingRanges } from './nesting.ts';

// type and subType of the inline codes: XLIFF 2.1, 4.7.1
const KINDS: Readonly<Partial<Record<TagType, string>>> = {
  bold: ' type="fmt" subType="xlf:b"',
  italic: ' type="fmt" subType="xlf:i"',
  underline: ' type="fmt" subType="xlf:u"',
  break: ' type="fmt" subType="xlf:lb"',
  superscript: ' type="fmt"',
  subscript: ' type="fmt"',
  format: ' type="fmt"',
  link: ' type="link"',
  image: ' type="image"',
};

interface Element {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
}

/**
 * The content of `source` or `target`: `pc` and `mrk` for what nests, `sc`/`ec` and `sm`/`em` for what does not,
 * `ph` for standalone codes, `cp` for characters XML cannot hold. Offsets of anchors count UTF-16 units of `text`.
 */
export function inline21(text: string, tags: readonly TagDefinition[], anchors: readonly Anchor[]): string {
  const pieces = codedPieces(text, tags);
  const pairs = pieces
    .filter((p): p is CodePiece => p.type === 'code' && p.role === 'open' && p.partner !== undefined)
    .map((code) => ({ code, start: code.at, end: (code.partner ?? code.at) + 1 }));
  const marks = anchors.map((anchor) => ({ anchor, start: anchor.start, end: anchor.end }));
  const nesting = nestingRanges<(typeof pairs)[number] | (typeof marks)[number]>([...pairs, ...marks]);
  const whole = new Set<number>();
  const elements: Element[] = [];
  for (const pair of pairs.filter((p) => nesting.has(p))) {
    whole.add(pair.start).add(pair.end - 1);
    elements.push({ ...pair, open: pcStart(pair.code), close: '</pc>' });
  }
  for (const mark of marks.filter((m) => nesting.has(m)))
    elements.push({ ...mark, open: `<mrk${anchorAttributes(mark.anchor)}>`, close: '</mrk>' });
  elements.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = marks.filter((m) => !nesting.has(m)).map((m) => m.anchor);

  const cuts = new Set([0, text.length, ...pieces.map((p) => p.at)]);
  for (const e of elements) cuts.add(e.start).add(e.end);
  for (const a of apart) cuts.add(a.start).add(a.end);
  const places = [...cuts].toSorted((a, b) => a - b);
  const codes = new Map(pieces.flatMap((p) => (p.type === 'code' ? [[p.at, p]] : [])));
  let xml = '';
  for (const [i, at] of places.entries()) {
    for (const a of apart) if (a.end === at) xml += `<em startRef="${a.id}"/>`;
    for (const e of elements.toReversed()) if (e.end === at) xml += e.close;
    for (const e of elements) if (e.start === at) xml += e.open;
    for (const a of apart) if (a.start === at) xml += `<sm${anchorAttributes(a)}/>`;
    const code = codes.get(at);
    if (code === undefined) xml += characters(text.slice(at, places[i + 1] ?? at));
    else if (!whole.has(at)) xml += codeXml(code);
  }
  return xml;
}

/** `originalData` of a unit: what each code of these texts looks like, so that a tool can show it. */
export function originalData(tags: readonly TagDefinition[]): string {
  const data = tags.map((t) =>
    t.pair
      ? `<data id="d${t.id}">${xmlText(`<${t.label}>`)}</data><data id="d${t.id}e">${xmlText(`</${t.label}>`)}</data>`
      : `<data id="d${t.id}">${xmlText(`<${t.label}/>`)}</data>`,
  );
  return data.length === 0 ? '' : `<originalData>${data.join('')}</originalData>`;
}

function anchorAttributes(anchor: Anchor): string {
  return anchor.note > 0
    ? ` id="${anchor.id}" type="comment" ref="#n=n${anchor.note}"`
    : ` id="${anchor.id}" type="tarjuman:link" value="${xmlAttribute(anchor.link)}"`;
}

function kindOf(code: CodePiece): string {
  return code.tag === undefined ? '' : (KINDS[code.tag.type] ?? '');
}

/** A further occurrence of a code without original data says what it is a copy of (4.7.2.4.1). */
function identity(code: CodePiece): string {
  return ` id="c${code.name}"${code.tag === undefined && code.name.includes('.') ? ` copyOf="c${code.id}"` : ''}`;
}

function pcStart(code: CodePiece): string {
  return `<pc${identity(code)} dataRefStart="d${code.id}" dataRefEnd="d${code.id}e"${kindOf(code)}>`;
}

function codeXml(code: CodePiece): string {
  const data = code.tag === undefined ? '' : ` dataRef="d${code.id}${code.role === 'close' ? 'e' : ''}"`;
  if (code.role === 'alone') {
    const equivalent =
      code.tag?.equivalent === undefined ? '' : ` equiv="${xmlAttribute(code.tag.equivalent)}"`;
    return `<ph${identity(code)}${data}${equivalent}${kindOf(code)}/>`;
  }
  if (code.role === 'open')
    return `<sc${identity(code)}${data}${code.partner === undefined ? ' isolated="yes"' : ''}${kindOf(code)}/>`;
  return code.partner === undefined
    ? `<ec${identity(code)} isolated="yes"${data}${kindOf(code)}/>`
    : `<ec startRef="c${code.name}"${data}/>`;
}

function characters(text: string): string {
  return splitIllegal(text)
    .map((part) =>
      part.legal
        ? xmlText(part.text)
        : `<cp hex="${(part.text.codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()}"/>`,
    )
    .join('');
}

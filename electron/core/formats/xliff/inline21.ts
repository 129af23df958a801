/** Inline content of XLIFF 2.1: codes as sc/ec/ph, spans as sm/em (they may overlap). */
import type { TagDefinition, TagType } from '../../../../shared/domain/tag.ts';
import { tagOf } from '../../../../shared/domain/tag.ts';
import { splitIllegal, xmlAttribute, xmlText } from '../bilingual/xml-text.ts';
import type { Anchor } from './anchors.ts';

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

/** Text with its codes and the beginnings and ends of its anchors. */
export function inline21(text: string, tags: readonly TagDefinition[], anchors: readonly Anchor[]): string {
  const present = new Set(text);
  const cuts = [...new Set([0, text.length, ...anchors.flatMap((a) => [a.start, a.end])])].toSorted(
    (a, b) => a - b,
  );
  let xml = '';
  for (const [i, at] of cuts.entries()) {
    for (const a of anchors) if (a.end === at) xml += `<em startRef="${a.id}"/>`;
    for (const a of anchors) if (a.start === at) xml += opening(a);
    xml += stretch(text.slice(at, cuts[i + 1] ?? at), tags, present);
  }
  return xml;
}

function opening(anchor: Anchor): string {
  return anchor.note > 0
    ? `<sm id="${anchor.id}" type="comment" ref="#n=n${anchor.note}"/>`
    : `<sm id="${anchor.id}" type="tarjuman:link" value="${xmlAttribute(anchor.link)}"/>`;
}

function stretch(text: string, tags: readonly TagDefinition[], present: ReadonlySet<string>): string {
  return text.replace(/[^\uE000-\uE7FF]+|[\uE000-\uE7FF]/g, (piece) => {
    const mark = tagOf(piece.charCodeAt(0));
    if (mark === undefined) return characters(piece);
    const tag = tags.find((t) => t.id === mark.id);
    const kind = tag === undefined ? '' : (KINDS[tag.type] ?? '');
    const shown = ` disp="${xmlAttribute(tag?.label ?? String(mark.id))}"`;
    if (tag?.pair !== true) {
      const equivalent = tag?.equivalent === undefined ? '' : ` equiv="${xmlAttribute(tag.equivalent)}"`;
      return `<ph id="c${mark.id}"${kind}${equivalent}${shown}/>`;
    }
    const whole = present.has(String.fromCharCode(piece.charCodeAt(0) + (mark.closing ? -1 : 1)));
    if (mark.closing)
      return whole ? `<ec startRef="c${mark.id}"/>` : `<ec id="c${mark.id}" isolated="yes"${kind}${shown}/>`;
    return `<sc id="c${mark.id}"${whole ? '' : ' isolated="yes"'}${kind}${shown}/>`;
  });
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

/** Text as XML 1.0 can hold it. */

// everything outside the Char production of XML 1.0 (section 2.2); `u` makes a lone surrogate a character of its own
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const SPECIAL = /[&<>\r]/g;
const SPECIAL_IN_ATTRIBUTE = /[&<>"\t\n\r]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function entity(character: string): string {
  return ENTITIES[character] ?? character;
}

/** Puts U+FFFD in place of every character XML 1.0 cannot hold: control codes, lone surrogates, U+FFFE and U+FFFF. */
export function legalXml(text: string): string {
  return text.replace(ILLEGAL, '\ufffd');
}

/** `text` as character data of an element. */
export function xmlText(text: string): string {
  return legalXml(text).replace(SPECIAL, entity);
}

/** `text` as the value of an attribute in double quotes; tabs and line ends survive normalisation. */
export function xmlAttribute(text: string): string {
  return legalXml(text).replace(SPECIAL_IN_ATTRIBUTE, entity);
}

/** Cuts `text` into legal stretches and single characters XML 1.0 cannot hold, in order. */
export function splitIllegal(text: string): readonly { readonly text: string; readonly legal: boolean }[] {
  const parts: { text: string; legal: boolean }[] = [];
  let at = 0;
  for (const match of text.matchAll(ILLEGAL)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), legal: true });
    parts.push({ text: match[0], legal: false });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), legal: true });
  return parts;
}

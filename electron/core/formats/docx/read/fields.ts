/** Complex and simple fields (ECMA-376-1, 17.16): which results are words and which are machinery. */

/** Fields whose result is somebody's words, to be translated; HYPERLINK is a link. */
const WORDS = new Set([
  'TOC',
  'INDEX',
  'TOA',
  'FORMTEXT',
  'QUOTE',
  'HYPERLINK',
  'MACROBUTTON',
  'BIBLIOGRAPHY',
]);

/** First word of a field's instruction, in capitals. */
export function fieldName(instruction: string): string {
  return (/^[^\S\n]*([^\s\\"]+)/.exec(instruction.trim())?.[1] ?? '').toUpperCase();
}

/** True when the result is text to translate; else the whole field is one standalone code. */
export function holdsWords(name: string): boolean {
  return WORDS.has(name);
}

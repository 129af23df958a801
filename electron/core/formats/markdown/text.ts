/** Text as Markdown says it. */

/**
 * `text` so that it means nothing to Markdown (CommonMark 0.31, 2.4). An underscore inside a word stays: it is no
 * emphasis in GitHub's Markdown, and in an address a backslash would become part of it.
 */
export function markdownText(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replace(/[\\`*[\]<>~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/**
 * A whole line: what would make it a heading, a list, a rule, a table row or a block of code at its start is
 * escaped, and white space round it goes.
 */
export function markdownLine(line: string): string {
  return line
    .trim()
    .replace(/^(#{1,6}|[-+])(?=\s|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(=+|-[-\s]*-)(?=\s*$)/, '\\$1');
}

/**
 * Addresses inside a DOCX, so that a translated copy can be written into the very package that was read.
 *
 * - A paragraph: the part's name and the ordinal, from 0, of its `w:p` start tag among all in that part, in
 *   document order, nested ones and those in `mc:Fallback`, `w:del` and the like included.
 * - A run: the ordinal, from 0, of its `w:r` start tag among those whose nearest `w:p` is the paragraph.
 * - A node: run and ordinal, from 0, of the child element of that run (`w:rPr` counts).
 * - A wrapper: the ordinal, from 0, of a `w:hyperlink`, `w:fldSimple` or `m:oMath` start tag whose nearest
 *   `w:p` is the paragraph, each name counted by itself.
 */

/** What the `data` of a code made from a DOCX says. */
export type DocxCode =
  /** A stretch formatted as this run is: use its `w:rPr`. */
  | { readonly kind: 'run'; readonly run: number }
  /** A standalone code: copy this child of this run, inside a run with the same `w:rPr`. */
  | { readonly kind: 'node'; readonly at: NodeAddress }
  /** A standalone code that reaches from one node to another, a complex field: copy all of it. */
  | { readonly kind: 'range'; readonly from: NodeAddress; readonly to: NodeAddress }
  /** A pair round the result of a complex field: `from`–`to` opens it, the single node `end` closes it. */
  | {
      readonly kind: 'field';
      readonly from: NodeAddress;
      readonly to: NodeAddress;
      readonly end: NodeAddress;
    }
  /** A pair (`link`, `simple`) or standalone code (`simple`, `math`) that is an element of its own. */
  | { readonly kind: 'link' | 'simple' | 'math'; readonly index: number }
  /** A private-use character of the text itself. */
  | { readonly kind: 'character'; readonly character: string };

export interface NodeAddress {
  readonly run: number;
  readonly child: number;
}

/** `run:3`, `node:3.1`, `range:3.1-7.1`, `field:3.1-5.1,7.1`, `link:0`, `simple:0`, `math:0`, `U+E001`. */
export function writeDocxCode(code: DocxCode): string {
  switch (code.kind) {
    case 'run':
      return `run:${code.run}`;
    case 'node':
      return `node:${address(code.at)}`;
    case 'range':
      return `range:${address(code.from)}-${address(code.to)}`;
    case 'field':
      return `field:${address(code.from)}-${address(code.to)},${address(code.end)}`;
    case 'character':
      return `U+${(code.character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    default:
      return `${code.kind}:${code.index}`;
  }
}

/** The reverse of {@link writeDocxCode}; undefined for what no DOCX reader wrote. */
export function readDocxCode(data: string): DocxCode | undefined {
  const character = /^U\+([0-9A-F]{4,6})$/.exec(data)?.[1];
  if (character !== undefined)
    return { kind: 'character', character: String.fromCodePoint(Number.parseInt(character, 16)) };
  const found = /^([a-z]+):([\d.,-]+)$/.exec(data);
  const numbers = (found?.[2] ?? '').split(/[.,-]/).map(Number);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
  switch (found?.[1]) {
    case 'run':
      return { kind: 'run', run: a };
    case 'node':
      return { kind: 'node', at: { run: a, child: b } };
    case 'range':
      return { kind: 'range', from: { run: a, child: b }, to: { run: c, child: d } };
    case 'field':
      return {
        kind: 'field',
        from: { run: a, child: b },
        to: { run: c, child: d },
        end: { run: e, child: f },
      };
    case 'link':
    case 'simple':
    case 'math':
      return { kind: found[1], index: a };
    default:
      return undefined;
  }
}

function address(at: NodeAddress): string {
  return `${at.run}.${at.child}`;
}

/** `word/document.xml#12`. */
export function writeDocxLocator(part: string, paragraph: number): string {
  return `${part}#${paragraph}`;
}

/** The reverse of {@link writeDocxLocator}; undefined for what is no locator of this format. */
export function readDocxLocator(
  locator: string,
): { readonly part: string; readonly paragraph: number } | undefined {
  const found = /^(.+)#(\d+)$/.exec(locator);
  return found === null ? undefined : { part: found[1] ?? '', paragraph: Number(found[2]) };
}

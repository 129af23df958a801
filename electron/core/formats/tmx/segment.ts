/** The content of a `seg`: text and inline codes (TMX 1.4b, level 2) as a stored text with tags. */
import {
  closeTag,
  MAX_TAGS,
  openTag,
  type TagDefinition,
  type TagType,
} from '../../../../shared/domain/tag.ts';

/** One code of a segment as the file has it. */
export interface TmxCode {
  readonly name: 'bpt' | 'ept' | 'ph' | 'it' | 'ut' | 'hi';
  /** `i` joins the halves of a pair in one segment. */
  readonly i: string | undefined;
  /** `x` joins the codes of source and target. */
  readonly x: string | undefined;
  readonly type: string | undefined;
  /** The native code it stands for. */
  content: string;
  /** True for the end of a `hi`, which has an element of its own for both ends. */
  readonly closing: boolean;
}

export type SegmentPiece = string | TmxCode;

const TYPES: Readonly<Record<string, TagType>> = {
  b: 'bold',
  bold: 'bold',
  i: 'italic',
  italic: 'italic',
  u: 'underline',
  ulined: 'underline',
  underline: 'underline',
  sup: 'superscript',
  superscript: 'superscript',
  sub: 'subscript',
  subscript: 'subscript',
  link: 'link',
  ulink: 'link',
  break: 'break',
  lb: 'break',
  tab: 'tab',
  image: 'image',
  footnote: 'footnote',
  fnote: 'footnote',
  field: 'field',
  character: 'character',
  format: 'format',
};

/** Types whose code stands for characters of the text. */
const WRITTEN = new Set<TagType>(['break', 'tab', 'character']);
const OUR_CODES = /[\uE000-\uE7FF]/g;

/** Makes the tags of one unit, so that source and target use the same ones. */
export class SegmentTags {
  readonly tags: TagDefinition[] = [];
  readonly #known = new Map<string, number>();

  /** The text of a segment; a code beyond the most a paragraph can hold is left out. */
  textOf(pieces: readonly SegmentPiece[]): string {
    const open = new Map<string, number>();
    const counts = new Map<string, number>();
    const nested: number[] = [];
    return pieces
      .map((piece) => {
        // our own codes are private-use characters: one that stands in the file would be taken for a code
        if (typeof piece === 'string') return piece.replace(OUR_CODES, '');
        switch (piece.name) {
          case 'bpt': {
            const id = this.#tag(keyOf('pair', piece.x ?? piece.i ?? '', counts), true, piece);
            if (piece.i !== undefined) open.set(piece.i, id);
            return id === 0 ? '' : openTag(id);
          }
          case 'ept': {
            const id = open.get(piece.i ?? '') ?? 0;
            return id === 0 ? '' : closeTag(id);
          }
          case 'hi': {
            if (piece.closing) {
              const id = nested.pop() ?? 0;
              return id === 0 ? '' : closeTag(id);
            }
            const id = this.#tag(keyOf('hi', piece.x ?? piece.type ?? '', counts), true, piece);
            nested.push(id);
            return id === 0 ? '' : openTag(id);
          }
          default: {
            const id = this.#tag(keyOf(piece.name, piece.x ?? piece.content, counts), false, piece);
            return id === 0 ? '' : openTag(id);
          }
        }
      })
      .join('');
  }

  #tag(key: string, pair: boolean, code: TmxCode): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.tags.length >= MAX_TAGS) return 0;
    const id = this.tags.length + 1;
    const type = TYPES[(code.type ?? '').toLowerCase()] ?? 'other';
    this.#known.set(key, id);
    this.tags.push({
      id,
      pair,
      type,
      label: labelOf(code),
      ...(WRITTEN.has(type) && !pair ? { equivalent: code.content } : {}),
    });
    return id;
  }
}

/** The same code a second time in one segment is another one. */
function keyOf(kind: string, name: string, counts: Map<string, number>): string {
  const key = `${kind}\n${name}`;
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return `${key}\n${count}`;
}

function labelOf(code: TmxCode): string {
  const shown = code.content.replace(/^<\/?|\/?>$/g, '').trim();
  return shown !== '' && shown.length <= 12 ? shown : (code.type ?? code.name).slice(0, 12);
}

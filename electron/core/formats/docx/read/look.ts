/** How a run looks, as far as a reader can see it: what makes one stretch of text differ from the next. */
import type { XmlElement } from '../../xml/reader.ts';
import type { TagType } from '../../../../../shared/domain/tag.ts';
import { isOn, keyOf, own } from './names.ts';

/** Run properties; an absent one is inherited. Fonts are left out: they follow the script, not the sense. */
export interface Look {
  bold?: boolean;
  boldComplex?: boolean;
  italic?: boolean;
  italicComplex?: boolean;
  underline?: string;
  strike?: boolean;
  caps?: string;
  position?: string;
  colour?: string;
  background?: string;
  /** Half-points. */
  size?: number;
  sizeComplex?: number;
  hidden?: boolean;
  /** The run is of complex script: its Arabic properties count. */
  rightToLeft?: boolean;
  /** Set in a font of pictures instead of letters. */
  symbols?: boolean;
}

const SYMBOL_FONT = /^(wingdings|webdings|symbol$|marlett|zapf ?dingbats)/i;

/** Takes one child of a `w:rPr` into `look`. */
export function takeProperty(look: Look, element: XmlElement): void {
  const value = own(element, 'val');
  switch (keyOf(element)) {
    case 'w:b':
      look.bold = isOn(element);
      return;
    case 'w:bCs':
      look.boldComplex = isOn(element);
      return;
    case 'w:i':
      look.italic = isOn(element);
      return;
    case 'w:iCs':
      look.italicComplex = isOn(element);
      return;
    case 'w:u':
      look.underline = value === 'none' ? '' : (value ?? 'single');
      return;
    case 'w:strike':
    case 'w:dstrike':
      look.strike = isOn(element);
      return;
    case 'w:caps':
    case 'w:smallCaps':
      look.caps = isOn(element) ? element.local : '';
      return;
    case 'w:vertAlign':
      look.position = value === 'baseline' ? '' : (value ?? '');
      return;
    case 'w:color':
      look.colour = value === 'auto' || value === '000000' ? '' : (value ?? '');
      return;
    case 'w:highlight':
      look.background = value === 'none' ? '' : (value ?? '');
      return;
    case 'w:shd': {
      const fill = own(element, 'fill') ?? 'auto';
      look.background = fill === 'auto' || fill.toUpperCase() === 'FFFFFF' ? '' : fill;
      return;
    }
    case 'w:sz':
      look.size = Number(value);
      return;
    case 'w:szCs':
      look.sizeComplex = Number(value);
      return;
    case 'w:vanish':
      look.hidden = isOn(element);
      return;
    case 'w:rtl':
    case 'w:cs':
      look.rightToLeft = isOn(element);
      return;
    case 'w:rFonts':
      look.symbols = SYMBOL_FONT.test(own(element, 'ascii') ?? own(element, 'hAnsi') ?? '');
  }
}

/** The same without what only one script has: what can be compared between runs. */
export interface Shown {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strike: boolean;
  readonly caps: string;
  readonly position: string;
  readonly colour: string;
  readonly background: string;
  readonly size: number;
  readonly rightToLeft: boolean;
}

export function shown(look: Look): Shown {
  const rightToLeft = look.rightToLeft ?? false;
  return {
    bold: (rightToLeft ? (look.boldComplex ?? look.bold) : look.bold) ?? false,
    italic: (rightToLeft ? (look.italicComplex ?? look.italic) : look.italic) ?? false,
    underline: look.underline ?? '',
    strike: look.strike ?? false,
    caps: look.caps ?? '',
    position: look.position ?? '',
    colour: look.colour ?? '',
    background: look.background ?? '',
    size: (rightToLeft ? (look.sizeComplex ?? look.size) : look.size) ?? 0,
    rightToLeft,
  };
}

/** Everything but size and script, as one string: equal strings look alike. */
export function lookKey(look: Shown): string {
  return [
    look.bold ? 'b' : '',
    look.italic ? 'i' : '',
    look.underline,
    look.strike ? 's' : '',
    look.caps,
    look.position,
    look.colour,
    look.background,
  ].join('|');
}

/** What a chip shows for a stretch that looks like `look` in a text that looks like `base`. */
export function describe(look: Shown, base: Shown): { readonly type: TagType; readonly label: string } {
  const changes: { readonly type: TagType; readonly label: string }[] = [];
  if (look.bold !== base.bold) changes.push(look.bold ? { type: 'bold', label: 'b' } : other('normal'));
  if (look.italic !== base.italic)
    changes.push(look.italic ? { type: 'italic', label: 'i' } : other('upright'));
  if (look.underline !== base.underline)
    changes.push(look.underline === '' ? other('no underline') : { type: 'underline', label: 'u' });
  if (look.position !== base.position)
    changes.push(
      look.position === 'superscript'
        ? { type: 'superscript', label: 'sup' }
        : look.position === 'subscript'
          ? { type: 'subscript', label: 'sub' }
          : other('baseline'),
    );
  if (look.strike !== base.strike) changes.push(other('strike'));
  if (look.caps !== base.caps) changes.push(other('caps'));
  if (look.background !== base.background) changes.push(other('highlight'));
  if (look.colour !== base.colour) changes.push(other('colour'));
  if (changes.length === 0) return other('size');
  const [only] = changes;
  if (only !== undefined && changes.length === 1) return only;
  return other(changes.map((c) => c.label).join('+'));
}

function other(label: string): { readonly type: TagType; readonly label: string } {
  return { type: 'format', label };
}

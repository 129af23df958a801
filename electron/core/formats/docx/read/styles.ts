/** Styles: which paragraphs are headings and list items, and what their runs inherit. */
import { readXml } from '../../xml/reader.ts';
import type { ZipPackage } from '../../zip/reader.ts';
import { takeProperty, type Look } from './look.ts';
import { keyOf, own } from './names.ts';

interface Style {
  readonly type: string;
  name: string;
  basedOn: string | undefined;
  /** From 0; 9 is body text. */
  outline: number | undefined;
  /** `0` takes the paragraph out of every list. */
  list: string | undefined;
  listLevel: number | undefined;
  readonly look: Look;
}

export interface Styles {
  /** Heading level from 1 of a paragraph style, or 0. */
  headingLevel(style: string | undefined): number;
  /** List id (`0` or undefined for none) and level, from 0. */
  list(style: string | undefined): { readonly id: string | undefined; readonly level: number };
  /** What a run inherits from the document, its paragraph's style and its own. */
  inherited(paragraphStyle: string | undefined, runStyle: string | undefined): Look;
}

/** `heading 1` in the languages of the programs that translate the names of built-in styles. */
const HEADING =
  /^(?:heading|عنوان|العنوان|رأس|überschrift|titre|título|titulo|titolo|encabezado|intestazione|cabeçalho|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|címsor|başlık|заголовок|επικεφαλίδα|כותרת|عنوان فرعي|سرفصل|标题|標題|見出し|제목)\s*([1-9١-٩۱-۹])$/iu;
const TITLE = /^(?:title|العنوان|عنوان|titel|titre|título|titolo|başlık|название|заголовок|عنوان المستند)$/iu;
const SUBTITLE = /^(?:subtitle|عنوان فرعي|العنوان الفرعي|untertitel|sous-titre|subtítulo|sottotitolo)$/iu;

/** Reads a styles part; a document without one has only defaults. */
export async function readStyles(zip: ZipPackage, part: string | undefined): Promise<Styles> {
  const styles = new Map<string, Style>();
  const defaults: Look = {};
  let normal: string | undefined;
  if (part !== undefined) {
    let style: Style | undefined;
    const path: string[] = [];
    await readXml(zip.stream(part), part, {
      open: (element) => {
        const key = keyOf(element);
        const parent = path.at(-1);
        path.push(key);
        if (key === 'w:style') {
          style = blank(own(element, 'type') ?? 'paragraph');
          const id = own(element, 'styleId') ?? '';
          styles.set(id, style);
          const isDefault = own(element, 'default') ?? '0';
          if (style.type === 'paragraph' && /^(1|true|on)$/.test(isDefault)) normal = id;
        } else if (parent === 'w:rPr' && path.at(-3) === 'w:rPrDefault') takeProperty(defaults, element);
        else if (style === undefined) return;
        else if (parent === 'w:rPr' && path.at(-3) === 'w:style') takeProperty(style.look, element);
        else if (key === 'w:name' && parent === 'w:style') style.name = own(element, 'val') ?? '';
        else if (key === 'w:basedOn') style.basedOn = own(element, 'val');
        else if (key === 'w:outlineLvl') style.outline = Number(own(element, 'val'));
        else if (key === 'w:numId') style.list = own(element, 'val');
        else if (key === 'w:ilvl') style.listLevel = Number(own(element, 'val'));
      },
      close: () => {
        if (path.pop() === 'w:style') style = undefined;
      },
    });
  }
  return resolver(styles, defaults, normal);
}

function blank(type: string): Style {
  return {
    type,
    name: '',
    basedOn: undefined,
    outline: undefined,
    list: undefined,
    listLevel: undefined,
    look: {},
  };
}

function resolver(styles: ReadonlyMap<string, Style>, defaults: Look, normal: string | undefined): Styles {
  const chain = (id: string | undefined): Style[] => {
    const out: Style[] = [];
    for (let at = id; at !== undefined && out.length < 32;) {
      const style = styles.get(at);
      if (style === undefined || out.includes(style)) break;
      out.push(style);
      at = style.basedOn;
    }
    return out;
  };
  const looks = new Map<string, Look>();
  const lookOf = (id: string | undefined): Look => {
    const known = looks.get(id ?? '');
    if (known !== undefined) return known;
    const look = Object.assign(
      {},
      ...chain(id)
        .reverse()
        .map((s) => s.look),
    ) as Look;
    looks.set(id ?? '', look);
    return look;
  };
  const levels = new Map<string, number>();
  return {
    headingLevel: (id) => {
      if (id === undefined) return 0;
      let level = levels.get(id);
      if (level === undefined) {
        level = headingLevel(chain(id), id);
        levels.set(id, level);
      }
      return level;
    },
    list: (id) => {
      const styled = chain(id);
      return {
        id: styled.find((s) => s.list !== undefined)?.list,
        level: styled.find((s) => s.listLevel !== undefined)?.listLevel ?? 0,
      };
    },
    inherited: (paragraph, run) => ({
      ...defaults,
      ...lookOf(paragraph ?? normal),
      ...(run === undefined ? {} : lookOf(run)),
    }),
  };
}

function headingLevel(styled: readonly Style[], id: string): number {
  // entries of a table of contents often inherit from the headings they repeat
  if (/^toc \d$/i.test(styled[0]?.name ?? '')) return 0;
  const outline = styled.find((s) => s.outline !== undefined)?.outline;
  if (outline !== undefined) return outline >= 0 && outline < 9 ? outline + 1 : 0;
  for (const style of styled.length > 0 ? styled : [{ name: id }]) {
    const level = HEADING.exec(style.name.trim())?.[1];
    if (level !== undefined) return digit(level);
    if (TITLE.test(style.name.trim())) return 1;
    if (SUBTITLE.test(style.name.trim())) return 2;
  }
  return 0;
}

function digit(character: string): number {
  const unit = character.charCodeAt(0);
  return unit < 0x660 ? unit - 0x30 : unit < 0x6f0 ? unit - 0x660 : unit - 0x6f0;
}

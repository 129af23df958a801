/** Fonts, colours and measures of a bilingual DOCX. */

/** On every Windows and Mac; Source Serif 4, the screen's face, is on hardly any, and its substitutes are sans. */
export const LATIN_FONT = 'Georgia';
export const ARABIC_FONT = 'Noto Naskh Arabic';

/** What Word takes when a font is not installed. */
export const SUBSTITUTES: Readonly<Record<string, string>> = {
  [LATIN_FONT]: 'Source Serif 4',
  [ARABIC_FONT]: 'Traditional Arabic',
};

export const COLOUR = {
  ink: '211d18',
  soft: '6d665b',
  line: 'ddd5c7',
  accent: '0d6a6a',
  shade: 'f6f2ea',
} as const;

/** A4 in twentieths of a point. */
const SHORT = 11906;
const LONG = 16838;
export const MARGIN = 1134;

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  /** Width between the margins. */
  readonly text: number;
}

export function page(orientation: 'portrait' | 'landscape'): Page {
  const landscape = orientation === 'landscape';
  const width = landscape ? LONG : SHORT;
  return { width, height: landscape ? SHORT : LONG, landscape, text: width - 2 * MARGIN };
}

/** Widths of the columns in logical order: number, source, target and, where there is one, notes. */
export function columns(text: number, showStatus: boolean, notes: boolean): readonly number[] {
  const number = showStatus ? 1134 : 624;
  const note = notes ? Math.round(text * 0.34) : 0;
  const source = Math.floor((text - number - note) / 2);
  const target = text - number - note - source;
  return notes ? [number, source, target, note] : [number, source, target];
}

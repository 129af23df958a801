/** Faces embedded in a page, so that it looks the same where they are not installed. */

/** WOFF2 files. Formats never look for fonts themselves: whoever has them hands them in. */
export interface FontFaces {
  /** Noto Naskh Arabic, regular. */
  readonly arabic: Uint8Array;
  readonly arabicBold?: Uint8Array;
  /** Source Serif 4, one file to a weight: a variable face would end in a PDF as drawings (Type 3). */
  readonly latin: Uint8Array;
  readonly latinItalic?: Uint8Array;
  /** Semibold. */
  readonly latinBold?: Uint8Array;
  /** The letters beyond Latin-1, such as the macrons and dots of transliterations. */
  readonly latinExtended?: Uint8Array;
}

const ARABIC = 'Tarjuman Arabic';
const LATIN = 'Tarjuman Latin';

/** The families of source and target text, embedded ones first. */
export const ARABIC_STACK = `"${ARABIC}","${LATIN}","Noto Naskh Arabic","Traditional Arabic","Geeza Pro","Source Serif 4",Georgia,serif`;
export const LATIN_STACK = `"${LATIN}","Source Serif 4",Georgia,"${ARABIC}","Noto Naskh Arabic","Noto Serif",serif`;

/** `@font-face` rules with the fonts as `data:` addresses; '' without fonts. */
export function fontFaceCss(fonts: FontFaces | undefined): string {
  if (fonts === undefined) return '';
  return [
    face(ARABIC, '400', 'normal', fonts.arabic),
    face(ARABIC, '700', 'normal', fonts.arabicBold),
    face(LATIN, '400', 'normal', fonts.latinExtended, EXTENDED),
    face(LATIN, '400', 'normal', fonts.latin, BASIC),
    face(LATIN, '600', 'normal', fonts.latinBold, BASIC),
    face(LATIN, '400', 'italic', fonts.latinItalic, BASIC),
  ].join('');
}

// the ranges of @fontsource's latin and latin-ext files
const BASIC =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const EXTENDED =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

function face(
  family: string,
  weight: string,
  style: string,
  bytes: Uint8Array | undefined,
  range = '',
): string {
  if (bytes === undefined) return '';
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const unicode = range === '' ? '' : `unicode-range:${range};`;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};${unicode}src:url(data:font/woff2;base64,${data}) format("woff2")}\n`;
}

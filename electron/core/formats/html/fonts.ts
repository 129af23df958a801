/** Faces embedded in a page, so that it looks the same where they are not installed. */

/** WOFF2 files. Formats never look for fonts themselves: whoever has them hands them in. */
export interface FontFaces {
  /** Noto Naskh Arabic, regular. */
  readonly arabic: Uint8Array;
  readonly arabicBold?: Uint8Array;
  /** Source Serif 4, variable in weight. */
  readonly latin: Uint8Array;
  readonly latinItalic?: Uint8Array;
  /** Its letters beyond Latin-1, such as the macrons and dots of transliterations. */
  readonly latinExtended?: Uint8Array;
}

const ARABIC = 'Tarjuman Arabic';
const LATIN = 'Tarjuman Latin';

/** The families of source and target text, embedded ones first. */
export const ARABIC_STACK = `"${ARABIC}","Noto Naskh Arabic","Traditional Arabic","Geeza Pro","${LATIN}","Source Serif 4",Georgia,serif`;
export const LATIN_STACK = `"${LATIN}","Source Serif 4",Georgia,"${ARABIC}","Noto Naskh Arabic","Noto Serif",serif`;

/**
 * `@font-face` rules with the fonts as `data:` addresses; '' without fonts. With `installedFirst`, an installed
 * Noto Naskh Arabic is taken before the embedded one: Google's newer versions, which web packages carry, build
 * letters from a body and dots apart, and a PDF made with them falls to pieces when its text is copied (word
 * recall by pdftotext .33, with version 2.004 of Debian and older packages .99).
 */
export function fontFaceCss(fonts: FontFaces | undefined, installedFirst = false): string {
  if (fonts === undefined) return '';
  const local = (...names: readonly string[]): string =>
    installedFirst ? names.map((name) => `local("${name}"),`).join('') : '';
  const regular = local('Noto Naskh Arabic', 'NotoNaskhArabic-Regular');
  const bold = local('Noto Naskh Arabic Bold', 'NotoNaskhArabic-Bold');
  return [
    face(ARABIC, '400', 'normal', fonts.arabic, '', regular),
    face(ARABIC, '700', 'normal', fonts.arabicBold, '', bold),
    face(LATIN, '200 900', 'normal', fonts.latinExtended, EXTENDED),
    face(LATIN, '200 900', 'normal', fonts.latin, BASIC),
    face(LATIN, '200 900', 'italic', fonts.latinItalic, BASIC),
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
  range: string,
  local = '',
): string {
  if (bytes === undefined) return '';
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const unicode = range === '' ? '' : `unicode-range:${range};`;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};${unicode}src:${local}url(data:font/woff2;base64,${data}) format("woff2")}\n`;
}

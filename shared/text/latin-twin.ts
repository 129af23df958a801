/** Arabic punctuation and digits that an Arabic keyboard leaves in English, and what English writes instead. */

const TWINS: ReadonlyMap<string, string> = new Map([
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['٪', '%'],
  ['٫', '.'],
  ['٬', ','],
  ['۔', '.'],
  ['«', '“'],
  ['»', '”'],
  ...Array.from({ length: 10 }, (_, d) => [String.fromCharCode(0x660 + d), String(d)] as const),
  ...Array.from({ length: 10 }, (_, d) => [String.fromCharCode(0x6f0 + d), String(d)] as const),
]);

export interface LatinTwin {
  /** UTF-16 offset of the one character. */
  readonly start: number;
  readonly end: number;
  readonly twin: string;
}

const ANY = new RegExp(`[${[...TWINS.keys()].join('')}]`, 'g');
const ARABIC_WORD = /[\u0620-\u064a\u066e-\u06d3]/;

/** Every such character of an English text in order; what stands inside Arabic words quoted there is left alone. */
export function latinTwins(text: string): readonly LatinTwin[] {
  const found: LatinTwin[] = [];
  for (const { index, 0: char } of text.matchAll(ANY)) {
    const twin = TWINS.get(char);
    if (twin === undefined || betweenArabic(text, index)) continue;
    found.push({ start: index, end: index + 1, twin });
  }
  return found;
}

/** True when the nearest letters on both sides are Arabic: the mark belongs to a quotation in Arabic. */
function betweenArabic(text: string, at: number): boolean {
  const before = text.slice(0, at).match(/\p{L}(?=[^\p{L}]*$)/u)?.[0] ?? '';
  const after = /\p{L}/u.exec(text.slice(at + 1))?.[0] ?? '';
  return ARABIC_WORD.test(before) && ARABIC_WORD.test(after);
}

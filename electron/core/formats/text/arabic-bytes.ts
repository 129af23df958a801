/** Telling windows-1256 from ISO-8859-6 by the letters Arabic is made of. */

/** Share of each letter in running Arabic text, in per mille, counted over news prose. */
const PER_MILLE: Readonly<Record<string, number>> = {
  ا: 135, ل: 118, ي: 72, م: 62, و: 58, ن: 57, ر: 50, ت: 45, ب: 36, ع: 34, ة: 33, د: 32, س: 28, ه: 27, ف: 29,
  ك: 23, ق: 25, أ: 25, ح: 20, ج: 15, ش: 13, ص: 12, ى: 11, ط: 11, خ: 10, إ: 10, ض: 8, ز: 7, ذ: 7, ث: 6,
  ئ: 5, ء: 4, غ: 5, ظ: 3, ؤ: 1.5, آ: 1.5,
}; // prettier-ignore

const MARK = /[\u064B-\u0652\u0670]/;
const ARABIC_PUNCTUATION = /[،؛؟]/;
const PUNCTUATION = /[«»“”‘’–—…•\u00A0\u200C-\u200F]/;
const LETTER = /\p{L}/u;

const costs = new Map<string, Float64Array>();

/**
 * How well the bytes above 0x7F read as Arabic in a single-byte encoding: a log likelihood, higher is
 * better, `-Infinity` when a byte has no meaning in it. Word-initial ال weighs most in a short text.
 */
export function arabicScore(bytes: Uint8Array, encoding: 'windows-1256' | 'iso-8859-6'): number {
  const cost = costsOf(encoding);
  const lam = encoding === 'windows-1256' ? 0xe1 : 0xe4;
  let score = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    score += cost[byte - 0x80] ?? 0;
    // 0xC7 is alef in both
    if (byte === 0xc7 && bytes[i + 1] === lam && (bytes[i - 1] ?? 0x20) < 0x41) score += 2;
  }
  return score;
}

function costsOf(encoding: 'windows-1256' | 'iso-8859-6'): Float64Array {
  const known = costs.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Float64Array(128);
  for (let i = 0; i < 128; i++) table[i] = likelihood(decoder.decode(Uint8Array.of(0x80 + i)));
  costs.set(encoding, table);
  return table;
}

function likelihood(character: string): number {
  const share = PER_MILLE[character];
  if (share !== undefined) return Math.log(share / 1000);
  if (character === '\uFFFD') return -Infinity;
  if (MARK.test(character) || ARABIC_PUNCTUATION.test(character)) return Math.log(0.006);
  if (PUNCTUATION.test(character)) return Math.log(0.004);
  return Math.log(LETTER.test(character) ? 0.0004 : 0.0002);
}

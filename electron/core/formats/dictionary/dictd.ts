/**
 * Dictionaries of the dictd server (RFC 2229's database format): an `.index` of headword, offset and length, the last
 * two in base 64 digits, and a `.dict` of text, often compressed by dictzip, which is gzip with a table of its own.
 */
import { gunzipSync } from 'node:zlib';
import { DictionaryError } from './entries.ts';
import type { DictionaryEntry } from './entries.ts';

const DIGITS = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((digit, value) => [
    digit,
    value,
  ]),
);

/** 256 MB: far more than any dictionary of this kind, and a bound for a file that lies. */
const LARGEST = 256 * 1024 * 1024;

/**
 * Reads a dictionary. Throws {@link DictionaryError} naming the line when the index does not fit the text, and when the
 * compressed text cannot be read.
 */
export function readDictd(index: string, dict: Uint8Array): readonly DictionaryEntry[] {
  const text = unpack(dict);
  const decoder = new TextDecoder();
  const entries: DictionaryEntry[] = [];
  index.split('\n').forEach((line, at) => {
    if (line === '') return;
    const [headword = '', offset = '', length = ''] = line.split('\t');
    const start = number64(offset);
    const end = start + number64(length);
    if (headword === '' || !Number.isSafeInteger(end) || end > text.length)
      throw new DictionaryError('The index does not fit the dictionary.', `line ${at + 1} of the index`);
    // 00-database-info and the like describe the dictionary itself
    if (headword.startsWith('00')) return;
    const renderings = renderingsOf(decoder.decode(text.subarray(start, end)));
    if (renderings.length > 0) entries.push({ headword, renderings });
  });
  return entries;
}

function unpack(dict: Uint8Array): Uint8Array {
  if (dict[0] !== 0x1f || dict[1] !== 0x8b) return dict;
  try {
    return gunzipSync(dict, { maxOutputLength: LARGEST });
  } catch {
    throw new DictionaryError('The compressed dictionary is damaged or too large.', 'the .dict file');
  }
}

/** The first line repeats the headword with its pronunciation; the rest are meanings, numbered or one a line. */
function renderingsOf(article: string): readonly string[] {
  const [, ...lines] = article.split('\n');
  return lines.flatMap((line) => {
    const meaning = line
      .trim()
      .replace(/^\d+\.\s*/, '')
      .replace(/\s*[([][^)\]]*[)\]]/g, '')
      .trim();
    return /\p{L}/u.test(meaning) ? meaning.split(/\s*[;,]\s*/).filter((word) => word !== '') : [];
  });
}

function number64(digits: string): number {
  let value = digits === '' ? Number.NaN : 0;
  for (const digit of digits) value = value * 64 + (DIGITS.get(digit) ?? Number.NaN);
  return value;
}

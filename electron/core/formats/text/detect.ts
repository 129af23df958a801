/** Which encoding a text file is in. */
import { isUtf8 } from 'node:buffer';
import { arabicScore } from './arabic-bytes.ts';
import { ENCODINGS, decodeText } from './encodings.ts';
import { utf8Length } from './offset.ts';
import { utf16Share, utf32Share } from './wide.ts';

export interface Detection {
  /** A label that {@link decodeText} takes. */
  readonly encoding: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The file begins with a byte order mark, which settles it. */
  readonly bom: boolean;
  /** Encodings the beginning of the file can be read in, the likeliest first; the detected one leads. */
  readonly candidates: readonly string[];
}

const SAMPLE = 65_536;

// UTF-32LE before UTF-16LE: its mark begins with the other's
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Detects UTF-8, UTF-16 and UTF-32 of either byte order, with or without a byte order mark, windows-1256
 * and ISO-8859-6. Never throws: bytes that are no text at all get the least bad guess with a low confidence,
 * and {@link decodeText} says where they fail.
 */
export function detectEncoding(bytes: Uint8Array): Detection {
  for (const [encoding, mark] of MARKS)
    if (mark.every((b, i) => bytes[i] === b) && !(encoding === 'utf-32le' && bytes.length % 4 !== 0))
      return { encoding, confidence: 1, bom: true, candidates: candidates(bytes, [encoding]) };
  const guess = wide(bytes) ?? utf8(bytes) ?? singleByte(bytes.subarray(0, SAMPLE));
  return { ...guess, bom: false, candidates: candidates(bytes, guess.ranked) };
}

interface Guess {
  readonly encoding: string;
  readonly confidence: number;
  readonly ranked: readonly string[];
}

function wide(bytes: Uint8Array): Guess | undefined {
  if (bytes.length >= 4 && bytes.length % 4 === 0) {
    const found = better('utf-32le', utf32Share(bytes, true), 'utf-32be', utf32Share(bytes, false));
    if (found !== undefined) return found;
  }
  return better('utf-16le', utf16Share(bytes, true), 'utf-16be', utf16Share(bytes, false));
}

function better(a: string, shareA: number, b: string, shareB: number): Guess | undefined {
  const [first, second, share, other] = shareA >= shareB ? [a, b, shareA, shareB] : [b, a, shareB, shareA];
  if (share < 0.8 || share - other < 0.2) return undefined;
  return { encoding: first, confidence: Math.min(0.99, share), ranked: [first, second] };
}

function utf8(bytes: Uint8Array): Guess | undefined {
  if (isUtf8(bytes)) return { encoding: 'utf-8', confidence: 0.99, ranked: ['utf-8'] };
  // damaged UTF-8 is still UTF-8: better an error with an offset than a page of wrong letters
  let whole = 0;
  let broken = 0;
  const end = Math.min(bytes.length, SAMPLE * 16);
  for (let at = 0; at < end;) {
    const length = utf8Length(bytes, at);
    if (length > 1) whole++;
    else if (length === 0) broken++;
    at += Math.max(1, length);
  }
  return whole > 8 * broken
    ? {
        encoding: 'utf-8',
        confidence: 0.6,
        ranked: ['utf-8', ...singleByte(bytes.subarray(0, SAMPLE)).ranked],
      }
    : undefined;
}

function singleByte(sample: Uint8Array): Guess {
  const windows = arabicScore(sample, 'windows-1256');
  const iso = arabicScore(sample, 'iso-8859-6');
  const confidence = Math.min(0.95, 1 / (1 + Math.exp(-Math.abs(windows - iso))));
  return windows >= iso
    ? { encoding: 'windows-1256', confidence, ranked: ['windows-1256', 'iso-8859-6'] }
    : { encoding: 'iso-8859-6', confidence, ranked: ['iso-8859-6', 'windows-1256'] };
}

function candidates(bytes: Uint8Array, ranked: readonly string[]): readonly string[] {
  // a multiple of four cuts no UTF-16 or UTF-32 unit
  const sample = bytes.subarray(0, SAMPLE);
  const rest = ENCODINGS.filter((e) => !ranked.includes(e));
  return [...ranked, ...rest].filter((e, i) => i === 0 || reads(sample, e));
}

function reads(sample: Uint8Array, encoding: string): boolean {
  if (encoding === 'utf-8') return isUtf8(sample);
  // any pair of bytes is some CJK character in UTF-16: only offer it when it reads like text
  if (encoding.startsWith('utf-16')) return utf16Share(sample, encoding === 'utf-16le') > 0.5;
  try {
    decodeText(sample, encoding);
    return true;
  } catch {
    return false;
  }
}

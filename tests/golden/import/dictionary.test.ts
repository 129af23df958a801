import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDictd } from '../../../electron/core/formats/dictionary/dictd.ts';
import { DictionaryError } from '../../../electron/core/formats/dictionary/entries.ts';
import { readTsvDictionary } from '../../../electron/core/formats/dictionary/tsv.ts';

const ABOUT = '00-database-info\nA small dictionary\n';
const BOOK = 'كتاب /kitaːb/\n1. book\n2. volume; tome\n';
const WRITE = 'يكتب /jaktub/\nto write (v.)\n';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(value: number): string {
  return value < 64 ? (DIGITS[value] ?? '') : base64(Math.floor(value / 64)) + (DIGITS[value % 64] ?? '');
}

function dictionary(): { readonly index: string; readonly dict: Buffer } {
  let at = 0;
  const lines = [
    ['00databaseinfo', ABOUT],
    ['كتاب', BOOK],
    ['يكتب', WRITE],
  ].map(([headword = '', article = '']) => {
    const length = Buffer.byteLength(article);
    const line = `${headword}\t${base64(at)}\t${base64(length)}`;
    at += length;
    return line;
  });
  return { index: `${lines.join('\n')}\n`, dict: Buffer.from(ABOUT + BOOK + WRITE) };
}

describe('a dictd dictionary', () => {
  it('gives its words and their renderings, compressed or not', () => {
    const { index, dict } = dictionary();
    const expected = [
      { headword: 'كتاب', renderings: ['book', 'volume', 'tome'] },
      { headword: 'يكتب', renderings: ['to write'] },
    ];
    expect(readDictd(index, dict)).toEqual(expected);
    expect(readDictd(index, gzipSync(dict))).toEqual(expected);
  });

  it('is refused where index and text do not fit, with the line', () => {
    const { index, dict } = dictionary();
    expect(() => readDictd(index, dict.subarray(0, dict.length - 1))).toThrow(DictionaryError);
    expect(() => readDictd(`${index}كلمة\t!\tA\n`, dict)).toThrow('does not fit');
    expect(() => readDictd(index, gzipSync(dict).subarray(0, 30))).toThrow('damaged');
  });
});

describe('a TSV dictionary', () => {
  it('gives its words, skipping comments', () => {
    expect(readTsvDictionary('# words\nكتاب\tbook; volume\r\n\nقلم\tpen\tpencil\n')).toEqual([
      { headword: 'كتاب', renderings: ['book', 'volume'] },
      { headword: 'قلم', renderings: ['pen', 'pencil'] },
    ]);
  });

  it('names the line that has no rendering', () => {
    expect(() => readTsvDictionary('كتاب\tbook\nقلم')).toThrow(DictionaryError);
  });
});

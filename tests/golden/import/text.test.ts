/** Plain text into paragraphs. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/domain/tag.ts';
import { FormatError } from '../../../electron/core/formats/model.ts';
import { linesOf, readTextLocator } from '../../../electron/core/formats/text/lines.ts';
import { guessParagraphMode, splitParagraphs } from '../../../electron/core/formats/text/paragraphs.ts';
import { inspectText, readText } from '../../../electron/core/formats/text/read.ts';

const languages = { source: 'ar', target: 'en' };
const sample = readFileSync(
  new URL('../../../electron/core/sample/algiers-talks.ar.txt', import.meta.url),
  'utf8',
);
const read = (text: string, paragraphMode: 'line' | 'block' = 'line') => [
  ...readText(text, { paragraphMode, foreign: inspectText(text).foreign, languages }),
];

describe('the sample article', () => {
  const paragraphs = read(sample);

  it('has 17 paragraphs, four of them English', () => {
    expect(guessParagraphMode(sample)).toBe('line');
    expect(paragraphs).toHaveLength(17);
    expect(paragraphs.flatMap((p, i) => (p.language === 'en' ? [i + 1] : []))).toEqual([1, 2, 5, 6]);
  });

  it('has one heading', () => {
    const headings = paragraphs.filter((p) => p.kind === 'heading');
    expect(headings.map((h) => [h.source, h.level])).toEqual([['الحرب الروسية الأوكرانية', 2]]);
  });
});

describe('paragraphs of a text', () => {
  it('ends lines at CR LF, LF, CR, U+2028 and U+2029, mixed, and leaves out blank ones', () => {
    const text = 'واحد\r\nاثنان\n\rثلاثة\u2028أربعة\u2029  \t \u00A0\nخمسة  ';
    expect(read(text).map((p) => [p.source, p.locator])).toEqual([
      ['واحد', '0'],
      ['اثنان', '1'],
      ['ثلاثة', '3'],
      ['أربعة', '4'],
      ['خمسة', '6'],
    ]);
  });

  it('joins the lines of a block and says which they were', () => {
    const text = 'أول\nثان\n\n\nثالث\n';
    expect([...splitParagraphs(text, 'block')]).toEqual([
      { text: 'أول ثان', first: 0, last: 1 },
      { text: 'ثالث', first: 4, last: 4 },
    ]);
    expect(read(text, 'block').map((p) => readTextLocator(p.locator))).toEqual([
      { first: 0, last: 1 },
      { first: 4, last: 4 },
    ]);
  });

  it('guesses blocks for hard-wrapped text only', () => {
    const words = sample.split(/\s+/);
    const wrapped = [0, 1, 2, 3].map((b) => wrap(words.slice(b * 40, b * 40 + 40), 60)).join('\n\n');
    expect(guessParagraphMode(wrapped)).toBe('block');
    expect(guessParagraphMode(sample.replaceAll('\n', '\n\n'))).toBe('line');
    expect(guessParagraphMode('سطر\nسطر\nسطر')).toBe('line');
  });

  it('lets every line be put back by its locator', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('كلمة', ' ', '\n', '\r', '\r\n', '\u2028', 'x'), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('');
          const lines = [...linesOf(text)];
          expect(lines.map((l) => text.slice(l.start, l.end) + l.terminator).join('')).toBe(text);
          for (const p of read(text)) {
            const line = lines[readTextLocator(p.locator)?.first ?? -1];
            expect(line && text.slice(line.start, line.end).trim()).toBe(p.source);
          }
        },
      ),
    );
  });

  it('makes codes of private-use and control characters, and keeps what they stood for', () => {
    const [p] = read('قبل\uE001بعد\u0007');
    expect(p?.tags.map((t) => [t.type, t.label])).toEqual([
      ['character', 'U+E001'],
      ['character', 'U+0007'],
    ]);
    expect(plainText(p?.source ?? '', p?.tags ?? [])).toBe('قبل\uE001بعد');
    expect(inspectText('س\nقبل\uE001').warnings[0]).toContain('line 2');
  });

  it('refuses NUL and says where', () => {
    expect(() => inspectText('سطر\nآخر\0')).toThrow(FormatError);
    expect(() => inspectText('سطر\nآخر\0')).toThrow(
      expect.objectContaining({ code: 'bad-file', where: 'line 2' }),
    );
  });

  it('reports letters lost before the import', () => {
    expect(inspectText('م\uFFFDحبا').warnings).toHaveLength(1);
  });

  it('refuses an endless paragraph', () => {
    expect(() => read('س'.repeat(1_000_001))).toThrow(expect.objectContaining({ code: 'limit-exceeded' }));
  });

  it('takes no signature, list item, post or sentence for a heading', () => {
    const long = 'كلمة طويلة '.repeat(20);
    for (const line of ['— الوزير', '• بند', 'قال @lamamra', 'انتهى الخبر.', 'هل انتهى؟', '12', 'قال:'])
      expect(read(`${long}\n${line}\n${long}`)[1]).toMatchObject({ source: line, kind: 'paragraph' });
    expect(read(`${long}\nنبذة عن الحرب\n${long}`)[1]?.kind).toBe('heading');
    expect(read(`قصير\nنبذة عن الحرب\n${long}`)[1]?.kind).toBe('paragraph');
  });
});

function wrap(words: readonly string[], width: number): string {
  let line = '';
  const out: string[] = [];
  for (const w of words) {
    if (line.length + w.length > width) {
      out.push(line);
      line = '';
    }
    line += (line === '' ? '' : ' ') + w;
  }
  return [...out, line].join('\n');
}

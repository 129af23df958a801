import { describe, expect, it } from 'vitest';
import { scoreLinks } from '../../../shared/align/evaluate.ts';
import { PharaohError, readPharaoh, writePharaoh } from '../../../shared/align/pharaoh.ts';

const text = { source: 'قال لافروف كلمة', target: 'Lavrov said a word' };
const span = (side: 'source' | 'target', word: string) => {
  const start = text[side].indexOf(word);
  return { side, start, end: start + word.length };
};
const said = { spans: [span('source', 'قال'), span('target', 'said')] };
const lavrov = { spans: [span('source', 'لافروف'), span('target', 'Lavrov')] };
const word = { spans: [span('source', 'كلمة'), span('target', 'a word')] };

describe('the score of suggested links', () => {
  it('is perfect for the hand-made links themselves', () => {
    const hand = [{ ...text, links: [said, lavrov, word] }];
    expect(scoreLinks(hand, hand)).toEqual({
      links: 3,
      precision: 1,
      recall: 1,
      sureRecall: 1,
      errorRate: 0,
    });
  });

  it('counts sure and possible pairs as Och and Ney do', () => {
    const hand = [{ ...text, links: [said, lavrov, word] }];
    const wrong = { spans: [span('source', 'قال'), span('target', 'word')] };
    const score = scoreLinks(hand, [{ ...text, links: [lavrov, wrong] }]);
    // A = {1-0, 0-3}; S = {0-1, 1-0}; P = S and {2-2, 2-3}: 1 − (1 + 1) / (2 + 2)
    expect(score).toEqual({ links: 3, precision: 0.5, recall: 1 / 3, sureRecall: 0.5, errorRate: 0.5 });
  });
});

describe('the Pharaoh format', () => {
  it('goes out and comes in the same', () => {
    const line = writePharaoh({ ...text, links: [said, lavrov, word] });
    expect(line).toBe('0-1 1-0 2-2 2-3');
    expect(writePharaoh({ ...text, links: readPharaoh(line, text) })).toBe(line);
    expect(readPharaoh(line, text)).toHaveLength(3);
  });

  it('refuses what is no pair, and a word that is not there', () => {
    expect(() => readPharaoh('0_1', text)).toThrow(PharaohError);
    expect(() => readPharaoh('0-9', text)).toThrow('3 source and 4 target words');
    expect(readPharaoh('', text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { unlinkedWords } from '../../../shared/align/gaps.ts';

const source = 'زار الوزير موسكو في الصباح';
const target = 'The minister visited Moscow yesterday';

function on(side: 'source' | 'target', words: string) {
  const start = (side === 'source' ? source : target).indexOf(words);
  return { side, start, end: start + words.length };
}

const links = [
  ['زار', 'visited'],
  ['الوزير', 'minister'],
  ['موسكو', 'Moscow'],
].map(([ar = '', en = '']) => ({ spans: [on('source', ar), on('target', en)] }));

describe('words without a partner', () => {
  it('are those that mean something: no article, no preposition', () => {
    expect(unlinkedWords({ source, target, links })).toEqual([
      on('source', 'الصباح'),
      on('target', 'yesterday'),
    ]);
  });

  it('are not looked for where nothing is linked', () => {
    expect(unlinkedWords({ source, target, links: [] })).toEqual([]);
  });

  it('are none once they are said to be left out or added', () => {
    const told = [...links, { spans: [on('source', 'الصباح')] }, { spans: [on('target', 'yesterday')] }];
    expect(unlinkedWords({ source, target, links: told })).toEqual([]);
  });
});

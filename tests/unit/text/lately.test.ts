import { expect, it } from 'vitest';
import { lately } from '../../../shared/text/lately.ts';

it('answers as the work itself does, forgets the oldest, and holds no endless text', () => {
  const asked: string[] = [];
  const length = lately((text) => {
    asked.push(text.slice(0, 3));
    return text.length;
  }, 2);
  expect(['a', 'bb', 'a', 'ccc', 'bb', 'a'].map(length)).toEqual([1, 2, 1, 3, 2, 1]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
  const long = 'x'.repeat(20_000);
  expect([length(long), length(long)]).toEqual([20_000, 20_000]);
  expect(asked.filter((text) => text === 'xxx')).toHaveLength(2);
});

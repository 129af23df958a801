import { validate, version } from 'uuid';
import { expect, test } from 'vitest';
import { uuidv7 } from '../../electron/core/uuid.ts';

test('identifiers are version 7, different, rising, and carry the time', () => {
  const now = Date.UTC(2026, 10, 24, 12);
  const ids = Array.from({ length: 5_000 }, () => uuidv7(now));
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
  expect(parseInt((ids[0] ?? '').replace('-', '').slice(0, 12), 16)).toBeGreaterThanOrEqual(now);
  // what follows the counter is random: no two of five thousand tails agree
  expect(new Set(ids.map((id) => id.slice(-10))).size).toBe(ids.length);
});

test('a clock set back gives no identifier twice and none out of order', () => {
  const first = uuidv7(Date.UTC(2030, 0, 1));
  const second = uuidv7(Date.UTC(2029, 0, 1));
  expect(second > first).toBe(true);
});

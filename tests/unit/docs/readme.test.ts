import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withKeyTable } from '../../../build/scripts/key-table.ts';
import { ROOT } from '../../../build/scripts/run.ts';

describe('the README', () => {
  it('has the keys the screen listens by (npm run docs writes them)', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(withKeyTable(readme)).toBe(readme);
  });
});

import { describe, expect, it } from 'vitest';
import { isUuid } from '../../../shared/domain/ids.ts';

describe('identifiers', () => {
  it('are UUIDs in small letters', () => {
    expect(isUuid('0190b5e0-7f5c-7cc3-98c4-dc0c0c07398f')).toBe(true);
    expect(isUuid('0190B5E0-7F5C-7CC3-98C4-DC0C0C07398F')).toBe(false);
    expect(isUuid('0190b5e07f5c7cc398c4dc0c0c07398f')).toBe(false);
    expect(isUuid('00000000-0000-0000-0000-000000000000')).toBe(false);
    expect(isUuid('')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import {
  isConfirmed,
  STATUSES,
  statusAfterEdit,
  statusFits,
  statusFromXliff,
  xliffState,
} from '../../../shared/domain/status.ts';

describe('statuses', () => {
  it('come back from XLIFF as they went', () => {
    for (const status of STATUSES) {
      const { state, subState } = xliffState(status);
      expect(statusFromXliff(state, subState)).toBe(status);
    }
  });

  it('are guessed from the state alone when another tool wrote the file', () => {
    expect(statusFromXliff('initial')).toBe('not-started');
    expect(statusFromXliff('translated', 'other:checked')).toBe('translated');
    expect(statusFromXliff('reviewed')).toBe('approved');
    expect(statusFromXliff('final')).toBe('signed-off');
  });

  it('believe the state where state and subState contradict each other', () => {
    expect(statusFromXliff('final', 'tarjuman:draft')).toBe('signed-off');
  });

  it('follow what is typed', () => {
    expect(statusAfterEdit('')).toBe('not-started');
    expect(statusAfterEdit('a')).toBe('draft');
    for (const status of STATUSES) {
      expect(statusFits(status, '')).toBe(status === 'not-started');
      expect(statusFits(status, 'a')).toBe(status !== 'not-started');
    }
    expect(STATUSES.filter(isConfirmed)).toEqual(['translated', 'approved', 'signed-off']);
  });
});

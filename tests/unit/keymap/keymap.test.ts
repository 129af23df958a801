import { describe, expect, it } from 'vitest';
import { makeKeymap, ownersBut, readBindings } from '../../../renderer/shell/keymap/keymap.ts';

const IDS = ['confirm', 'export', 'split', 'link'] as const;
const DESIGNED = { confirm: ['Ctrl+Enter'], export: ['Ctrl+E'], link: ['Ctrl+Shift+L'] } as const;

describe('a keymap', () => {
  it('runs what the designed keys say', () => {
    const keymap = makeKeymap(IDS, [DESIGNED]);
    expect(keymap.commandOf('Ctrl+Enter')).toBe('confirm');
    expect(keymap.commandOf('Ctrl+T')).toBeUndefined();
    expect(keymap.keysOf('split')).toEqual([]);
    expect(keymap.conflicts).toEqual([]);
  });

  it('lets a preset take a key from the command that had it', () => {
    const keymap = makeKeymap(IDS, [DESIGNED, { split: ['Ctrl+E'] }]);
    expect(keymap.commandOf('Ctrl+E')).toBe('split');
    expect(keymap.keysOf('export')).toEqual([]);
    expect(keymap.conflicts).toEqual([]);
  });

  it('lets the user overrule the preset, also with no key at all', () => {
    const keymap = makeKeymap(IDS, [DESIGNED, { split: ['Ctrl+T'] }, { split: [], confirm: ['F2'] }]);
    expect(keymap.commandOf('Ctrl+T')).toBeUndefined();
    expect(keymap.commandOf('F2')).toBe('confirm');
    expect(keymap.commandOf('Ctrl+Enter')).toBeUndefined();
  });

  it('says which commands claim one key, and lets the first have it', () => {
    const keymap = makeKeymap(IDS, [DESIGNED, { split: ['F2'], link: ['F2', 'F3'] }]);
    expect(keymap.commandOf('F2')).toBe('split');
    expect(keymap.conflicts).toEqual([{ chord: 'F2', commands: ['split', 'link'] }]);
  });

  it('names who would lose a key', () => {
    const keymap = makeKeymap(IDS, [DESIGNED]);
    expect(ownersBut(keymap, 'split', 'Ctrl+E')).toEqual(['export']);
    expect(ownersBut(keymap, 'export', 'Ctrl+E')).toEqual([]);
    expect(ownersBut(keymap, 'split', 'F12')).toEqual([]);
  });
});

describe("the user's own keys", () => {
  it('leave out unknown commands and what is no key', () => {
    expect(
      readBindings(IDS, { confirm: ['enter+ctrl', 'ctrl+enter', 'x'], nonsense: ['F5'], split: [] }),
    ).toEqual({ confirm: ['Ctrl+Enter'], split: [] });
  });
});

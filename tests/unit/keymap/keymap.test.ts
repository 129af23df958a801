import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../../renderer/shell/key-presets.ts';
import { COMMAND_IDS, DESIGNED as SHIPPED } from '../../../renderer/shell/keys.ts';
import { canBind, parseChord } from '../../../renderer/ui/keymap/chord.ts';
import { bind, reset, unbind } from '../../../renderer/ui/keymap/rebind.ts';
import { makeKeymap, ownersBut, readBindings } from '../../../renderer/ui/keymap/keymap.ts';

type Id = 'confirm' | 'export' | 'split' | 'link';
const IDS: readonly Id[] = ['confirm', 'export', 'split', 'link'];
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

describe('rebinding', () => {
  const designed = makeKeymap(IDS, [DESIGNED]);

  it('adds a key to those a command has, and takes it from another', () => {
    const own = bind<Id>({}, designed, 'split', 'Ctrl+E');
    const keymap = makeKeymap(IDS, [DESIGNED, own]);
    expect(keymap.commandOf('Ctrl+E')).toBe('split');
    expect(keymap.keysOf('export')).toEqual([]);
    expect(keymap.conflicts).toEqual([]);
  });

  it('moves a key between two commands of the user without a conflict', () => {
    const first = bind<Id>({}, designed, 'split', 'F2');
    const second = bind(first, makeKeymap(IDS, [DESIGNED, first]), 'link', 'F2');
    const keymap = makeKeymap(IDS, [DESIGNED, second]);
    expect(keymap.commandOf('F2')).toBe('link');
    expect(keymap.keysOf('link')).toEqual(['Ctrl+Shift+L', 'F2']);
    expect(keymap.conflicts).toEqual([]);
  });

  it('takes a designed key away and gives it back', () => {
    const own = unbind<Id>({}, designed, 'export', 'Ctrl+E');
    expect(makeKeymap(IDS, [DESIGNED, own]).commandOf('Ctrl+E')).toBeUndefined();
    expect(makeKeymap<Id>(IDS, [DESIGNED, reset(own, 'export')]).commandOf('Ctrl+E')).toBe('export');
  });
});

describe.each(Object.entries(PRESETS))('the keys of %s', (_name, preset) => {
  it('are keys, and none is claimed twice', () => {
    for (const chords of Object.values(preset))
      for (const chord of chords ?? []) {
        expect(parseChord(chord)).toBe(chord);
        expect(canBind(chord)).toBe(true);
      }
    const all: readonly string[] = [...new Set([...COMMAND_IDS, ...Object.keys(preset)])];
    expect(makeKeymap<string>(all, [SHIPPED, preset]).conflicts).toEqual([]);
  });
});

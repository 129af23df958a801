import { describe, expect, it } from 'vitest';
import { canBind, chordOf, parseChord } from '../../../renderer/ui/keymap/chord.ts';
import type { Press } from '../../../renderer/ui/keymap/chord.ts';

function press(key: string, code: string, held = ''): Press {
  return {
    key,
    code,
    ctrlKey: held.includes('c'),
    shiftKey: held.includes('s'),
    altKey: held.includes('a'),
    metaKey: held.includes('m'),
  };
}

describe('what was pressed', () => {
  it('is the key that is held and pressed', () => {
    expect(chordOf(press('Enter', 'Enter', 'c'), false)).toBe('Ctrl+Enter');
    expect(chordOf(press('Enter', 'Enter', 'cs'), false)).toBe('Ctrl+Shift+Enter');
    expect(chordOf(press('PageDown', 'PageDown'), false)).toBe('PageDown');
    expect(chordOf(press('e', 'KeyE', 'c'), false)).toBe('Ctrl+E');
    expect(chordOf(press('Z', 'KeyZ', 'cs'), false)).toBe('Ctrl+Shift+Z');
  });

  it('takes ⌘ for Ctrl on a Mac, and there alone', () => {
    expect(chordOf(press('e', 'KeyE', 'm'), true)).toBe('Ctrl+E');
    expect(chordOf(press('e', 'KeyE', 'c'), true)).toBe('E');
  });

  it('is the same key under an Arabic layout', () => {
    expect(chordOf(press('ث', 'KeyE', 'c'), false)).toBe('Ctrl+E');
    expect(chordOf(press('ئ', 'KeyZ', 'cs'), false)).toBe('Ctrl+Shift+Z');
    expect(chordOf(press('لا', 'KeyB', 'c'), false)).toBe('Ctrl+B');
    expect(chordOf(press('و', 'Comma', 'c'), false)).toBe('Ctrl+,');
    expect(chordOf(press('١', 'Digit1', 'c'), false)).toBe('Ctrl+1');
  });

  it('keeps the letters of a Latin layout where they are', () => {
    expect(chordOf(press('a', 'KeyQ', 'c'), false)).toBe('Ctrl+A');
    expect(chordOf(press('ü', 'BracketLeft', 'c'), false)).toBe('Ctrl+Ü');
  });

  it('counts the shift that makes a sign as part of the sign', () => {
    expect(chordOf(press('+', 'Equal', 'cs'), false)).toBe('Ctrl++');
  });

  it('reads the digit under Alt, which writes other signs on a Mac', () => {
    expect(chordOf(press('¡', 'Digit1', 'ma'), true)).toBe('Ctrl+Alt+1');
  });

  it('is nothing for a modifier alone and for AltGr, which writes text', () => {
    expect(chordOf(press('Control', 'ControlLeft', 'c'), false)).toBeUndefined();
    const altGr = { ...press('@', 'KeyQ', 'ca'), getModifierState: (name: string) => name === 'AltGraph' };
    expect(chordOf(altGr, false)).toBeUndefined();
  });
});

describe('a chord somebody wrote', () => {
  it('is put in order', () => {
    expect(parseChord('shift + ctrl+k')).toBe('Ctrl+Shift+K');
    expect(parseChord('Ctrl++')).toBe('Ctrl++');
    expect(parseChord('F7')).toBe('F7');
  });

  it('is none without a key or with a modifier there is not', () => {
    expect(parseChord('')).toBeUndefined();
    expect(parseChord('Hyper+K')).toBeUndefined();
    expect(parseChord('Ctrl+Shift')).toBeUndefined();
  });

  it('may not take what is typed', () => {
    expect(canBind('K')).toBe(false);
    expect(canBind('Shift+Enter')).toBe(false);
    expect(canBind('Ctrl+C')).toBe(false);
    expect(canBind('Ctrl+K')).toBe(true);
    expect(canBind('F7')).toBe(true);
    expect(canBind('PageDown')).toBe(true);
  });
});

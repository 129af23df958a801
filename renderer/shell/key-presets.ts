/**
 * Keys that hands know from other tools, laid over the designed ones. Only what differs is named; a key that a preset
 * gives to one command is taken from the command that had it.
 */
import type { KeyPreset } from '../../shared/contract/app.ts';
import type { Bindings } from '../ui/keymap/keymap.ts';

export const PRESETS: Readonly<Record<KeyPreset, Bindings<string>>> = {
  tarjuman: {},
  trados: {
    'confirm-next-open': ['Ctrl+Enter'],
    confirm: ['Ctrl+Alt+Enter'],
    'copy-source': ['Ctrl+Insert'],
    'next-paragraph': ['Ctrl+Alt+ArrowDown', 'PageDown'],
    'previous-paragraph': ['Ctrl+Alt+ArrowUp', 'PageUp'],
    concordance: ['F3'],
    'add-term': ['Ctrl+F2'],
    'add-note': ['Ctrl+Shift+N'],
    checks: ['F8'],
    'toggle-left': ['Alt+F8'],
    lock: ['Ctrl+L'],
    split: ['Alt+Shift+T'],
    merge: ['Ctrl+Alt+S'],
  },
  memoq: {
    confirm: ['Ctrl+Enter'],
    'copy-source': ['Ctrl+Shift+S'],
    concordance: ['Ctrl+K'],
    'add-term': ['Ctrl+E'],
    export: ['Ctrl+Shift+E'],
    'add-note': ['Ctrl+M'],
    split: ['Ctrl+T'],
    merge: ['Ctrl+J'],
    lock: ['Ctrl+Shift+L'],
    link: ['Alt+L'],
    'go-to': ['Ctrl+G'],
  },
  omegat: {
    confirm: ['Ctrl+N'],
    'previous-paragraph': ['Ctrl+P', 'Ctrl+Enter', 'PageUp'],
    'next-paragraph': ['PageDown'],
    'confirm-next-open': ['Ctrl+U'],
    'copy-source': ['Ctrl+Shift+R', 'Ctrl+Insert'],
    'go-to': ['Ctrl+J'],
    replace: ['Ctrl+K', 'Ctrl+H'],
    'add-term': ['Ctrl+Shift+G'],
    checks: ['Ctrl+Shift+V'],
  },
};

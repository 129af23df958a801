export { CommandPalette } from './CommandPalette.tsx';
export type { PaletteEntry } from './entries.ts';

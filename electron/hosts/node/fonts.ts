/** The faces that exported pages embed, from the built screen or, in a checkout, from their packages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FontFaces } from '../../core/formats/html/fonts.ts';
import { programPath } from './root.ts';

const FOLDERS = [
  'dist/renderer/assets',
  'node_modules/@fontsource/noto-naskh-arabic/files',
  'node_modules/@fontsource-variable/source-serif-4/files',
];

/** Undefined when the Arabic or the Latin face is not there: pages then use what the reader has. */
export function nodeFonts(): FontFaces | undefined {
  const arabic = face('noto-naskh-arabic-arabic-400-normal');
  const latin = face('source-serif-4-latin-opsz-normal');
  if (arabic === undefined || latin === undefined) return undefined;
  const arabicBold = face('noto-naskh-arabic-arabic-700-normal');
  const latinItalic = face('source-serif-4-latin-opsz-italic');
  const latinExtended = face('source-serif-4-latin-ext-opsz-normal');
  return {
    arabic,
    latin,
    ...(arabicBold === undefined ? {} : { arabicBold }),
    ...(latinItalic === undefined ? {} : { latinItalic }),
    ...(latinExtended === undefined ? {} : { latinExtended }),
  };
}

/** A WOFF2 file of this name, with or without the hash a bundler puts behind it. */
function face(name: string): Uint8Array | undefined {
  for (const folder of FOLDERS.map(programPath)) {
    let names: readonly string[];
    try {
      names = readdirSync(folder);
    } catch {
      continue;
    }
    const file = names.find((n) => n.startsWith(name) && /^(-[\w-]{8})?\.woff2$/.test(n.slice(name.length)));
    if (file !== undefined) return readFileSync(join(folder, file));
  }
  return undefined;
}

/** The faces that exported pages embed: from their packages, or what the built screen has of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FontFaces } from '../../core/formats/html/fonts.ts';
import { programPath } from './root.ts';

/*
 * Noto Naskh Arabic is held at 5.0.12: later packages carry Google's version that builds letters from a body and
 * dots apart, and a PDF made with it falls to pieces when its text is copied (word recall by pdftotext .33, with
 * this one .99).
 */
const FOLDERS = [
  'node_modules/@fontsource/noto-naskh-arabic/files',
  'node_modules/@fontsource/source-serif-4/files',
  'dist/renderer/assets',
];

/** Undefined when the Arabic or the Latin face is not there: pages then use what the reader has. */
export function nodeFonts(): FontFaces | undefined {
  const arabic = face('noto-naskh-arabic-arabic-400-normal');
  const latin = face('source-serif-4-latin-400-normal') ?? face('source-serif-4-latin-opsz-normal');
  if (arabic === undefined || latin === undefined) return undefined;
  const arabicBold = face('noto-naskh-arabic-arabic-700-normal');
  const latinItalic = face('source-serif-4-latin-400-italic');
  const latinBold = face('source-serif-4-latin-600-normal');
  const latinExtended = face('source-serif-4-latin-ext-400-normal');
  return {
    arabic,
    latin,
    ...(arabicBold === undefined ? {} : { arabicBold }),
    ...(latinItalic === undefined ? {} : { latinItalic }),
    ...(latinBold === undefined ? {} : { latinBold }),
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

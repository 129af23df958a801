/** Copies the English spelling dictionaries, with their licences, beside the screen. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const PACKAGES = { 'en-US': 'dictionary-en', 'en-GB': 'dictionary-en-gb' } as const;

/** Emits `dictionaries/en-US.aff`, `.dic` and `.license.txt`, and the same for `en-GB`, and Hunspell's licence. */
export function dictionaries(): Plugin {
  const file = (name: string): Uint8Array =>
    readFileSync(new URL(`../node_modules/${name}`, import.meta.url));
  return {
    name: 'tarjuman-dictionaries',
    apply: 'build',
    generateBundle() {
      for (const [language, folder] of Object.entries(PACKAGES)) {
        const emit = (ending: string, source: Uint8Array): void => {
          this.emitFile({ type: 'asset', fileName: `dictionaries/${language}.${ending}`, source });
        };
        emit('aff', file(`${folder}/index.aff`));
        emit('dic', file(`${folder}/index.dic`));
        emit('license.txt', file(`${folder}/license`));
      }
      this.emitFile({
        type: 'asset',
        fileName: 'dictionaries/hunspell.license.txt',
        source: file('hunspell-wasm/COPYING.MPL'),
      });
    },
  };
}

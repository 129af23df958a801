/** One Hunspell dictionary, ready to be asked. */
import { createHunspellFromStrings } from 'hunspell-wasm';

export interface Engine {
  /** Those of `words` the dictionary does not know. */
  wrong(words: readonly string[]): readonly string[];
  /** Words it might have been, the likeliest first. Takes tens of milliseconds. */
  suggest(word: string): readonly string[];
  dispose(): void;
}

/** Reads the two parts in the encoding the .aff names. Rejects when Hunspell cannot use them. */
export async function createEngine(aff: Uint8Array, dic: Uint8Array): Promise<Engine> {
  const encoding = encodingOf(aff);
  // the library hands both parts on as UTF-8
  const rules = decode(aff, encoding).replace(/^SET\s+\S+/m, 'SET UTF-8');
  const hunspell = await createHunspellFromStrings(rules, decode(dic, encoding));
  return {
    wrong: (words) => words.filter((word) => !hunspell.testSpelling(word)),
    suggest: (word) => hunspell.getSpellingSuggestions(word),
    dispose: () => hunspell.dispose(),
  };
}

/** The line may stand anywhere: in the Arabic dictionary it comes after a long table. */
function encodingOf(aff: Uint8Array): string {
  const named = /^SET\s+(\S+)/m.exec(new TextDecoder('latin1').decode(aff))?.[1];
  // Hunspell writes ISO8859-1 where the web says ISO-8859-1
  return named === undefined
    ? 'latin1'
    : named.replace(/^ISO(?=8859)/i, 'ISO-').replace(/^microsoft-cp/i, 'windows-');
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

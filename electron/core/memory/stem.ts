/**
 * A light stem of a folded Arabic word: proclitics, the article, enclitics and regular endings taken off, by the
 * rules of "Terms through clitics" that need no dictionary. It is a key for comparing, never shown: what matters
 * is that a word and the same word with something attached mostly get the same one.
 */

const PROCLITIC = /^[وف]?(?:[بكل]?ال|لل)/;
const AND = /^[وف]/;
const ENCLITIC = /(?:هما|كما|ها|هم|هن|كم|كن|نا)$/;
const ENDING = /(?:ات|ان|ين|ون|ه)$/;

/** Letters that must remain after each strip. */
const LEAST = 3;

/** The stem of a word as `foldText` gives it; a word that is not Arabic is its own stem. */
export function lightStem(word: string): string {
  const first = word.charCodeAt(0);
  if (first < 0x621 || first > 0x64a || word.length <= LEAST) return word;
  let stem = without(word, PROCLITIC);
  if (stem === word) stem = without(word, AND);
  const bare = without(stem, ENCLITIC);
  // before an enclitic the ending ة is written ت
  if (bare !== stem && bare.endsWith('ت') && bare.length > LEAST) return bare.slice(0, -1);
  return without(bare, ENDING);
}

function without(word: string, affix: RegExp): string {
  const stripped = word.replace(affix, '');
  return stripped.length >= LEAST ? stripped : word;
}

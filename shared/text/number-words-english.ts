/** English number words in small letters. */
import { GREGORIAN_ENGLISH } from './months.ts';
import { enter, small, type NumberWord } from './number-words.ts';

const words = new Map<string, NumberWord>();

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
CARDINALS.split(' ').forEach((word, i) => enter(words, word, small(i)));
ORDINALS.split(' ').forEach((word, i) => enter(words, word, small(i)));

const TENS = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];
TENS.forEach((stem, i) => {
  const value = (i + 2) * 10;
  enter(words, `${stem}y ${stem}ieth`, small(value));
  enter(words, `${stem}ies`, { type: 'alone', values: [value, 1900 + value] });
});

enter(words, 'once single', small(1));
enter(words, 'twice double doubled pair couple both twin dual', small(2));
enter(words, 'thrice triple trio', small(3));
enter(words, 'dozen', small(12));
enter(words, 'hundred hundreds hundredth century centuries', { type: 'scale', value: 100 });
enter(words, 'decade decades', { type: 'scale', value: 10 });
enter(words, 'thousand thousands thousandth', { type: 'scale', value: 1e3 });
enter(words, 'million millions millionth mn', { type: 'scale', value: 1e6 });
enter(words, 'billion billions billionth bn', { type: 'scale', value: 1e9 });
enter(words, 'trillion trillions tn', { type: 'scale', value: 1e12 });
enter(words, 'half', { type: 'share', value: 1 / 2 });
enter(words, 'quarter quarters', { type: 'share', value: 1 / 4 });
enter(words, 'third', small(3, 1 / 3, 33));
enter(words, 'thirds', { type: 'share', value: 2 / 3 });

GREGORIAN_ENGLISH.forEach((names, month) => {
  for (const name of names)
    if (!['May', 'March'].includes(name))
      words.set(name.toLowerCase(), { type: 'alone', values: [month + 1] });
});

const ROMAN = /^(?:X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{2,3})$/;
const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** What an English word, as written, says of a number; capitals tell the months May and March and Roman numerals. */
export function englishNumberWord(word: string): NumberWord | undefined {
  if (word === 'May') return { type: 'alone', values: [5] };
  if (word === 'March') return { type: 'alone', values: [3] };
  if (word.length > 1 && ROMAN.test(word)) return { type: 'alone', values: [roman(word)] };
  return words.get(word.toLowerCase());
}

function roman(word: string): number {
  let total = 0;
  for (let i = 0; i < word.length; i++) {
    const value = LETTERS[word.charAt(i)] ?? 0;
    total += value < (LETTERS[word.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return total;
}

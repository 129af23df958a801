/** The words of a paragraph as alignment sees them: where they stand, and the key under which they count as one. */
import { foldText } from '../text/fold.ts';
import { wordSpans } from '../text/words.ts';
import { englishBase } from './english-forms.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** The word as written. */
  readonly text: string;
  /** Folded and stripped of what inflects it, so that forms of one word meet in the statistics. */
  readonly stem: string;
  /** A word that carries grammar rather than meaning. */
  readonly light: boolean;
}

export type Side = 'source' | 'target';

/** Words of an Arabic source. */
export function sourceTokens(text: string): readonly Token[] {
  return tokensOf(text, arabicStem, ARABIC_LIGHT);
}

/** Words of an English target. */
export function targetTokens(text: string): readonly Token[] {
  return tokensOf(text, englishStem, ENGLISH_LIGHT);
}

function tokensOf(
  text: string,
  stemOf: (word: string) => string,
  light: ReadonlySet<string>,
): readonly Token[] {
  return wordSpans(text).map(({ start, end }) => {
    const word = text.slice(start, end);
    const folded = foldText(word);
    return { start, end, text: word, stem: stemOf(folded), light: light.has(folded) };
  });
}

/**
 * Light stemming for statistics only, after light10 (Larkey, Ballesteros and Connell 2007): one run of proclitics and
 * the commonest endings go, as long as three letters stay. Terms are found by candidate analysis instead.
 */
export function arabicStem(folded: string): string {
  let word = folded;
  const lead = /^(?:و|ف)?(?:ال|لل|بال|كال|وال|فال)/u.exec(word)?.[0] ?? '';
  if (lead !== '' && word.length - lead.length >= 3) word = word.slice(lead.length);
  else if (/^[وف]/u.test(word) && word.length >= 5) word = word.slice(1);
  if (lead === '' && /^[بلكس]/u.test(word) && word.length >= 5) word = word.slice(1);
  for (const ending of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      word = word.slice(0, -ending.length);
      break;
    }
  }
  return word;
}

const ENDINGS = [
  'يتها',
  'هما',
  'كما',
  'ها',
  'هم',
  'هن',
  'نا',
  'ات',
  'ون',
  'ين',
  'ان',
  'يه',
  'ه',
  'ي',
] as const;

/** English words with their commonest endings off: enough to bring forms of one word together. */
export function englishStem(folded: string): string {
  const word = englishBase(folded.replace(/['’]s?$/u, ''));
  for (const [ending, put] of ENGLISH_ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= 3) return word.slice(0, -ending.length) + put;
  return word;
}

const ENGLISH_ENDINGS = [
  ['ations', 'at'],
  ['ation', 'at'],
  ['ating', 'at'],
  ['ated', 'at'],
  ['ates', 'at'],
  ['ate', 'at'],
  ['ingly', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['sses', 'ss'],
  ['ing', ''],
  ['ed', ''],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
  ['e', ''],
] as const;

const ARABIC_LIGHT: ReadonlySet<string> = new Set(
  (
    'في من علي الي عن ان التي الذي الذين ما لا لم لن هذا هذه ذلك تلك هو هي هم كان كانت قد مع بعد قبل بين ' +
    'او ثم كما حيث عند اذا لدي غير كل بعض اي ايضا وفي ومن وعلي والي وعن وان بان لان فان انه انها وهو وهي ' +
    'التى الذى به بها له لها فيه فيها عنه عنها منه منها اليه اليها عليه عليها لكن ولا وما ولم جري تم وقد'
  ).split(' '),
);

const ENGLISH_LIGHT: ReadonlySet<string> = new Set(
  (
    'the a an of to in on at by for with from as is are was were be been being has have had do does did and or ' +
    'but that which who whom whose this these those it its he she they them his her their our your my we you i ' +
    'not no into over under between there here than then so such if when while also s will would may can could ' +
    'should about after before'
  ).split(' '),
);

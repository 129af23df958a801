/** Arabic number words, folded (ة as ه, ئ as ء). Spellings after the usual grammars; case endings in all three. */
import { foldText } from './fold.ts';
import { GREGORIAN_ARABIC } from './months.ts';
import { enter, small, type FoundWord, type NumberWord } from './number-words.ts';

const words = new Map<string, NumberWord>();

const UNITS: readonly string[] = [
  'واحد واحده احد احدي حادي حاديه',
  'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي ثاني ثانيه ثان ثانيا كلا كلتا كلي كليهما ضعف',
  'ثلاث ثلاثه ثالث ثالثه ثالثا',
  'اربع اربعه رابع رابعه رابعا',
  'خمس خمسه خامس خامسه خامسا',
  'ست سته سادس سادسه سادسا',
  'سبع سبعه سابع سابعه سابعا',
  'ثمان ثماني ثمانيه ثامن ثامنه ثامنا',
  'تسع تسعه تاسع تاسعه تاسعا',
];
UNITS.forEach((spellings, i) => enter(words, spellings, small(i + 1)));
enter(words, 'اول اولي اولا', small(1));
enter(words, 'عاشر عاشره', small(10));
enter(words, 'عشر عشره عشري عشريه', { type: 'ten' });
enter(words, 'صفر', small(0));

const TENS = ['عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
TENS.forEach((stem, i) => {
  const value = (i + 2) * 10;
  enter(words, `${stem}ون ${stem}ين`, small(value));
  enter(words, `${stem}ينيات ${stem}ينات ${stem}ينيه`, { type: 'alone', values: [value, 1900 + value] });
});

const STEMS = ['ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'ثماني', 'تسع'];
STEMS.forEach((stem) => {
  const value = (TENS.indexOf(stem === 'ثماني' ? 'ثمان' : stem) + 2) * 100;
  enter(words, `${stem}مءه ${stem}ماءه ${stem}ميه`, { type: 'hundreds', value });
});
enter(words, 'مءه ماءه ميه مءات ماءات', { type: 'scale', value: 100 });
enter(words, 'مءتان مءتين مءتا مءتي ماءتان ماءتين ماءتا ماءتي', { type: 'hundreds', value: 200 });

const SCALES: readonly (readonly [number, string, string])[] = [
  [1e3, 'الف الاف الوف', 'الفان الفين الفي'],
  [1e6, 'مليون ملايين', 'مليونان مليونين مليوني'],
  [1e9, 'مليار مليارات بليون بلايين', 'ملياران مليارين ملياري بليونين بليوني'],
  [1e12, 'تريليون تريليونات ترليون ترليونات', 'تريليونان تريليونين تريليوني'],
  [10, 'عقد عقدا عقود', 'عقدان عقدين'],
  [100, 'قرن قرنا قرون', 'قرنان قرنين'],
];
// ألفا is a thousand after a number (12 ألفا) and two thousand before a noun (ألفا جندي)
const EITHER: readonly (readonly [number, string])[] = [
  [1e3, 'الفا'],
  [1e6, 'مليونا'],
  [1e9, 'مليارا بليونا'],
  [1e12, 'تريليونا'],
];
for (const [value, spellings] of EITHER) enter(words, spellings, { type: 'scale', value, alone: 2 * value });
for (const [value, plain, dual] of SCALES) {
  enter(words, plain, { type: 'scale', value });
  enter(words, dual, { type: 'dual', value: 2 * value, scale: value });
}
enter(words, 'دزينه', small(12));
const FOLD = ['ثناءي', 'ثلاثي', 'رباعي', 'خماسي', 'سداسي', 'سباعي'];
FOLD.forEach((stem, i) => enter(words, `${stem} ${stem}ه ${stem}ا`, small(i + 2)));
enter(words, 'نصف', { type: 'share', value: 1 / 2 });
enter(words, 'ربع', { type: 'share', value: 1 / 4 });
enter(words, 'ثلث', { type: 'share', value: 1 / 3 });
enter(words, 'ثلثا ثلثي ثلثين ثلثان', { type: 'share', value: 2 / 3 });

/** Folded month names of two words, such as "كانون الثاني". */
const pairs = new Map<string, number>();
GREGORIAN_ARABIC.forEach((names, month) => {
  for (const name of names) {
    const folded = foldText(name);
    if (folded.includes(' ')) pairs.set(folded, month + 1);
    else if (!words.has(folded)) words.set(folded, { type: 'alone', values: [month + 1] });
  }
});

/** بالمئة says what kind of number stands before it, not a hundred. */
const PER_CENT = /^بالما?ءه$/;
const PROCLITICS = /^([وف])?([بكل])?(ال|ل(?=ل))?/;

/** What a folded Arabic word says of a number, clitics (و ف ب ك ل ال) off. */
export function arabicNumberWord(folded: string): FoundWord | undefined {
  if (PER_CENT.test(folded)) return undefined;
  const whole = lookUp(folded);
  if (whole !== undefined) return { word: whole, and: false };
  const match = PROCLITICS.exec(folded);
  if (match === null || match[0] === '') return undefined;
  const and = match[1] !== undefined;
  // longest prefix last: الف must not lose its ال while "والف" is still readable as و + الف
  for (const length of new Set([
    match[1]?.length ?? 0,
    (match[1]?.length ?? 0) + (match[2]?.length ?? 0),
    match[0].length,
  ])) {
    const rest = folded.slice(length);
    const word = rest === '' ? undefined : lookUp(rest);
    if (word !== undefined) return { word, and };
  }
  return undefined;
}

/** The month two folded words name together, or undefined. */
export function arabicMonthPair(first: string, second: string): number | undefined {
  return pairs.get(`${first.replace(/^[وفبلك](?=كانون|تشرين)/, '')} ${second}`);
}

/** A word as it stands, or without the alif of tanwin (أربعا). */
function lookUp(folded: string): NumberWord | undefined {
  return words.get(folded) ?? (folded.endsWith('ا') ? words.get(folded.slice(0, -1)) : undefined);
}

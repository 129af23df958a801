/** Numeric placeables: dates, times, amounts, percentages and plain numbers, in either set of digits. */
import { matchEnd } from './address.ts';
import { alternation, GREGORIAN_ARABIC, GREGORIAN_ENGLISH, HIJRI_ARABIC, HIJRI_ENGLISH } from './months.ts';

export type NumericKind = 'date' | 'time' | 'currency' | 'percent' | 'number';

const D = '[0-9٠-٩۰-۹]';
const SPACE = '[ \\u00a0\\u202f]';
const NUMBER = `(?:${D}{1,3}(?:[,٬]${D}{3})+(?!${D})|${D}+)(?:[.٫]${D}+)?`;
/** A sign, and ranges, scores and telephone groups joined by hyphens: +213, 3-1, 2021–2022. */
const CHAIN = `${NUMBER}(?:[-–‑−]${NUMBER})*`;
const MONEY = '[$€£¥₹₽₺₪₩﷼¢]';
const CODE =
  'USD|EUR|GBP|JPY|CNY|RUB|DZD|EGP|SAR|AED|QAR|KWD|BHD|OMR|JOD|LBP|SYP|IQD|LYD|TND|MAD|SDG|YER|TRY|CHF|ILS';
const SIGN = '[+\\-−±]?';
const SCALE = `(?:${SPACE}?(?:bn|mn|tn|[kKmMbB])(?![\\p{L}])|${SPACE}(?:thousand|million|billion|trillion)(?!\\p{L}))?`;
const ARABIC_SCALE = `(?:${SPACE}(?:ألف[اً]{0,2}|آلاف|مليون[اً]{0,2}|ملايين|مليار[اً]{0,2}|مليارات|بليون|تريليونا?|تريليونات)(?![\\p{L}\\p{M}]))?`;
/** Currencies by name: those an Arabic news desk writes, as they stand after a number. */
const NAMED =
  'دولار[اً]{0,2}|دولارات|يورو|دينار[اً]{0,2}|دنانير|درهم[اً]{0,2}|دراهم|ريال[اً]{0,2}|ريالات|روبل[اً]{0,2}|روبلات|جنيه[اً]{0,2}|جنيهات|ليرة|ليرات|فرنك[اً]{0,2}|فرنكات|يوان[اً]{0,2}|ين[اً]{0,2}|دج|د\\.ج\\.?|' +
  'dollars?|euros?|dinars?|dirhams?|riyals?|rials?|rou?bles?|pounds?|liras?|francs?|yuan|yen';
const MONTHS = alternation(GREGORIAN_ARABIC, HIJRI_ARABIC);
const ENGLISH = alternation(GREGORIAN_ENGLISH, HIJRI_ENGLISH);
const ERA = `(?:${SPACE}*(?:هـ|ه|م|هجريا?|ميلاديا?|هجرية|ميلادية|AH|AD|CE|BCE|BC)(?!\\p{L})\\.?)?`;
const YEAR = `${D}{3,4}(?!${D})`;
const END = '(?![\\p{L}\\p{M}])';
const SEP = `(?:${SPACE}+|-)`;

const ARABIC_DATE = `${D}{1,2}${SPACE}+(?:من${SPACE}+)?(?:شهر${SPACE}+)?(?:${MONTHS})(?:${SPACE}?[/(]${SPACE}?(?:${MONTHS})\\)?)?${END}(?:[،,]?${SPACE}+(?:من${SPACE}+)?(?:عام${SPACE}+|سنة${SPACE}+)?${YEAR})?${ERA}`;
const DAY_FIRST = `${D}{1,2}(?:st|nd|rd|th)?${SEP}(?:of${SPACE}+)?(?:${ENGLISH})\\.?${END}(?:,?${SEP}${YEAR})?${ERA}`;
const MONTH_FIRST = `(?:${ENGLISH})\\.?${SPACE}+${D}{1,2}(?!${D})(?:st|nd|rd|th)?(?:,?${SPACE}+${YEAR})?`;
const MONTH_YEAR = `(?:${ENGLISH})\\.?,?${SPACE}+${YEAR}`;
const SLASHED = `(?:${D}{4}([-/.])${D}{1,2}\\1${D}{1,2}|${D}{1,2}([-/.])${D}{1,2}\\2(?:${D}{4}|${D}{2}))(?![${'0-9٠-٩۰-۹'}/-])${ERA}`;
/** A year told apart from a number by its era alone: 1443هـ. */
const ERA_YEAR = `${YEAR}(?:${SPACE}?(?:هـ|ميلادية?|هجرية?|AH|CE|BCE)(?!\\p{L})|م(?![\\p{L}\\p{M}.]))`;
const CLOCK = `(?:[01٠١۰۱]?${D}|[2٢۲][0-4٠-٤۰-۴])`;
const HALF = `(?:${SPACE}?(?:[ap]\\.?m\\.?|[AP]\\.?M\\.?|صباحا|صباحًا|مساء|مساءً|ظهرا|ظهرًا|ليلا|ليلًا|ص|م)(?![\\p{L}\\p{M}]))`;
const MINUTES = `[0-5٠-٥۰-۵]${D}`;
const TIME = `${CLOCK}:${MINUTES}(?::${MINUTES})?(?![:${'0-9٠-٩۰-۹'}])${HALF}?|${CLOCK}(?:\\.${MINUTES})?${SPACE}?(?:[ap]\\.?m\\.?|[AP]\\.?M\\.?)${END}`;
const CURRENCY = `${SIGN}${MONEY}${SPACE}?${NUMBER}${SCALE}|(?:${CODE})${SPACE}?${NUMBER}${SCALE}|${SIGN}${NUMBER}${SPACE}?(?:${MONEY}|(?:${CODE})${END})|${SIGN}${CHAIN}(?:${ARABIC_SCALE}|${SCALE})${SPACE}(?:${NAMED})${END}`;
const PERCENT = `${SIGN}${CHAIN}${SPACE}?(?:[%٪‰]|(?:per${SPACE}?cent|بالمئة|بالمائة|في${SPACE}المئة|في${SPACE}المائة)${END})|[%٪]${SPACE}?${NUMBER}`;
const PLAIN = `${SIGN}${CHAIN}`;

const BY_DIGIT: readonly (readonly [NumericKind, RegExp])[] = [
  ['date', sticky(`${SLASHED}|${ARABIC_DATE}|${DAY_FIRST}|${ERA_YEAR}`)],
  ['time', sticky(TIME)],
  ['currency', sticky(CURRENCY)],
  ['percent', sticky(PERCENT)],
  ['number', sticky(PLAIN)],
];
const BY_LETTER: readonly (readonly [NumericKind, RegExp])[] = [
  ['date', sticky(`${MONTH_FIRST}|${MONTH_YEAR}`)],
  ['currency', sticky(CURRENCY)],
];

/** The numeric placeable that starts at `at` with a digit, a sign or a symbol. */
export function numericAt(
  text: string,
  at: number,
): { readonly kind: NumericKind; readonly end: number } | undefined {
  return firstOf(BY_DIGIT, text, at);
}

/** The date or amount that starts at `at` with an English month or a currency code. */
export function namedNumericAt(
  text: string,
  at: number,
): { readonly kind: NumericKind; readonly end: number } | undefined {
  return firstOf(BY_LETTER, text, at);
}

function firstOf(patterns: readonly (readonly [NumericKind, RegExp])[], text: string, at: number) {
  for (const [kind, pattern] of patterns) {
    const end = matchEnd(pattern, text, at);
    if (end > at) return { kind, end };
  }
  return undefined;
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'uy');
}

/** What stands round a number and changes what it can mean: times of day, short years, decades, Hijri dates. */
import { alternation, HIJRI_ARABIC, HIJRI_ENGLISH } from './months.ts';

export interface NumberContext {
  readonly values: readonly number[];
  readonly required: boolean;
}

const HIJRI = alternation(HIJRI_ARABIC, HIJRI_ENGLISH);
const HIJRI_AFTER = new RegExp(
  `^\\s*(?:(?:من\\s+)?(?:شهر\\s+)?(?:${HIJRI})(?![\\p{L}\\p{M}])|(?:هـ|هجريا?|هجرية|AH)(?!\\p{L}))`,
  'u',
);
const HIJRI_BEFORE = new RegExp(
  `(?:${HIJRI}|AH)[،,]?\\s*(?:(?:عام|سنة|من)\\s+)?(?:[0-9٠-٩]{1,2}[،,]?\\s*)?$`,
  'u',
);
const EVENING =
  /^(?::[0-9٠-٩]{2})?(?::[0-9٠-٩]{2})?\s*(?:[\p{L}\p{M}]+\s+){0,2}?(?:p\.?m\b|(?:ال)?مساءً?|ليلا?ً?|(?:ال)?ظهرا?ً?|بعد الظهر|عصرا?ً?|م(?![\p{L}\p{M}])|in the (?:evening|afternoon)|at night)/iu;
const DIGIT_AT_END = /[0-9٠-٩۰-۹]$/;

/** The readings of digits at `[start, end)` with what their surroundings add, and whether they must be matched. */
export function contextOf(
  text: string,
  start: number,
  end: number,
  values: readonly number[],
): NumberContext {
  const after = text.slice(end, end + 40);
  const before = text.slice(Math.max(0, start - 32), start);
  const more: number[] = [];
  const [value] = values;
  if (values.length === 1 && value !== undefined && Number.isInteger(value)) {
    if (value < 12 && value > 0 && EVENING.test(after)) more.push(value + 12);
    if (value < 100 && end - start === 2) {
      // 2021–22, 10/5/22 and '90s
      if (/[0-9٠-٩]{4}[/–-]$/.test(before) || /[0-9٠-٩]{1,2}[/.-][0-9٠-٩]{1,2}[/.-]$/.test(before))
        more.push(2000 + value, 1900 + value);
      if (/^s\b/.test(after)) more.push(1900 + value);
    }
    if (value >= 1900 && value < 2100 && value % 10 === 0 && /^[’']?s\b/.test(after)) more.push(value % 100);
  }
  const minutes = value === 0 && before.endsWith(':') && DIGIT_AT_END.test(before.slice(0, -1));
  const hijri = HIJRI_AFTER.test(after) || HIJRI_BEFORE.test(before);
  return { values: more.length === 0 ? values : [...values, ...more], required: !hijri && !minutes };
}

/** How long ago something was, in words. */
const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['minute', 60],
  ['hour', 60 * 60],
  ['day', 24 * 60 * 60],
  ['week', 7 * 24 * 60 * 60],
  ['month', 30 * 24 * 60 * 60],
  ['year', 365 * 24 * 60 * 60],
];

/**
 * `2 minutes ago`, `yesterday`; null for less than a minute. Times are milliseconds since 1970. A time to come,
 * from a wrong clock, is now.
 */
export function ago(then: number, now: number, locale: string, style: 'long' | 'short'): string | null {
  const seconds = Math.max(0, (now - then) / 1000);
  const step = STEPS.findLast(([, size]) => seconds >= size);
  if (step === undefined) return null;
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style });
  return words.format(-Math.floor(seconds / step[1]), step[0]);
}

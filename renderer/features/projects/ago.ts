/** How long ago something was, in words. */
const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['minute', 60],
  ['hour', 60 * 60],
  ['day', 24 * 60 * 60],
  ['week', 7 * 24 * 60 * 60],
  ['month', 30 * 24 * 60 * 60],
  ['year', 365 * 24 * 60 * 60],
];

const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** `then` and `now` in milliseconds since 1970. A time to come, from a wrong clock, is now. */
export function ago(then: number, now: number): string {
  const seconds = Math.max(0, (now - then) / 1000);
  let chosen: (typeof STEPS)[number] | undefined;
  for (const step of STEPS) if (seconds >= step[1]) chosen = step;
  if (chosen === undefined) return 'just now';
  return words.format(-Math.floor(seconds / chosen[1]), chosen[0]);
}

/** True when two words differ by one letter: changed, left out, added, or exchanged with its neighbour. */
export function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  let same = 0;
  while (same < short.length - from && short.at(-1 - same) === long.at(-1 - same)) same++;
  const left = short.length - from - same;
  if (short.length < long.length) return left === 0;
  return left === 1 || (left === 2 && short[from] === long[from + 1] && short[from + 1] === long[from]);
}

/** Finding keys and help by any words of theirs, in any order. */

export interface HelpKey {
  readonly id: string;
  /** The first is the one to show first. */
  readonly keys: readonly string[];
  readonly title: string;
  readonly area: string;
}

export interface HowTo {
  readonly title: string;
  readonly text: string;
  /** Other words one may look for it by. */
  readonly also: string;
}

export function findKeys(keys: readonly HelpKey[], words: string): readonly HelpKey[] {
  return keys.filter(({ keys: chords, title, area }) => has(`${title} ${area} ${chords.join(' ')}`, words));
}

export function findHowTos(howTos: readonly HowTo[], words: string): readonly HowTo[] {
  return howTos.filter(({ title, text, also }) => has(`${title} ${text} ${also}`, words));
}

function has(text: string, words: string): boolean {
  const hay = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => hay.includes(word));
}

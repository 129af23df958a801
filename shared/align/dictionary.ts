/** A bilingual dictionary as links look words up in it. */
import { foldTerm } from '../text/clitics.ts';
import type { Lookup } from './evidence.ts';

export interface Entry {
  readonly headword: string;
  readonly renderings: readonly string[];
}

/** Looks up by folded headword. Entries of the same folded form are read together. */
export function lookupOf(entries: Iterable<Entry>): Lookup {
  const byBase = new Map<string, string[]>();
  for (const { headword, renderings } of entries) {
    const base = foldTerm(headword);
    const known = byBase.get(base);
    if (known === undefined) byBase.set(base, [...new Set(renderings)]);
    else for (const rendering of renderings) if (!known.includes(rendering)) known.push(rendering);
  }
  return (base) => byBase.get(base) ?? [];
}

/** A bilingual dictionary as read from a file: headwords and what renders them. */
import type { Lookup } from '../../../../shared/align/evidence.ts';
import { foldTerm } from '../../../../shared/text/clitics.ts';

export interface DictionaryEntry {
  readonly headword: string;
  readonly renderings: readonly string[];
}

/** Looks up by folded headword. Entries of the same folded form are read together. */
export function lookupOf(entries: Iterable<DictionaryEntry>): Lookup {
  const byBase = new Map<string, string[]>();
  for (const { headword, renderings } of entries) {
    const base = foldTerm(headword);
    const known = byBase.get(base);
    if (known === undefined) byBase.set(base, [...new Set(renderings)]);
    else for (const rendering of renderings) if (!known.includes(rendering)) known.push(rendering);
  }
  return (base) => byBase.get(base) ?? [];
}

/** What the list of versions says of a paragraph's revisions. */
import { spliceBetween } from '../../../shared/domain/span.ts';
import type { OutputOf, Contract } from '../../../shared/contract/contract.ts';

export type Version = OutputOf<Contract['paragraphs']['history']>[number];

/** Two versions to compare, the earlier first, by the ids chosen last; one alone is compared with the newest. */
export function comparedOf(
  versions: readonly Version[],
  chosen: readonly string[],
): { readonly earlier: Version; readonly later: Version } | null {
  const places = chosen.map((id) => versions.findIndex((v) => v.id === id)).filter((i) => i >= 0);
  const [first, second = versions.length - 1] = places;
  if (first === undefined || first === second) return null;
  const earlier = versions[Math.min(first, second)];
  const later = versions[Math.max(first, second)];
  return earlier === undefined || later === undefined ? null : { earlier, later };
}

const LEAD = 16;

/**
 * The part of a text that tells it from the version before: from a few words ahead of the first difference on, or the
 * whole where that is near its beginning.
 */
export function tellingPart(text: string, before: string): string {
  const { start } = spliceBetween(before, text);
  if (text === before || start <= 2 * LEAD) return text;
  const space = text.lastIndexOf(' ', start - LEAD);
  return space <= 0 ? text : `…${text.slice(space + 1)}`;
}

/** Choosing a version again lets it go; a third takes the place of the one chosen longest ago. */
export function choosing(chosen: readonly string[], id: string): readonly string[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].slice(-2);
}

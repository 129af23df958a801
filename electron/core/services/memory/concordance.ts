/** Where words were used before. */
import type { DeepReadonly } from '../../../../shared/contract/deep-readonly.ts';
import type { ConcordanceHit } from '../../../../shared/contract/memory.ts';
import { plainText } from '../../../../shared/domain/tag.ts';
import { fold, originalSpan } from '../../../../shared/text/fold.ts';
import { matchText } from '../../memory/key.ts';
import { unitByKey, type StoredUnit } from '../../repositories/memory/units.ts';
import { findWords } from '../../repositories/memory/words.ts';
import type { OpenMemory } from '../../state/memories.ts';

export interface ConcordanceQuery {
  readonly text: string;
  readonly side: 'source' | 'target';
  readonly exact: boolean;
  readonly author?: string;
  readonly from?: number;
  readonly to?: number;
  readonly limit: number;
}

type Hit = DeepReadonly<ConcordanceHit>;

export interface ConcordancePage {
  readonly hits: readonly Hit[];
  /** The last unit looked at; undefined when the memory has no more. */
  readonly next: number | undefined;
}

/** The most rows looked at for one page of an exact search, whose hits the index cannot tell. */
const MOST_LOOKS = 2_000;

/** One memory's hits before unit `before`, the newest first. */
export function concordanceOf(memory: OpenMemory, query: ConcordanceQuery, before: number): ConcordancePage {
  const phrase = matchText(query.text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  if (phrase === '') return { hits: [], next: undefined };
  const { db } = memory.file;
  const hits: Hit[] = [];
  let last = before;
  for (let looks = 0; looks < MOST_LOOKS;) {
    const wanted = query.limit - hits.length;
    const keys = findWords(db, { ...query, phrase, before: last, limit: wanted });
    for (const key of keys) {
      last = key;
      looks++;
      const unit = unitByKey(db, key);
      const hit = unit === undefined ? undefined : hitOf(memory, unit, query);
      if (hit !== undefined) hits.push(hit);
    }
    if (keys.length < wanted) return { hits, next: undefined };
    if (hits.length >= query.limit) break;
  }
  return { hits, next: last };
}

function hitOf(memory: OpenMemory, unit: StoredUnit, query: ConcordanceQuery): Hit | undefined {
  const text = unit[query.side];
  const found = query.exact ? placesOf(text, query.text) : foldedPlaces(text, query.text);
  // the index knows no letter variants: an exact search looks again
  if (query.exact && found.length === 0) return undefined;
  const other = query.side === 'source' ? 'target' : 'source';
  const linked = unit.links.flatMap(([sStart, sEnd, tStart, tEnd]) => {
    const [mine, theirs] =
      query.side === 'source'
        ? [
            [sStart, sEnd],
            [tStart, tEnd],
          ]
        : [
            [tStart, tEnd],
            [sStart, sEnd],
          ];
    const [start = 0, end = 0] = mine ?? [];
    return found.some((f) => f.start < end && start < f.end)
      ? [{ side: other, start: theirs?.[0] ?? 0, end: theirs?.[1] ?? 0 } as const]
      : [];
  });
  return {
    memory: memory.id,
    memoryName: memory.name,
    memoryPath: memory.path,
    unit: unit.key,
    ...shown(unit, [...found.map((f) => ({ side: query.side, ...f })), ...linked]),
    author: unit.author,
    project: unit.project,
    document: unit.document,
    changedAt: unit.changedAt,
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The texts without codes, and the spans moved along. */
function shown(unit: StoredUnit, spans: readonly (Place & { readonly side: 'source' | 'target' })[]) {
  const at = (side: 'source' | 'target', offset: number): number =>
    plainText(unit[side].slice(0, offset), unit.tags).length;
  return {
    source: plainText(unit.source, unit.tags),
    target: plainText(unit.target, unit.tags),
    spans: spans
      .map(({ side, start, end }) => ({ side, start: at(side, start), end: at(side, end) }))
      .filter(({ start, end }) => start < end),
  };
}

function placesOf(text: string, words: string): readonly Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push({ start: at, end: at + words.length });
  return places;
}

function foldedPlaces(text: string, words: string): readonly Place[] {
  const folded = fold(text);
  const wanted = matchText(words);
  return placesOf(folded.text, wanted).map(({ start, end }) => originalSpan(folded, start, end));
}

/** One page over several memories, one after the other; `next` of the answer asks for what follows. */
export function searchConcordance(
  memories: readonly OpenMemory[],
  query: ConcordanceQuery,
  page: string | undefined,
  onTrouble: (memory: OpenMemory, error: unknown) => void,
): { readonly hits: readonly Hit[]; readonly next: string | null } {
  const [at = 0, from = Number.MAX_SAFE_INTEGER] = (page ?? '').split(':').filter(Boolean).map(Number);
  const hits: Hit[] = [];
  let before = from;
  for (let i = at; i < memories.length; i++, before = Number.MAX_SAFE_INTEGER) {
    const memory = memories[i];
    if (memory === undefined) break;
    try {
      const found = concordanceOf(memory, { ...query, limit: query.limit - hits.length }, before);
      hits.push(...found.hits);
      if (found.next !== undefined) return { hits, next: `${i}:${found.next}` };
      if (hits.length >= query.limit && i + 1 < memories.length)
        return { hits, next: `${i + 1}:${Number.MAX_SAFE_INTEGER}` };
    } catch (error) {
      onTrouble(memory, error);
    }
  }
  return { hits, next: null };
}

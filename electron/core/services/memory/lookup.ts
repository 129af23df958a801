/** Matches of one text in several memories. */
import { plainText, type TagDefinition } from '../../../../shared/domain/tag.ts';
import type { Match } from '../../../../shared/contract/memory.ts';
import { diffWords } from '../../../../shared/text/diff.ts';
import type { DeepReadonly } from '../../../../shared/contract/deep-readonly.ts';
import { adaptNumbers, adaptTags } from '../../memory/adapt.ts';
import { keyOf, matchText, textHash, type MatchKey } from '../../memory/key.ts';
import type { Hit } from '../../memory/search.ts';
import { scoreOf } from '../../memory/score.ts';
import { equalTexts, unitByKey, type StoredUnit } from '../../repositories/memory/units.ts';
import type { OpenMemory } from '../../state/memories.ts';

/** A memory to look in. */
export interface Asked {
  readonly memory: OpenMemory;
  readonly penalty: number;
}

export interface Wanted {
  readonly text: string;
  readonly tags: readonly TagDefinition[];
  /** Hashes of the neighbours' sources; 0 where there is none, undefined where they are not known. */
  readonly before?: number;
  readonly after?: number;
  /** A paragraph that does not match itself. */
  readonly paragraph?: string;
  /** Least score, 1 to 100. */
  readonly threshold: number;
  readonly limit: number;
}

/** Equals beyond those shown, so that the same translation from several places leaves room for others. */
const SPARE = 3;

/**
 * The matches of a text, the best first; of several with one translation the best. A memory that fails is handed
 * to `onTrouble` and passed over.
 */
export function lookUp(
  asked: readonly Asked[],
  wanted: Wanted,
  onTrouble: (memory: OpenMemory, error: unknown) => void,
): readonly DeepReadonly<Match>[] {
  const folded = matchText(wanted.text);
  if (folded === '') return [];
  const query: Query = { wanted, key: keyOf(folded), hash: textHash(folded) };
  const found: Found[] = [];
  for (const { memory, penalty } of asked)
    try {
      found.push(...foundIn(memory, penalty, query));
    } catch (error) {
      onTrouble(memory, error);
    }
  return best(found, wanted);
}

interface Query {
  readonly wanted: Wanted;
  readonly key: MatchKey;
  readonly hash: number;
}

interface Found {
  readonly memory: OpenMemory;
  readonly unit: StoredUnit;
  readonly score: number;
  readonly level: Match['level'];
}

function foundIn(memory: OpenMemory, penalty: number, query: Query): readonly Found[] {
  const { db } = memory.file;
  const { wanted, key, hash } = query;
  const own = (unit: StoredUnit): boolean =>
    wanted.paragraph !== undefined && unit.paragraph === wanted.paragraph;
  const hits = new Map<number, Hit>();
  // equal texts by their hash: they include texts without words, and those between the same neighbours
  for (const equal of equalTexts(db, hash, 20)) {
    const unit = unitByKey(db, equal);
    if (unit !== undefined && !own(unit)) hits.set(equal, { key: equal, similarity: 1, sameWords: true });
  }
  const least = Math.min(1, (wanted.threshold + penalty) / 100);
  // where one match is wanted and the same text is there, nothing can be better
  if (wanted.limit > 1 || hits.size === 0)
    for (const hit of memory.index().search(key, least, wanted.limit * SPARE)) hits.set(hit.key, hit);
  const found: Found[] = [];
  for (const hit of hits.values()) {
    const unit = unitByKey(db, hit.key);
    if (unit === undefined || own(unit)) continue;
    const sameText = unit.sourceHash === hash;
    const sameContext =
      unit.before === wanted.before && unit.after === wanted.after && (unit.before !== 0 || unit.after !== 0);
    const { score, level } = scoreOf({ hit, sameText, sameContext, penalty });
    if (score >= wanted.threshold) found.push({ memory, unit, score, level });
  }
  return found;
}

function best(found: readonly Found[], wanted: Wanted): readonly DeepReadonly<Match>[] {
  const matches: DeepReadonly<Match>[] = [];
  const seen = new Set<string>();
  const text = plainText(wanted.text, wanted.tags);
  for (const one of found.toSorted((a, b) => b.score - a.score || closeness(b, text) - closeness(a, text))) {
    const made = matchOf(one, wanted, text);
    if (made.target.trim() === '' || seen.has(made.target)) continue;
    seen.add(made.target);
    matches.push(made);
    if (matches.length === wanted.limit) break;
  }
  return matches;
}

/** Of equal scores: written exactly so, then whole paragraphs, then the newest. */
function closeness({ unit }: Found, text: string): number {
  return (
    (plainText(unit.source, unit.tags) === text ? 1 : 0) +
    (unit.parent === null ? 0.5 : 0) +
    unit.changedAt / 1e14
  );
}

function matchOf({ memory, unit, score, level }: Found, wanted: Wanted, text: string): DeepReadonly<Match> {
  const source = plainText(unit.source, unit.tags);
  const coded = adaptTags(
    { text: wanted.text, tags: wanted.tags },
    { text: unit.source, tags: unit.tags },
    unit.target,
  );
  const { target, adapted, left } = adaptNumbers(wanted.text, unit.source, coded);
  return {
    memory: memory.id,
    memoryName: memory.name,
    memoryPath: memory.path,
    unit: unit.key,
    kind: unit.parent === null ? 'paragraph' : 'sentence',
    score,
    level,
    source,
    difference: diffWords(source, text),
    target,
    adapted,
    numbersLeft: left,
    author: unit.author,
    project: unit.project,
    document: unit.document,
    changedAt: unit.changedAt,
  };
}

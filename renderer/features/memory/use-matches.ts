/** The matches of a paragraph, asked for once it is live. */
import { useMemo } from 'react';
import type { LookupResult } from '../../../shared/contract/memory.ts';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { ParagraphId, ProjectId } from '../../../shared/domain/ids.ts';
import { useContractQuery } from '../../client/index.ts';

export interface Matches {
  /** Undefined while they are looked up, and for what is not looked up. */
  readonly result: LookupResult | undefined;
  /** The paragraph the result belongs to. */
  readonly paragraph: ParagraphId | undefined;
  /** When it was looked up, in milliseconds since 1970. */
  readonly at: number;
}

/** More would push the notes out of sight. */
const MOST = 5;
const NONE = '' as ParagraphId;

/** Asks the core; typing asks for nothing, since the source does not change. */
export function useMatches(project: ProjectId, row: ParagraphRow | undefined): Matches {
  const wanted = row !== undefined && !row.copyAsIs;
  const paragraph = row?.id;
  const { data, dataUpdatedAt: at } = useContractQuery(
    'memory',
    'lookup',
    { project, paragraph: paragraph ?? NONE, threshold: 50, limit: MOST },
    { enabled: wanted },
  );
  const result = wanted ? data : undefined;
  return useMemo(() => ({ result, paragraph, at }), [result, paragraph, at]);
}

/** What is to be inserted as number `n` (from 1): the matches in order, then the one put together. */
export function insertionOf(result: LookupResult | undefined, n: number): Insertion | undefined {
  if (result === undefined) return undefined;
  const match = result.matches[n - 1];
  if (match !== undefined) return { text: match.target, path: match.memoryPath, unit: match.unit };
  if (result.assembled !== null && n === result.matches.length + 1)
    return { text: result.assembled.target, path: null, unit: 0 };
  return undefined;
}

export interface Insertion {
  readonly text: string;
  /** The memory it comes from; null for several. */
  readonly path: string | null;
  readonly unit: number;
}

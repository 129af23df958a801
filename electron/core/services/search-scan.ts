/** Looking through a project for one query, block by block. */
import type { SearchHit, SearchQuery } from '../../../shared/contract/search.ts';
import type { NoteId } from '../../../shared/domain/ids.ts';
import { finder } from '../../../shared/text/find.ts';
import type { Range } from '../../../shared/text/find.ts';
import { lastNumber, noteTexts, numbersWhere, searchTexts } from '../repositories/search.ts';
import type { NoteText } from '../repositories/search.ts';
import { paragraphByNumber } from '../repositories/paragraphs.ts';
import { BLOCK } from '../state/folded-texts.ts';
import type { FoldedSide, FoldedTexts } from '../state/folded-texts.ts';
import type { OpenProject } from '../state/open-projects.ts';
import { matchRanges, pattern } from './patterns.ts';
import type { Pattern } from './patterns.ts';
import { findingsOf } from './rows.ts';

export interface Counted {
  readonly number: number;
  /** 0 where the query has no words. */
  readonly occurrences: number;
}

export interface Scan {
  /** Number of the last paragraph of the project. */
  readonly last: number;
  /** Paragraphs that fit, of the block that holds `number`. */
  block(number: number): readonly Counted[];
  /** Number of the first paragraph of the next block. */
  nextBlock(number: number): number;
  hit(number: number): SearchHit;
  /** Where the query stands in one text. */
  ranges(text: string, where: string): readonly Range[];
  /** Set for a regular expression. */
  readonly pattern: Pattern | undefined;
}

/** @throws AppFault `invalid-input` for what is no regular expression; the scan may throw it for a slow one. */
export function startScan(texts: FoldedTexts, project: OpenProject, query: SearchQuery): Scan {
  const { db } = project.file;
  const regex = query.regex && query.text !== '' ? pattern(query.text, query.exact) : undefined;
  const last = lastNumber(db);
  const words = finder(query.regex ? '' : query.text, query);
  const allowed = allowedNumbers(project, query);
  const notes =
    query.fields.includes('notes') && query.text !== '' ? notesByNumber(noteTexts(db)) : undefined;
  const sides = (['source', 'target'] as const).filter((side) => query.fields.includes(side));

  const ranges = (text: string, where: string): readonly Range[] =>
    regex === undefined ? words.ranges(text) : regex.timed(() => matchRanges(regex.regex, text), where);

  function countsOfTexts(first: number): Uint32Array {
    const counts = new Uint32Array(BLOCK);
    if (regex === undefined && !words.exact) {
      const block = texts.block(project, first);
      for (const side of sides) addFolded(counts, block[side], words.starts(block[side].text));
      return counts;
    }
    const rows = searchTexts(db, first, first + BLOCK - 1);
    const count = (): void => {
      for (const row of rows)
        for (const side of sides) {
          const text = row[side];
          const at = row.number - first;
          const here = regex === undefined ? words.starts(text) : matchRanges(regex.regex, text);
          counts[at] = (counts[at] ?? 0) + here.length;
        }
    };
    if (regex === undefined) count();
    else regex.timed(count, `paragraphs ${first}–${first + rows.length - 1}`);
    return counts;
  }

  return {
    last,
    pattern: regex,
    ranges,
    nextBlock: (number) => blockStart(number) + BLOCK,
    block(number) {
      const first = blockStart(number);
      const numbers = Array.from({ length: BLOCK }, (_, i) => first + i).filter(
        (n) => n <= last && (allowed?.has(n) ?? true),
      );
      if (numbers.length === 0) return [];
      if (query.text === '') return numbers.map((n) => ({ number: n, occurrences: 0 }));
      const counts = countsOfTexts(first);
      return numbers
        .map((n) => ({
          number: n,
          occurrences:
            (counts[n - first] ?? 0) +
            (notes?.get(n) ?? []).reduce((sum, note) => sum + ranges(note.text, `a note on ${n}`).length, 0),
        }))
        .filter((counted) => counted.occurrences > 0);
    },
    hit(number) {
      const [row] = searchTexts(db, number, number);
      const side = (name: 'source' | 'target'): readonly Range[] =>
        row === undefined || !sides.includes(name) ? [] : ranges(row[name], `paragraph ${number}`);
      return {
        number,
        source: side('source'),
        target: side('target'),
        notes: (notes?.get(number) ?? [])
          .map((note) => ({ note: note.id as NoteId, ranges: ranges(note.text, `a note on ${number}`) }))
          .filter((note) => note.ranges.length > 0),
      };
    },
  };
}

function blockStart(number: number): number {
  return Math.floor((number - 1) / BLOCK) * BLOCK + 1;
}

/** Tells each start to the paragraph it stands in; both are in order. */
function addFolded(counts: Uint32Array, side: FoldedSide, starts: readonly number[]): void {
  let paragraph = 0;
  for (const start of starts) {
    while ((side.at[paragraph + 1] ?? Infinity) <= start) paragraph++;
    counts[paragraph] = (counts[paragraph] ?? 0) + 1;
  }
}

function allowedNumbers(project: OpenProject, { where }: SearchQuery): ReadonlySet<number> | undefined {
  if (Object.keys(where).length === 0) return undefined;
  const { db } = project.file;
  const { checks } = where;
  if (checks === undefined) return new Set(numbersWhere(db, where));
  const wanted = new Set(checks);
  return new Set(
    numbersWhere(db, { ...where, withFindings: true }).filter((number) => {
      const paragraph = paragraphByNumber(db, number)?.paragraph;
      return (
        paragraph !== undefined &&
        findingsOf(db, paragraph, paragraph.target).some((f) => wanted.has(f.check))
      );
    }),
  );
}

function notesByNumber(notes: readonly NoteText[]): ReadonlyMap<number, readonly NoteText[]> {
  return Map.groupBy(notes, (note) => note.number);
}

/** Cutting a text into what is drawn: isolates, chips, and words under a mark. */
import type { TagDefinition } from '../../../shared/domain/tag.ts';
import { isolationRuns } from '../../../shared/text/isolate.ts';
import type { Direction } from '../../../shared/text/isolate.ts';
import { chipsOf } from '../../client/index.ts';
import type { Chip, Mark } from '../../client/index.ts';

export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Shown instead of the text: the label of an inline code or of an invisible character. */
  readonly chip: Chip | null;
  /** The narrowest note over these words, or the narrowest link where there is none. */
  readonly mark: Mark | null;
  readonly finding: Mark | null;
  /** What find has found here. */
  readonly found: Mark | null;
  /** True for the last words of its mark's span: its number stands behind them. */
  readonly last: boolean;
}

export interface PieceGroup {
  readonly start: number;
  readonly end: number;
  /** Direction of the `<bdi>` these pieces stand in, or null when they stand in the paragraph itself. */
  readonly isolate: Direction | null;
  readonly pieces: readonly Piece[];
}

/** The whole text as groups in order; every UTF-16 unit is in exactly one piece. */
export function pieceGroups(
  text: string,
  direction: Direction,
  tags: readonly TagDefinition[],
  marks: readonly Mark[],
): readonly PieceGroup[] {
  const chips = findChips(text, tags);
  return isolationRuns(text, direction).map((run) => ({
    start: run.start,
    end: run.end,
    isolate: run.isolate ? run.direction : null,
    pieces: cut(run.start, run.end, chips, marks),
  }));
}

type Chips = ReadonlyMap<number, Chip>;

function findChips(text: string, tags: readonly TagDefinition[]): Chips {
  return new Map(chipsOf(text, tags).map((chip) => [chip.start, chip]));
}

function cut(start: number, end: number, chips: Chips, marks: readonly Mark[]): readonly Piece[] {
  const edges = new Set([start, end]);
  for (const mark of marks) {
    if (mark.start > start && mark.start < end) edges.add(mark.start);
    if (mark.end > start && mark.end < end) edges.add(mark.end);
  }
  for (const [at, { end: chipEnd }] of chips) {
    if (at < start || at >= end) continue;
    edges.add(at);
    edges.add(Math.min(chipEnd, end));
  }
  const sorted = [...edges].toSorted((a, b) => a - b);
  const pieces = sorted.slice(0, -1).map((from, i): Piece => {
    const to = sorted[i + 1] ?? end;
    const over = marks.filter((m) => m.start < to && m.end > from);
    const mark = narrowest(over, 'note') ?? narrowest(over, 'link') ?? narrowest(over, 'suggestion');
    return {
      start: from,
      end: to,
      chip: chips.get(from) ?? null,
      mark,
      finding: over.find((m) => m.kind === 'finding') ?? null,
      found: over.find((m) => m.kind === 'found') ?? null,
      last: mark !== null && mark.end === to,
    };
  });
  return joined(pieces);
}

/** Neighbours that are drawn alike become one: a mark stays whole where others only begin or end under it. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    const alike =
      before !== undefined &&
      before.chip === null &&
      piece.chip === null &&
      before.mark === piece.mark &&
      before.finding === piece.finding &&
      before.found === piece.found;
    if (alike) out[out.length - 1] = { ...before, end: piece.end, last: piece.last };
    else out.push(piece);
  }
  return out;
}

function narrowest(marks: readonly Mark[], kind: Mark['kind']): Mark | null {
  let best: Mark | null = null;
  for (const mark of marks) {
    if (mark.kind !== kind) continue;
    if (best === null || mark.end - mark.start < best.end - best.start) best = mark;
  }
  return best;
}

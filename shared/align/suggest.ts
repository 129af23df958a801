/** Links suggested for one paragraph out of all evidence. Pure: it runs in a worker. */
import { lookupEvidence, nameEvidence, numberEvidence, placeableEvidence } from './evidence.ts';
import type { Evidence, EvidenceKind, Text, WordLookup } from './evidence.ts';
import type { AlignmentModel } from './model.ts';
import { sourceTokens, targetTokens } from './tokens.ts';
import type { Token } from './tokens.ts';

export interface Knowledge {
  readonly model?: AlignmentModel | undefined;
  readonly dictionary?: WordLookup;
  readonly glossary?: WordLookup;
}

export interface SuggestedSpan {
  readonly side: 'source' | 'target';
  readonly start: number;
  readonly end: number;
}

export interface SuggestedLink {
  readonly spans: readonly SuggestedSpan[];
  /** 0 to 1. */
  readonly confidence: number;
  /** What spoke for it, the strongest first. */
  readonly because: readonly EvidenceKind[];
}

export interface Paragraph {
  readonly source: string;
  readonly target: string;
  /** Words that hand-made links hold already: nothing is suggested over them. */
  readonly taken?: readonly SuggestedSpan[];
}

/** From here on a suggestion is drawn; below it, it is behind "show more". */
export const DRAWN_FROM = 0.4;

/** Suggested links, surest first. Never touches a word that `taken` holds. */
export function suggestLinks(
  paragraph: Paragraph,
  knowledge: Knowledge,
  least = DRAWN_FROM,
): readonly SuggestedLink[] {
  const source: Text = { text: paragraph.source, tokens: sourceTokens(paragraph.source) };
  const target: Text = { text: paragraph.target, tokens: targetTokens(paragraph.target) };
  const n = source.tokens.length;
  const m = target.tokens.length;
  if (n === 0 || m === 0) return [];
  const taken = paragraph.taken ?? [];
  const free = (tokens: readonly Token[], side: 'source' | 'target') =>
    tokens.map((token) => !taken.some((s) => s.side === side && s.start < token.end && s.end > token.start));
  const freeSource = free(source.tokens, 'source');
  const freeTarget = free(target.tokens, 'target');

  const weighed = weigh(source, target, evidenceOf(source, target, knowledge));
  const cells = withNeighbours(weighed, Math.min(n, m)).filter(
    ({ i, j, score }) => score >= least && freeSource[i] === true && freeTarget[j] === true,
  );
  const chosen = choose(cells, source.tokens, target.tokens);
  const filled = fillGaps(chosen, source.tokens, target.tokens).filter(
    ({ i, j }) => freeSource[i] === true && freeTarget[j] === true,
  );
  return group(least > FILLED ? chosen : [...chosen, ...filled], source.tokens, target.tokens);
}

/** All evidence of a paragraph, unweighed. */
export function evidenceOf(source: Text, target: Text, knowledge: Knowledge): readonly Evidence[] {
  const { model, dictionary, glossary } = knowledge;
  return [
    ...nameEvidence(source, target),
    ...numberEvidence(source, target),
    ...placeableEvidence(source, target),
    ...(glossary === undefined ? [] : lookupEvidence(source, target, glossary, 'glossary')),
    ...(dictionary === undefined ? [] : lookupEvidence(source, target, dictionary, 'dictionary')),
    ...(model === undefined ? [] : statistics(source, target, model)),
  ];
}

const STATISTICS_FLOOR = 0.05;

function statistics(source: Text, target: Text, model: AlignmentModel): readonly Evidence[] {
  const m = target.tokens.length;
  const matrix = model.posteriors(
    source.tokens.map(({ stem }) => stem),
    target.tokens.map(({ stem }) => stem),
  );
  const found: Evidence[] = [];
  matrix.forEach((score, cell) => {
    if (score >= STATISTICS_FLOOR)
      found.push({ i: Math.floor(cell / m), j: cell % m, score: score * 0.95, kind: 'statistics' });
  });
  return found;
}

export interface Cell {
  readonly i: number;
  readonly j: number;
  readonly score: number;
  readonly because: readonly EvidenceKind[];
}

/** Evidence for one pair adds up as independent witnesses do, and counts less the further from the diagonal it stands. */
function weigh(source: Text, target: Text, evidence: readonly Evidence[]): readonly Cell[] {
  const n = source.tokens.length;
  const m = target.tokens.length;
  const cells = new Map<number, { doubt: number; because: Map<EvidenceKind, number> }>();
  for (const { i, j, score, kind } of evidence) {
    const key = i * m + j;
    const cell = cells.get(key) ?? { doubt: 1, because: new Map<EvidenceKind, number>() };
    const before = cell.because.get(kind) ?? 0;
    // the same witness twice says no more than once
    cell.doubt = (cell.doubt / (1 - before)) * (1 - Math.max(before, score));
    cell.because.set(kind, Math.max(before, score));
    cells.set(key, cell);
  }
  return [...cells].map(([key, { doubt, because }]) => {
    const i = Math.floor(key / m);
    const j = key % m;
    const away = Math.abs((i + 0.5) / n - (j + 0.5) / m);
    const light = source.tokens[i]?.light === true || target.tokens[j]?.light === true;
    const score = (1 - doubt) * (light ? Math.exp(-4 * away) * 0.8 : Math.exp(-0.6 * away));
    return {
      i,
      j,
      score,
      because: [...because].toSorted((a, b) => b[1] - a[1]).map(([kind]) => kind),
    };
  });
}

const ALONE = 0.6;
const NEAR = 2;
/** A text of fewer words has no neighbours to ask. */
const PHRASE = 4;

/** Phrases go over as phrases: a pair whose neighbours pair up too is surer than one that stands alone. */
function withNeighbours(cells: readonly Cell[], words: number): readonly Cell[] {
  return cells.map((cell) => {
    let support = words < PHRASE ? 1 : 0;
    for (const other of cells) {
      const di = Math.abs(other.i - cell.i);
      const dj = Math.abs(other.j - cell.j);
      if (di === 0 || dj === 0 || di > NEAR || dj > NEAR + 1) continue;
      support = Math.max(support, other.score);
    }
    return { ...cell, score: cell.score * (ALONE + (1 - ALONE) * support) };
  });
}

/**
 * Competitive linking (Melamed 2000): the surest pair first, each word once; then a word may join a link its
 * neighbour is in when the evidence for it is nearly as good.
 */
function choose(cells: readonly Cell[], source: readonly Token[], target: readonly Token[]): readonly Cell[] {
  const chosen: Cell[] = [];
  const bySource = new Map<number, Cell>();
  const byTarget = new Map<number, Cell>();
  for (const cell of cells.toSorted((a, b) => b.score - a.score)) {
    const atSource = bySource.get(cell.i);
    const atTarget = byTarget.get(cell.j);
    if (atSource !== undefined && atTarget !== undefined) continue;
    if (atSource !== undefined && !joins(cell.j, atSource.j, target, cell.score, atSource.score)) continue;
    if (atTarget !== undefined && !joins(cell.i, atTarget.i, source, cell.score, atTarget.score)) continue;
    chosen.push(cell);
    if (atSource === undefined) bySource.set(cell.i, cell);
    if (atTarget === undefined) byTarget.set(cell.j, cell);
  }
  return chosen;
}

function joins(at: number, held: number, tokens: readonly Token[], score: number, best: number): boolean {
  const [low, high] = at < held ? [at, held] : [held, at];
  const between = tokens.slice(low + 1, high);
  return (
    score >= best * 0.6 &&
    between.length <= 2 &&
    between.every(({ light }) => light) &&
    tokens[at]?.light !== true
  );
}

/** How sure a pair is that only its place speaks for. */
const FILLED = 0.42;

/**
 * Position: where two neighbours in the source are linked to two places in the target and one word that means
 * something is left between them on each side, those two are taken to render each other.
 */
function fillGaps(
  chosen: readonly Cell[],
  source: readonly Token[],
  target: readonly Token[],
): readonly Cell[] {
  const targetOf = new Map<number, number>();
  const linked = new Set<number>();
  for (const { i, j } of chosen) {
    if (!targetOf.has(i)) targetOf.set(i, j);
    linked.add(j);
  }
  const anchors: readonly (readonly [number, number])[] = [
    [-1, -1],
    ...[...targetOf].toSorted((a, b) => a[0] - b[0]),
    [source.length, target.length],
  ];
  const filled: Cell[] = [];
  for (let k = 0; k + 1 < anchors.length; k++) {
    const [i1, j1] = anchors[k] ?? [0, 0];
    const [i2, j2] = anchors[k + 1] ?? [0, 0];
    const [low, high] = j1 < j2 ? [j1, j2] : [j2, j1];
    if (i2 - i1 > GAP || high - low > GAP + 2) continue;
    const left = free(source, i1, i2, targetOf);
    const right = free(target, low, high, linked);
    if (left.length + right.length > FILL_WORDS) continue;
    for (const i of left) for (const j of right) filled.push({ i, j, score: FILLED, because: ['position'] });
  }
  return filled;
}

const GAP = 4;
/** Words in a gap, of both sides together, that may still be one phrase. */
const FILL_WORDS = 2;

/** Places strictly between two, of words that mean something and are not linked. */
function free(
  tokens: readonly Token[],
  from: number,
  to: number,
  linked: { has(place: number): boolean },
): readonly number[] {
  const places: number[] = [];
  for (let place = from + 1; place < to; place++)
    if (tokens[place]?.light === false && !linked.has(place)) places.push(place);
  return places;
}

/** Chosen pairs that share a word become one link; neighbouring words become one span. */
function group(
  chosen: readonly Cell[],
  source: readonly Token[],
  target: readonly Token[],
): readonly SuggestedLink[] {
  const links: { sources: Set<number>; targets: Set<number>; cells: Cell[] }[] = [];
  for (const cell of chosen) {
    const mine = links.filter(({ sources, targets }) => sources.has(cell.i) || targets.has(cell.j));
    const into = mine[0] ?? { sources: new Set<number>(), targets: new Set<number>(), cells: [] };
    if (mine.length === 0) links.push(into);
    for (const other of mine.slice(1)) {
      for (const i of other.sources) into.sources.add(i);
      for (const j of other.targets) into.targets.add(j);
      into.cells.push(...other.cells);
      links.splice(links.indexOf(other), 1);
    }
    into.sources.add(cell.i);
    into.targets.add(cell.j);
    into.cells.push(cell);
  }
  return links
    .map(({ sources, targets, cells }) => ({
      spans: [...spansOf(sources, source, 'source'), ...spansOf(targets, target, 'target')],
      confidence: Math.min(...cells.map(({ score }) => score)),
      because: [...new Set(cells.flatMap(({ because }) => because))],
    }))
    .toSorted((a, b) => b.confidence - a.confidence);
}

function spansOf(
  places: ReadonlySet<number>,
  tokens: readonly Token[],
  side: 'source' | 'target',
): readonly SuggestedSpan[] {
  const spans: { side: 'source' | 'target'; start: number; end: number; last: number }[] = [];
  for (const place of [...places].toSorted((a, b) => a - b)) {
    const token = tokens[place];
    if (token === undefined) continue;
    const open = spans.at(-1);
    if (open !== undefined && open.last === place - 1) {
      open.end = token.end;
      open.last = place;
    } else spans.push({ side, start: token.start, end: token.end, last: place });
  }
  return spans.map(({ start, end }) => ({ side, start, end }));
}

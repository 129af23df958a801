/**
 * Sentences of a paragraph joined to those of its translation: Gale and Church, "A program for aligning sentences in
 * bilingual corpora" (Computational Linguistics 19, 1993), with numbers, addresses and Latin names as anchors.
 */
import { findPlaceables } from '../../../shared/text/placeables.ts';
import { sentenceSpans, type SentenceSpan } from '../../../shared/text/sentences.ts';
import { foldText } from '../../../shared/text/fold.ts';

export interface SentencePair {
  readonly source: string;
  readonly target: string;
}

interface Side {
  readonly spans: readonly SentenceSpan[];
  readonly lengths: readonly number[];
  readonly anchors: readonly ReadonlySet<string>[];
}

/** Sentences taken from either side, and what the step costs: −100 log of its share in the paper's Table 5. */
const BEADS = [
  [1, 1, 0],
  [1, 0, 450],
  [0, 1, 450],
  [2, 1, 230],
  [1, 2, 230],
  [2, 2, 440],
] as const;

/** Variance of the length difference per character (the paper's s²). */
const VARIANCE = 6.8;
/** What an anchor found on one side only costs, and one on both sides earns. */
const ANCHOR = 120;
/** A pair that costs more is too doubtful to be remembered. */
const DOUBTFUL = 700;
const MOST_SENTENCES = 60;

/**
 * The sentence pairs of a paragraph and its translation, in order; two sentences may answer to one. Empty when
 * either side is one sentence: then the paragraph is its own unit.
 */
export function alignedSentences(source: string, target: string): readonly SentencePair[] {
  const a = sideOf(source);
  const b = sideOf(target);
  if (a.spans.length < 2 || b.spans.length < 2) return [];
  if (a.spans.length > MOST_SENTENCES || b.spans.length > MOST_SENTENCES) return [];
  return walk(a, b).map(({ i, j, x, y }) => ({
    source: between(source, a, i, x),
    target: between(target, b, j, y),
  }));
}

function sideOf(text: string): Side {
  const spans = sentenceSpans(text);
  return {
    spans,
    lengths: spans.map(({ start, end }) => end - start),
    anchors: spans.map(({ start, end }) => anchorsOf(text.slice(start, end))),
  };
}

/** The text from sentence `from` over `count` sentences, as it stands. */
function between(text: string, side: Side, from: number, count: number): string {
  return text.slice(side.spans[from]?.start ?? 0, side.spans[from + count - 1]?.end ?? 0);
}

const ANCHOR_HINT = /[0-9٠-٩۰-۹@#A-Za-z]/;

function anchorsOf(sentence: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  if (!ANCHOR_HINT.test(sentence)) return anchors;
  const folded = foldText(sentence);
  for (const { start, end, kind } of findPlaceables(folded)) {
    if (kind === 'tag' || kind === 'quoted' || kind === 'emoji') continue;
    const text = folded.slice(start, end);
    for (const digits of text.match(/\d+/g) ?? [text]) anchors.add(digits);
  }
  return anchors;
}

interface Step {
  readonly i: number;
  readonly j: number;
  readonly x: number;
  readonly y: number;
  readonly cost: number;
}

/** The cheapest way through both sides; only steps that join sentences and are not doubtful are kept. */
function walk(a: Side, b: Side): readonly Step[] {
  const ratio = sum(b.lengths) / Math.max(1, sum(a.lengths));
  const width = b.spans.length + 1;
  const best = new Float64Array((a.spans.length + 1) * width).fill(Infinity);
  const steps = new Map<number, Step>();
  best[0] = 0;
  for (let i = 0; i <= a.spans.length; i++)
    for (let j = 0; j <= b.spans.length; j++) {
      const here = best[i * width + j] ?? Infinity;
      if (here === Infinity) continue;
      for (const [x, y, bead] of BEADS) {
        if (i + x > a.spans.length || j + y > b.spans.length) continue;
        const cost =
          bead +
          lengthCost(sum(a.lengths, i, i + x), sum(b.lengths, j, j + y), ratio) +
          anchorCost(a.anchors.slice(i, i + x), b.anchors.slice(j, j + y));
        const at = (i + x) * width + j + y;
        if (here + cost >= (best[at] ?? Infinity)) continue;
        best[at] = here + cost;
        steps.set(at, { i, j, x, y, cost });
      }
    }
  const path: Step[] = [];
  for (let at = a.spans.length * width + b.spans.length; at !== 0;) {
    const step = steps.get(at);
    if (step === undefined) break;
    path.push(step);
    at = step.i * width + step.j;
  }
  return path.toReversed().filter(({ x, y, cost }) => x > 0 && y > 0 && x + y < 4 && cost < DOUBTFUL);
}

function sum(lengths: readonly number[], from = 0, to = lengths.length): number {
  let total = 0;
  for (let i = from; i < to; i++) total += lengths[i] ?? 0;
  return total;
}

/** −100 log of the chance that lengths differ this much. */
function lengthCost(source: number, target: number, ratio: number): number {
  if (source === 0 && target === 0) return 0;
  const mean = (source + target / ratio) / 2;
  const delta = Math.abs(source * ratio - target) / Math.sqrt(VARIANCE * Math.max(1, mean));
  // 2(1 − Φ(δ)) by the approximation of Abramowitz and Stegun 26.2.17
  const t = 1 / (1 + 0.2316419 * delta);
  const tail =
    (Math.exp((-delta * delta) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.min(1500, -100 * Math.log(Math.max(2 * tail, 1e-12)));
}

function anchorCost(a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]): number {
  const left = new Set(a.flatMap((s) => [...s]));
  const right = new Set(b.flatMap((s) => [...s]));
  if (left.size === 0 && right.size === 0) return 0;
  let both = 0;
  for (const anchor of left) if (right.has(anchor)) both++;
  // an anchor on the Arabic side alone may be written in words on the English one: it costs little
  return ANCHOR * 0.25 * (left.size + right.size - 2 * both) - ANCHOR * both;
}

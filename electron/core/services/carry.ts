/** Notes and links of paragraphs that are split or joined: copies of them in the paragraphs that take over. */
import { cutSpan } from '../../../shared/domain/cut.ts';
import type { Cut } from '../../../shared/domain/cut.ts';
import { copyLink, copyNote, linkKeysOf, noteKeysOf } from '../repositories/copies.ts';
import type { KeptSpan } from '../repositories/actions.ts';
import { paragraphByKey } from '../repositories/paragraphs.ts';
import { putSpansBack, spansIn } from '../repositories/spans.ts';
import type { OpenProject } from '../state/open-projects.ts';
import type { ServiceContext } from './context.ts';

type Sides = 'source' | 'target';

/**
 * Copies notes and links of `from` into its two parts. A note goes where its source words are (else its target
 * words, else the first part); a link into every part that has words of it on both sides. What lost words to the
 * other part is flagged touched.
 */
export function carrySplit(
  context: ServiceContext,
  project: OpenProject,
  from: number,
  parts: readonly number[],
  cuts: Readonly<Record<Sides, Cut>>,
): void {
  const { db } = project.file;
  for (const note of noteKeysOf(db, from)) {
    const halves = halvesOf(spansIn(db, { paragraph: from, note }), cuts);
    const place = placeOf(halves);
    const key = copyNote(db, note, part(parts, place), context.ports.ids.uuid());
    put(project, { paragraph: part(parts, place), note: key }, halves[place]);
  }
  for (const link of linkKeysOf(db, from)) {
    const halves = halvesOf(spansIn(db, { paragraph: from, link }), cuts);
    const both = [0, 1].filter((i) => (['source', 'target'] as const).every((side) => has(halves, i, side)));
    for (const place of both.length > 0 ? both : [placeOf(halves)]) {
      const key = copyLink(db, link, part(parts, place), context.ports.ids.uuid());
      put(project, { paragraph: part(parts, place), link: key }, halves[place]);
    }
  }
}

/** Copies notes and links of the two paragraphs `from` into `whole`; `place` says where words of the second are. */
export function carryJoined(
  context: ServiceContext,
  project: OpenProject,
  from: readonly number[],
  whole: number,
  place: Readonly<Record<Sides, (offset: number) => number>>,
): void {
  const { db } = project.file;
  for (const [i, origin] of from.entries()) {
    const move = (span: KeptSpan): KeptSpan =>
      i === 0 ? span : { ...span, start: place[span.side](span.start), end: place[span.side](span.end) };
    for (const note of noteKeysOf(db, origin)) {
      const key = copyNote(db, note, whole, context.ports.ids.uuid());
      put(project, { paragraph: whole, note: key }, spansIn(db, { paragraph: origin, note }).map(move));
    }
    for (const link of linkKeysOf(db, origin)) {
      const key = copyLink(db, link, whole, context.ports.ids.uuid());
      put(project, { paragraph: whole, link: key }, spansIn(db, { paragraph: origin, link }).map(move));
    }
  }
}

/** The spans in each part; all of them touched in both when some words are in one and some in the other. */
function halvesOf(
  spans: readonly KeptSpan[],
  cuts: Readonly<Record<Sides, Cut>>,
): readonly (readonly KeptSpan[])[] {
  const halves: [KeptSpan[], KeptSpan[]] = [[], []];
  for (const span of spans) {
    const { first, second, clipped } = cutSpan(span, cuts[span.side]);
    const touched = span.touched || clipped;
    if (first !== undefined) halves[0].push({ ...span, ...first, touched });
    if (second !== undefined) halves[1].push({ ...span, ...second, touched });
  }
  if (halves[0].length === 0 || halves[1].length === 0) return halves;
  return halves.map((half) => half.map((span) => ({ ...span, touched: true })));
}

function has(halves: readonly (readonly KeptSpan[])[], i: number, side: Sides): boolean {
  return halves[i]?.some((span) => span.side === side) === true;
}

/** 0 or 1: the part that has most of the source words, else of the target words. */
function placeOf(halves: readonly (readonly KeptSpan[])[]): 0 | 1 {
  const units = (i: number, side: Sides): number =>
    (halves[i] ?? []).reduce((sum, span) => sum + (span.side === side ? span.end - span.start : 0), 0);
  for (const side of ['source', 'target'] as const) {
    const difference = units(1, side) - units(0, side);
    if (difference !== 0) return difference > 0 ? 1 : 0;
  }
  return (halves[0]?.length ?? 0) === 0 && (halves[1]?.length ?? 0) > 0 ? 1 : 0;
}

function put(
  project: OpenProject,
  owner: { readonly paragraph: number; readonly note?: number; readonly link?: number },
  spans: readonly KeptSpan[] | undefined,
): void {
  const { db } = project.file;
  putSpansBack(db, owner, spans ?? [], paragraphByKey(db, owner.paragraph)?.headSeq ?? null);
}

function part(parts: readonly number[], place: number): number {
  const key = parts[place];
  if (key === undefined) throw new Error('a split gives two parts');
  return key;
}

/**
 * Bringing a match's translation into line with the text at hand: numbers that differ are put in, inline codes become
 * those of the paragraph. Whatever cannot be carried over with certainty is left and told.
 */
import { openTag, closeTag, tagOf, hasTags, type TagDefinition } from '../../../shared/domain/tag.ts';
import { foldText } from '../../../shared/text/fold.ts';
import { findPlaceables } from '../../../shared/text/placeables.ts';

/** A place in the adapted target whose number came from the text at hand: UTF-16 offsets. */
export interface AdaptedSpan {
  readonly start: number;
  readonly end: number;
}

export interface Adapted {
  readonly target: string;
  readonly adapted: readonly AdaptedSpan[];
  /** Numbers of the match's source that differ and could not be put in. */
  readonly left: number;
}

interface Figure {
  readonly start: number;
  readonly end: number;
  /** Folded, without thousands separators. */
  readonly value: string;
}

const HIDDEN = new Set(['url', 'email', 'handle', 'hashtag']);
const FIGURE = /[0-9٠-٩۰-۹]+(?:[.,٫٬][0-9٠-٩۰-۹]+)*/g;

/** The figures of a text in order; those inside addresses, handles and words are no numbers. */
function figuresOf(text: string): readonly Figure[] {
  const hidden = /[@#]|:\/|[a-z0-9]\.[a-z]/i.test(text)
    ? findPlaceables(text).filter(({ kind }) => HIDDEN.has(kind))
    : [];
  const figures: Figure[] = [];
  for (const { 0: digits, index: start } of text.matchAll(FIGURE)) {
    const end = start + digits.length;
    if (hidden.some((p) => p.start < end && start < p.end)) continue;
    if (/[\p{L}_]/u.test(text.charAt(start - 1)) && /[A-Za-z_]/.test(text.charAt(start - 1))) continue;
    figures.push({ start, end, value: valueOf(digits) });
  }
  return figures;
}

function valueOf(digits: string): string {
  return foldText(digits).replace(/,(?=\d{3}(?:\D|$))/g, '');
}

/**
 * The match's target with the numbers of `source` (the text at hand) instead of those of `matched` (the match's own
 * source). Nothing is changed unless both sources hold as many numbers, which answer to each other in order.
 */
export function adaptNumbers(source: string, matched: string, target: string): Adapted {
  const wanted = figuresOf(source);
  const had = figuresOf(matched);
  if (wanted.length !== had.length) return { target, adapted: [], left: wanted.length === 0 ? 0 : 1 };
  const free = new Set(figuresOf(target));
  const changes: { readonly at: Figure; readonly value: string }[] = [];
  let left = 0;
  // numbers that stay take their places first, so that a changed one cannot claim them
  const order = had.map((_, i) => i).toSorted((a, b) => differs(a) - differs(b) || a - b);
  function differs(i: number): number {
    return had[i]?.value === wanted[i]?.value ? 0 : 1;
  }
  for (const i of order) {
    const before = had[i];
    const now = wanted[i];
    if (before === undefined || now === undefined) continue;
    const place = [...free].find(({ value }) => value === before.value);
    if (place !== undefined) free.delete(place);
    if (before.value === now.value) continue;
    if (place === undefined) left++;
    else changes.push({ at: place, value: written(now.value, target.slice(place.start, place.end)) });
  }
  return { ...replaced(target, changes), left };
}

/** The value as the target writes its numbers: with thousands separators when the one it replaces had them. */
function written(value: string, like: string): string {
  const [whole = value, ...fraction] = value.split('.');
  const grouped =
    like.includes(',') || (whole.length > 4 && /^\d+$/.test(whole) && !/^\d{5,}$/.test(like))
      ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
      : whole;
  return [grouped, ...fraction].join('.');
}

function replaced(
  target: string,
  changes: readonly { readonly at: Figure; readonly value: string }[],
): { readonly target: string; readonly adapted: readonly AdaptedSpan[] } {
  let out = '';
  let from = 0;
  const adapted: AdaptedSpan[] = [];
  for (const { at, value } of changes.toSorted((a, b) => a.at.start - b.at.start)) {
    out += target.slice(from, at.start);
    adapted.push({ start: out.length, end: out.length + value.length });
    out += value;
    from = at.end;
  }
  return { target: out + target.slice(from), adapted };
}

interface Coded {
  readonly text: string;
  readonly tags: readonly TagDefinition[];
}

/**
 * The target with its codes renamed to those of `source`: the nth code of the match's own source is the nth of
 * the text at hand when both are pairs or both are not. Codes with no counterpart are taken out.
 */
export function adaptTags(source: Coded, matched: Coded, target: string): string {
  if (!hasTags(target)) return target;
  const ours = codesOf(source);
  const names = new Map<number, number>();
  codesOf(matched).forEach((theirs, i) => {
    const mine = ours[i];
    if (mine !== undefined && mine.pair === theirs.pair) names.set(theirs.id, mine.id);
  });
  return target.replace(/[\uE000-\uE7FF]/g, (code) => {
    const mark = tagOf(code.charCodeAt(0));
    const id = mark === undefined ? undefined : names.get(mark.id);
    if (mark === undefined || id === undefined) return '';
    return mark.closing ? closeTag(id) : openTag(id);
  });
}

/** The codes a text uses, by first appearance. */
function codesOf({ text, tags }: Coded): readonly TagDefinition[] {
  const found = new Map<number, TagDefinition>();
  for (const code of text.match(/[\uE000-\uE7FF]/g) ?? []) {
    const mark = tagOf(code.charCodeAt(0));
    const tag = mark === undefined ? undefined : tags.find((t) => t.id === mark.id);
    if (tag !== undefined) found.set(tag.id, tag);
  }
  return [...found.values()];
}

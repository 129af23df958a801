/**
 * Numbers of a text as values, in Arabic and English, digits and words, so that two texts can be compared.
 * A mention's values are a set: 1,234 may be 1234 or 1.234, and 9 in the evening may be 21.
 */
import { numberTokens, type NumberToken } from './number-tokens.ts';
import { lately } from './lately.ts';
import { contextOf } from './number-context.ts';

export interface NumberMention {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Any one of these is what the mention says. */
  readonly values: readonly number[];
  /** Or all of these one by one (12,000 and 500 for "12 ألفا و500"). */
  readonly parts: readonly number[];
  readonly written: 'digits' | 'words';
  /** False for the day and year of a Hijri date, which an English text may convert. */
  readonly required: boolean;
}

interface State {
  readonly total: number;
  readonly current: number;
}

interface Group {
  readonly start: number;
  end: number;
  states: readonly State[];
  extra: number[];
  parts: number[];
  digits: boolean;
  /** The scale last applied; 1 when none was. */
  scale: number;
  /** Value of the last piece, to decide what may follow. */
  last: number;
  open: boolean;
}

/** The numbers of a text in order. */
export const findNumbers: (text: string) => readonly NumberMention[] = lately(numbersOf);

function numbersOf(text: string): readonly NumberMention[] {
  const groups: Group[] = [];
  let group: Group | undefined;
  for (const token of numberTokens(text)) {
    if (group !== undefined && token.near && group.open && joins(group, token)) append(group, token);
    else {
      group = begin(token);
      groups.push(group);
    }
  }
  shareScales(text, groups);
  return groups.map((g) => {
    const values = [...new Set([...g.states.map((s) => tidy(s.total + s.current)), ...g.extra])];
    const context = g.digits ? contextOf(text, g.start, g.end, values) : { values, required: true };
    return {
      start: g.start,
      end: g.end,
      values: context.values,
      parts: g.parts,
      written: g.digits ? 'digits' : 'words',
      required: context.required,
    };
  });
}

function begin(token: NumberToken): Group {
  const group: Group = {
    start: token.start,
    end: token.end,
    states: [{ total: 0, current: 0 }],
    extra: [],
    parts: [],
    digits: token.literal !== undefined,
    scale: 1,
    last: 0,
    open: true,
  };
  const { literal, word } = token;
  if (literal !== undefined) {
    group.states = literal.values.map((value) => ({ total: 0, current: value }));
    group.parts = [...(literal.values.length === 0 || literal.spaced ? literal.parts : [])];
    group.last = literal.values[0] ?? 0;
    group.open = literal.values.length > 0;
    if (token.suffix > 1) {
      group.extra = literal.values.map((value) => tidy(value * token.suffix));
      group.scale = token.suffix;
      group.open = false;
    }
    return group;
  }
  if (word?.type === 'alone') {
    group.states = [];
    group.extra = [...word.values];
    group.open = false;
  } else if (word?.type === 'share') {
    group.states = [{ total: 0, current: word.value }];
    group.extra = [Math.round(word.value * 100)];
    group.last = word.value;
  } else if (word?.type === 'small' && word.others !== undefined) {
    group.extra = [...word.others];
    append(group, token);
  } else {
    if (word?.type === 'scale' && word.alone !== undefined) group.extra = [word.alone];
    append(group, token);
  }
  return group;
}

/** True when the token goes on with the number the group has so far. */
function joins(group: Group, token: NumberToken): boolean {
  const { literal, word } = token;
  if (literal !== undefined)
    return group.scale > 1 && token.and && (literal.values[0] ?? Infinity) < group.scale;
  switch (word?.type) {
    case 'ten':
      return group.last >= 1 && group.last < 10 && !token.and;
    case 'small':
      if (group.last >= 100) return word.value < 100 && (token.and || token.latin);
      if (group.last >= 20) return word.value < 10 && word.value > 0 && !token.and && token.latin;
      return token.and && group.last >= 1 && group.last < 10 && word.value >= 20;
    case 'hundreds':
      return token.and && group.scale >= 1000;
    case 'scale':
      return word.value > 100 || group.last < 100 ? !token.and || group.scale > word.value : false;
    case 'dual':
      return token.and && group.scale > word.scale;
    case 'share':
      return token.and && group.last >= 1;
    default:
      return false;
  }
}

function append(group: Group, token: NumberToken): void {
  group.end = token.end;
  const { literal, word } = token;
  if (literal !== undefined) {
    const value = literal.values[0] ?? 0;
    group.parts = [...totals(group), value];
    addAll(group, value);
    group.scale = 1;
    group.digits = true;
  } else if (word?.type === 'small' || word?.type === 'hundreds') addAll(group, word.value);
  else if (word?.type === 'ten') {
    addAll(group, 10);
    group.last += group.last === 10 ? 0 : 10;
  } else if (word?.type === 'scale') multiply(group, word.value, token.and);
  else if (word?.type === 'dual') {
    group.states = group.states.map((s) => ({ total: s.total + s.current + word.value, current: 0 }));
    group.scale = word.scale;
    group.last = word.scale;
  } else if (word?.type === 'share') {
    if (group.scale === 1) {
      // "half past seven" is also 7 and 30; "two and a half" may still be millions
      group.parts = [...totals(group), Math.round(word.value * 60)];
      addAll(group, word.value);
    } else {
      const share = word.value * group.scale;
      group.states = group.states.map((s) => ({ ...s, total: s.total + share }));
      group.open = false;
    }
  }
}

function totals(group: Group): readonly number[] {
  const first = group.states[0];
  return first === undefined ? [] : [tidy(first.total + first.current)];
}

function addAll(group: Group, value: number): void {
  group.states = group.states.map((s) => ({ total: s.total, current: s.current + value }));
  group.last = value;
}

function multiply(group: Group, scale: number, and: boolean): void {
  group.states = group.states.map((s) => {
    if (scale === 100)
      return {
        total: s.total,
        current: (s.current === 0 || and ? s.current : 0) + (and ? 100 : Math.max(s.current, 1) * 100),
      };
    if (s.current === 0 && s.total > 0 && !and) return { total: s.total * scale, current: 0 };
    return { total: s.total + (s.current === 0 ? 1 : s.current) * scale, current: 0 };
  });
  group.scale = scale;
  group.last = scale;
}

const BETWEEN = /^\s*(?:-|–|—|إلى|الى|حتى|أو|او|و|to|and|or)\s*$/;

/** "10 إلى 15 مليون" is ten million to fifteen million, though it may be ten. */
function shareScales(text: string, groups: readonly Group[]): void {
  for (let i = groups.length - 2; i >= 0; i--) {
    const group = groups[i];
    const next = groups[i + 1];
    if (group === undefined || next === undefined || next.scale <= 1 || group.scale > 1 || !next.digits)
      continue;
    if (!group.digits || !BETWEEN.test(text.slice(group.end, next.start))) continue;
    group.extra.push(...group.states.map((s) => tidy((s.total + s.current) * next.scale)));
  }
}

/** Takes off the noise of binary fractions (2.3 × 1e6). */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

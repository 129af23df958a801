/** What a word can contribute to a number. */

export type NumberWord =
  /** A value below a hundred, or a finished one such as an ordinal; `others` are further readings. */
  | { readonly type: 'small'; readonly value: number; readonly others?: readonly number[] }
  /** 200 to 900 written as one Arabic word. */
  | { readonly type: 'hundreds'; readonly value: number }
  /** عشر after a unit: 3 + 10. */
  | { readonly type: 'ten' }
  /** Multiplies what stands before it: hundred, thousand, million, decades. */
  /** `alone` is a further reading where no number stands before it. */
  | { readonly type: 'scale'; readonly value: number; readonly alone?: number }
  /** A scale already multiplied: ألفين, مليوني. */
  | { readonly type: 'dual'; readonly value: number; readonly scale: number }
  /** نصف, half, ربع: a share of one, or of the scale before it. */
  | { readonly type: 'share'; readonly value: number }
  /** Never added to anything: months, decades, centuries by name. */
  | { readonly type: 'alone'; readonly values: readonly number[] };

/** A word's contribution, with whether "and" was written on it (و). */
export interface FoundWord {
  readonly word: NumberWord;
  readonly and: boolean;
}

export function small(value: number, ...others: readonly number[]): NumberWord {
  return others.length === 0 ? { type: 'small', value } : { type: 'small', value, others };
}

/** Adds `word` under every spelling in a list separated by spaces. */
export function enter(map: Map<string, NumberWord>, spellings: string, word: NumberWord): void {
  for (const spelling of spellings.split(' ')) map.set(spelling, word);
}

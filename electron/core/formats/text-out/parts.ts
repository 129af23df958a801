/** Paragraphs that speak for the same place of a file: parts of a split one, wholes of joined ones. */
import type { TextReplacement } from './copy.ts';

/** One paragraph with the places it speaks for, in the order of the project. */
export interface PlacedText {
  readonly locators: readonly string[];
  /** Shown text: inline codes resolved; what is not translated stands there as it was. */
  readonly text: string;
  readonly translated: boolean;
}

interface Group {
  readonly locators: string[];
  readonly texts: string[];
  translated: boolean;
}

/**
 * What is to stand at each place: neighbours that share a place become one text there, with a space between them;
 * the lines of the other places of a joined paragraph go. A place without a translation is left as it is.
 */
export function* replacementsOf(paragraphs: Iterable<PlacedText>): Generator<TextReplacement> {
  let group: Group = { locators: [], texts: [], translated: false };
  for (const { locators, text, translated } of paragraphs) {
    const { locators: taken } = group;
    if (!locators.some((place) => taken.includes(place))) {
      yield* replacements(group);
      group = { locators: [], texts: [], translated: false };
    }
    for (const place of locators) if (!group.locators.includes(place)) group.locators.push(place);
    group.texts.push(text);
    group.translated ||= translated;
  }
  yield* replacements(group);
}

function* replacements({ locators, texts, translated }: Group): Generator<TextReplacement> {
  if (!translated) return;
  for (const [i, locator] of locators.entries()) yield { locator, text: i === 0 ? texts.join(' ') : null };
}

/** Paragraphs that speak for the same place of a file: parts of a split one, wholes of joined ones. */
import type { TextReplacement } from './copy.ts';

/** One paragraph with the places it speaks for, in the order of the project. */
export interface PlacedText {
  readonly locators: readonly string[];
  /** Shown text: inline codes resolved. */
  readonly text: string;
}

/**
 * What is to stand at each place: neighbours that share a place become one text there, with a space between them;
 * the other places of a joined paragraph get nothing.
 */
export function* replacementsOf(paragraphs: Iterable<PlacedText>): Generator<TextReplacement> {
  let group: { readonly locators: string[]; readonly texts: string[] } | undefined;
  for (const { locators, text } of paragraphs) {
    if (group !== undefined && locators.some((place) => group?.locators.includes(place))) {
      group.locators.push(...locators.filter((place) => group?.locators.includes(place) === false));
      group.texts.push(text);
      continue;
    }
    if (group !== undefined) yield* replacements(group.locators, group.texts);
    group = { locators: [...locators], texts: [text] };
  }
  if (group !== undefined) yield* replacements(group.locators, group.texts);
}

function* replacements(locators: readonly string[], texts: readonly string[]): Generator<TextReplacement> {
  for (const [i, locator] of locators.entries())
    yield { locator, text: i === 0 ? texts.filter((text) => text !== '').join(' ') : '' };
}

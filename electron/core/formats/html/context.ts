/** What every piece of one HTML export needs to know. */
import { directionOf } from '../../../../shared/text/language.ts';
import { inlineContent } from '../bilingual/inline.ts';
import { languageOf } from '../bilingual/words.ts';
import type { BilingualDocument, BilingualOptions } from '../model.ts';
import { inlineHtml } from './inline.ts';
import { htmlText } from './text.ts';

export interface HtmlContext {
  readonly document: BilingualDocument;
  readonly options: BilingualOptions;
  /** Notes stand in a column of their own (a page has no margin for comments). */
  readonly column: boolean;
  readonly footnotes: boolean;
}

export function htmlContext(document: BilingualDocument, options: BilingualOptions): HtmlContext {
  return {
    document,
    options,
    column: options.notes === 'column' || options.notes === 'comments',
    footnotes: options.notes === 'footnotes',
  };
}

/** `lang` and `dir` of a language. */
export function languageAttributes(language: string): string {
  return `lang="${htmlText(language)}" dir="${directionOf(language)}"`;
}

/** `lang` and `dir` of a text in one of the document's two languages. */
export function attributesOf(text: string, context: HtmlContext): string {
  return languageAttributes(languageOf(text, context.document));
}

/** Plain text that may mix scripts, isolated within the direction of its own language. */
export function mixedHtml(text: string, context: HtmlContext): string {
  const direction = directionOf(languageOf(text, context.document));
  return inlineHtml(inlineContent({ text, tags: [], direction }, [], []), () => '');
}

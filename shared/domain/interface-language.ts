/** Which language and locale the interface has. */

export const LANGUAGES = ['en', 'ar'] as const;

/** A language the interface speaks. */
export type Language = (typeof LANGUAGES)[number];

export interface Chosen {
  readonly language: Language;
  /** BCP 47 tag for `Intl`. */
  readonly locale: string;
}

/**
 * The language wished for, or with `system` the first of `preferred` (BCP 47 tags, the likeliest first) that the
 * interface speaks, else English. The locale keeps the region of the system, so that months and separators are
 * those of the user's country; digits are always 0–9: paragraph numbers, page ranges and figures must be the ones
 * on the page of the other text and in every exported file.
 */
export function chooseLanguage(wish: 'system' | Language, preferred: readonly string[]): Chosen {
  const language = wish === 'system' ? (preferred.map(languageOf).find((l) => l !== null) ?? 'en') : wish;
  const regional = preferred.find((tag) => languageOf(tag) === language);
  // what follows a singleton in the system's tag (calendar, digits) is left out
  const base = (regional ?? language).replace(/-[a-z0-9]-.*$/i, '');
  return { language, locale: language === 'ar' ? `${base}-u-nu-latn` : base };
}

function languageOf(tag: string): Language | null {
  const primary = tag.split('-')[0]?.toLowerCase();
  return primary === 'en' || primary === 'ar' ? primary : null;
}

/** What can be chosen for a new project. */
export const SOURCES = ['ar', 'fa', 'ur'] as const;
export type SourceLanguage = (typeof SOURCES)[number];

export const TARGETS = ['en', 'en-GB', 'en-US'] as const;
export type TargetLanguage = (typeof TARGETS)[number];

/** Languages in themselves, said beside their names. */
export const OWN_NAMES: Readonly<Partial<Record<SourceLanguage | TargetLanguage, string>>> = {
  ar: 'العربية',
  fa: 'فارسی',
  ur: 'اردو',
};

/** First letters of the first and last word, at most two. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase();
}

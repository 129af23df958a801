/** What can be chosen for a new project. */
export const SOURCES = [
  { id: 'ar', label: 'Arabic', hint: 'العربية' },
  { id: 'fa', label: 'Persian', hint: 'فارسی' },
  { id: 'ur', label: 'Urdu', hint: 'اردو' },
] as const;
export type SourceLanguage = (typeof SOURCES)[number]['id'];

export const TARGETS = [
  { id: 'en', label: 'English' },
  { id: 'en-GB', label: 'English (UK)' },
  { id: 'en-US', label: 'English (US)' },
] as const;
export type TargetLanguage = (typeof TARGETS)[number]['id'];

/** First letters of the first and last word, at most two. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase();
}

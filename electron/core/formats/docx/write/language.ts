/** Languages as Word names them. */

const known = new Map<string, string>([['ar', 'ar-SA']]);

/** Word wants a region: `ar` → `ar-SA`, the one Word itself takes for Arabic; others by CLDR's likely subtags. */
export function wordLanguage(language: string): string {
  // every run asks, and Intl.Locale takes microseconds
  let found = known.get(language);
  if (found === undefined) known.set(language, (found = withRegion(language)));
  return found;
}

function withRegion(language: string): string {
  try {
    const locale = new Intl.Locale(language);
    if (locale.region !== undefined) return `${locale.language}-${locale.region}`;
    const region = locale.maximize().region;
    return region === undefined ? locale.language : `${locale.language}-${region}`;
  } catch {
    return 'en-US';
  }
}

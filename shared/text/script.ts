/** What script a UTF-16 unit or a language is written in. */

/** True for an Arabic-script letter, presentation forms included; marks, digits and punctuation are not letters. */
export function isArabicLetter(unit: number): boolean {
  if (unit < 0x620 || unit > 0xfefc) return false;
  if (unit <= 0x64a) return unit !== 0x640;
  if (unit <= 0x6ff)
    return (
      (unit >= 0x66e && unit <= 0x6d3 && unit !== 0x670) ||
      unit === 0x6d5 ||
      unit === 0x6e5 ||
      unit === 0x6e6 ||
      unit === 0x6ee ||
      unit === 0x6ef ||
      (unit >= 0x6fa && unit !== 0x6fd && unit !== 0x6fe)
    );
  return (
    (unit >= 0x750 && unit <= 0x77f) ||
    (unit >= 0x870 && unit <= 0x8c9 && (unit < 0x888 || unit > 0x89f || unit === 0x889)) ||
    (unit >= 0xfb50 && unit <= 0xfbb1) ||
    (unit >= 0xfbd3 && unit <= 0xfdfb && (unit < 0xfd3e || unit > 0xfd4f)) ||
    unit >= 0xfe70
  );
}

/** True for a Latin letter of any block a text is likely to hold. */
export function isLatinLetter(unit: number): boolean {
  const lower = unit | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return unit < 0x80;
  if (unit < 0xaa) return false;
  if (unit <= 0x24f)
    return unit === 0xaa || unit === 0xba || (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7);
  return (
    (unit <= 0x2af && unit >= 0x250) ||
    (unit >= 0x1e00 && unit <= 0x1eff) ||
    (unit >= 0xa722 && unit <= 0xa7ff) ||
    (unit >= 0xfb00 && unit <= 0xfb06) ||
    (unit >= 0xff21 && unit <= 0xff3a) ||
    (unit >= 0xff41 && unit <= 0xff5a)
  );
}

/** True for 0–9, ٠–٩ and ۰–۹. */
export function isDigit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9)
  );
}

/** The digit's value, or -1 when the unit is no digit of these three sets. */
export function digitValue(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  if (unit >= 0x660 && unit <= 0x669) return unit - 0x660;
  return unit >= 0x6f0 && unit <= 0x6f9 ? unit - 0x6f0 : -1;
}

/** True for a mark that sits on an Arabic base letter: tashkeel, Quranic signs, superscript alef. */
export function isArabicMark(unit: number): boolean {
  return (
    (unit >= 0x64b && unit <= 0x65f) ||
    unit === 0x670 ||
    (unit >= 0x610 && unit <= 0x61a) ||
    (unit >= 0x6d6 &&
      unit <= 0x6ed &&
      unit !== 0x6dd &&
      unit !== 0x6de &&
      unit !== 0x6e5 &&
      unit !== 0x6e6 &&
      unit !== 0x6e9) ||
    (unit >= 0x8ca && unit <= 0x8ff && unit !== 0x8e2) ||
    (unit >= 0x898 && unit <= 0x89f)
  );
}

/** True for a letter of a script written from right to left (Hebrew, Arabic, Syriac, Thaana, N'Ko). */
export function isRtlLetter(unit: number): boolean {
  if (unit < 0x5d0 || unit > 0xfefc) return false;
  if (isArabicLetter(unit)) return true;
  return (
    unit <= 0x5f2 ||
    (unit >= 0x710 && unit <= 0x72f) ||
    (unit >= 0x780 && unit <= 0x7ea) ||
    (unit >= 0xfb1d && unit <= 0xfb4f)
  );
}

const scripts = new Map<string, string>();

/**
 * The ISO 15924 script a BCP 47 language is written in by default (`ar` → `Arab`, `sr-Latn` → `Latn`).
 * A malformed tag counts as `Latn`.
 */
export function scriptOf(language: string): string {
  const known = scripts.get(language);
  if (known !== undefined) return known;
  const script = likelyScript(language);
  scripts.set(language, script);
  return script;
}

function likelyScript(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
}

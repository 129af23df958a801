/**
 * Month names. Gregorian ones as CLDR has them for ar-EG, ar-SY, ar-DZ and ar-MA, with the usual variant
 * spellings; Hijri ones as CLDR's islamic calendar has them and their usual English transliterations.
 * Index 0 is the first month.
 */
export const GREGORIAN_ARABIC: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'آذار', 'اذار', 'أذار'],
  ['أبريل', 'ابريل', 'إبريل', 'نيسان', 'أفريل', 'افريل'],
  ['مايو', 'أيار', 'ايار', 'ماي', 'نوار'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان'],
  ['يوليو', 'يوليه', 'تموز', 'جويلية', 'يوليوز'],
  ['أغسطس', 'اغسطس', 'آب', 'أوت', 'اوت', 'غشت'],
  ['سبتمبر', 'أيلول', 'ايلول', 'شتنبر'],
  ['أكتوبر', 'اكتوبر', 'تشرين الأول', 'تشرين الاول'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر'],
  ['ديسمبر', 'كانون الأول', 'كانون الاول', 'دجنبر'],
];

export const GREGORIAN_ENGLISH: readonly (readonly string[])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];

export const HIJRI_ARABIC: readonly (readonly string[])[] = [
  ['محرم', 'المحرم'],
  ['صفر'],
  ['ربيع الأول', 'ربيع الاول'],
  ['ربيع الآخر', 'ربيع الثاني', 'ربيع الاخر'],
  ['جمادى الأولى', 'جمادى الاولى', 'جمادي الأولى'],
  ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الاخرة'],
  ['رجب'],
  ['شعبان'],
  ['رمضان'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'ذو القعده'],
  ['ذو الحجة', 'ذي الحجة', 'ذو الحجه'],
];

export const HIJRI_ENGLISH: readonly (readonly string[])[] = [
  ['Muharram'],
  ['Safar'],
  ['Rabi al-Awwal', "Rabi' al-Awwal", "Rabi' I", 'Rabi I'],
  ['Rabi al-Thani', "Rabi' al-Thani", "Rabi' al-Akhir", "Rabi' II", 'Rabi II'],
  ['Jumada al-Ula', 'Jumada al-Awwal', 'Jumada I'],
  ['Jumada al-Thani', 'Jumada al-Akhira', 'Jumada al-Thaniyah', 'Jumada II'],
  ['Rajab'],
  ["Sha'ban", 'Shaaban', 'Shaban'],
  ['Ramadan', 'Ramadhan'],
  ['Shawwal'],
  ["Dhu al-Qa'dah", 'Dhu al-Qadah', "Dhul-Qi'dah", 'Dhul Qadah', "Dhu al-Qi'dah"],
  ['Dhu al-Hijjah', 'Dhul-Hijjah', 'Dhul Hijjah', 'Dhu al-Hijja'],
];

/** All names of a table as one alternation for a regular expression, longest first. */
export function alternation(...tables: readonly (readonly (readonly string[])[])[]): string {
  return tables
    .flat(2)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(' ', '[ \\u00a0]+').replaceAll("'", "['’ʿʻ]"))
    .join('|');
}

import type { Translated } from '../catalogue.ts';
import type { palette as english } from '../en/palette.ts';

export const palette: Translated<typeof english> = {
  title: 'ابحث أو نفّذ أمرًا',
  placeholder: 'أمر أو مستند أو رقم فقرة أو كلمات…',
  none: 'لا شيء بهذا الاسم.',
  'go-to': 'الانتقال إلى الفقرة {number, number}',
  paragraphs: 'الفقرات',
  find: 'البحث عن «{text}» في النصوص',
  texts: 'النصوص',
  show: 'عرض: {text}',
  filter: 'العرض',
};

import type { Translated } from '../catalogue.ts';
import type { shortcuts as english } from '../en/shortcuts.ts';

export const shortcuts: Translated<typeof english> = {
  title: 'تغيير المفاتيح',
  preset: 'المفاتيح كما في',
  'preset-tarjuman': 'ترجمان',
  'preset-trados': 'Trados Studio',
  'preset-memoq': 'memoQ',
  'preset-omegat': 'OmegaT',
  search: 'ابحث في الأوامر والمفاتيح',
  none: 'لا أمر بهذا الاسم',
  'none-text': 'جرّب كلمة واحدة منه أو مفتاحًا.',
  remove: 'نزع {text} من: {name}',
  add: 'إضافة مفتاح إلى: {name}',
  reset: 'إعادة المفاتيح الأصلية إلى: {name}',
  'reset-all': 'إعادة المفاتيح الأصلية كلها',
  'press-for': 'اضغط المفاتيح المطلوبة لـ: {name}',
  press: 'اضغط المفاتيح… وEscape للعدول',
  refused: '{text} مفتاح كتابة، فاضغط معه Ctrl أو Alt.',
  taken: '{text} مستعمل في: {name}.',
  take: 'استعماله هنا بدلًا من ذلك',
  change: 'تغيير المفاتيح…',
};

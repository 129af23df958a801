import type { Translated } from '../catalogue.ts';
import type { lessons as english } from '../en/lessons.ts';

export const lessons: Translated<typeof english> = {
  title: 'الخطوات الأولى',
  finished: 'صرت تعرف الطريق',
  dismiss: 'عدم الإظهار مرة أخرى',
  done: 'تمّ',
  confirm: 'اكتب ترجمة ثم أكّدها',
  'add-note': 'حدّد كلمات وعلّل اختيارك في ملاحظة',
  palette: 'ابحث عن أمر بكلمة منه',
  keys: 'اطّلع على المفاتيح والمساعدة',
  export: 'صدّر النصين جنبًا إلى جنب',
};

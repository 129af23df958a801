import type { Translated } from '../catalogue.ts';
import type { common as english } from '../en/common.ts';

export const common: Translated<typeof english> = {
  brand: 'ترجمان',
  cancel: 'إلغاء',
  close: 'إغلاق',
  'close-message': 'إغلاق الرسالة',
  dismiss: 'تجاهل',
  documents: 'المستندات',
  done: 'تم',
  export: 'تصدير',
  'just-now': 'الآن',
  left: 'اليسار',
  loading: 'جارٍ التحميل',
  messages: 'الرسائل',
  name: 'الاسم',
  notes: 'الملاحظات',
  or: ' أو ',
  retry: 'أعد المحاولة',
  right: 'اليمين',
  settings: 'الإعدادات',
  undo: 'تراجع',
  working: 'جارٍ العمل',
  paragraphs:
    '{count, plural, zero {لا فقرات} one {فقرة واحدة} two {فقرتان} few {# فقرات} many {# فقرة} other {# فقرة}}',
};

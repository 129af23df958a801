import type { Translated } from '../catalogue.ts';
import type { keys as english } from '../en/keys.ts';

export const keys: Translated<typeof english> = {
  'area-translating': 'الترجمة',
  'area-moving': 'التنقل',
  'area-annotating': 'الملاحظات',
  'area-window': 'النافذة',
  confirm: 'تأكيد الفقرة والانتقال إلى التالية',
  'confirm-next-open': 'تأكيد الفقرة والانتقال إلى التالية غير المؤكدة',
  'copy-source': 'نسخ النص الأصلي إلى الترجمة',
  undo: 'تراجع',
  redo: 'إعادة',
  'next-paragraph': 'الفقرة التالية',
  'previous-paragraph': 'الفقرة السابقة',
  'leave-editor': 'الخروج من النص إلى صفّه: الأسهم للتنقل وEnter للعودة',
  'next-area': 'الجزء التالي من النافذة',
  'add-note': 'كتابة ملاحظة على الكلمات المحددة',
  'add-documents': 'إضافة مستندات',
  export: 'تصدير',
  'toggle-left': 'إظهار المستندات أو إخفاؤها',
  'toggle-right': 'إظهار الملاحظات والفحوص أو إخفاؤها',
  larger: 'تكبير النص',
  smaller: 'تصغير النص',
  'designed-size': 'حجم النص الأصلي',
  settings: 'الإعدادات',
  keys: 'المفاتيح والمساعدة',
};

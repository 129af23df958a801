import type { Translated } from '../catalogue.ts';
import type { faults as english } from '../en/faults.ts';

export const faults: Translated<typeof english> = {
  'unknown-method': 'طلب غير معروف هنا',
  'invalid-input': 'لا يمكن ذلك بهذه الصورة',
  'too-large': 'الحجم أكبر من المسموح',
  'not-found': 'غير موجود',
  stale: 'تغيّر النص في هذه الأثناء',
  'locked-paragraph': 'الفقرة مقفلة',
  'not-a-project': 'ليس مشروعًا من مشاريع ترجمان',
  'newer-version': 'أُنشئ بإصدار أحدث من ترجمان',
  'locked-by-other': 'المشروع مفتوح في مكان آخر',
  'already-exists': 'يوجد واحد بهذا الاسم',
  'read-only': 'للقراءة فقط',
  vanished: 'لم يعد الملف موجودًا',
  'disk-full': 'القرص ممتلئ',
  damaged: 'الملف تالف',
  'bad-file': 'تتعذر قراءة الملف',
  undecodable: 'تتعذر قراءة نص الملف',
  'unsupported-format': 'صيغة لا يعرفها ترجمان',
  'limit-exceeded': 'تجاوز الحد المسموح',
  cancelled: 'أُلغيت العملية',
  'not-available': 'غير متاح الآن',
  internal: 'حدث خطأ',
};

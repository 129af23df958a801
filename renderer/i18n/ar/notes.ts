import type { Translated } from '../catalogue.ts';
import type { notes as english } from '../en/notes.ts';

export const notes: Translated<typeof english> = {
  'note-number': 'الملاحظة {number, number}',
  'new-note': 'ملاحظة جديدة',
  'add-note': 'إضافة ملاحظة',
  'edit-note': 'تعديل الملاحظة',
  'delete-note': 'حذف الملاحظة',
  'save-note': 'حفظ الملاحظة',
  text: 'نص الملاحظة',
  'text-placeholder': 'لماذا هذه الصياغة؟',
  kind: 'نوع الملاحظة',
  deleted: 'حُذفت الملاحظة',
  none: 'لا ملاحظات على هذه الفقرة.',
  'leave-out': 'استبعد «{text}»',
  changed: 'تغيّرت',
  'changed-title': 'تغيّرت هذه الكلمات بعد كتابة الملاحظة',
  'kind-equivalence': 'مكافئ',
  'kind-name': 'اسم علم',
  'kind-term': 'مصطلح',
  'kind-culture': 'ثقافة',
  'kind-ambiguity': 'لبس',
  'kind-omission': 'حذف',
  'kind-addition': 'إضافة',
  'kind-question': 'سؤال',
  'kind-other': 'ملاحظة',
};

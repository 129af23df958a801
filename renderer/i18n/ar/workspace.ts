import type { Translated } from '../catalogue.ts';
import type { workspace as english } from '../en/workspace.ts';

export const workspace: Translated<typeof english> = {
  paragraphs: 'الفقرات',
  paragraph: 'الفقرة {number, number, ::group-off}',
  source: 'النص الأصلي للفقرة {number, number, ::group-off}',
  translation: 'ترجمة الفقرة {number, number, ::group-off}',
  placeholder: 'ترجِم…',
  status: 'حالة الفقرة {number, number, ::group-off}',
  'status-is': 'حالة الفقرة {number, number, ::group-off}: {status}',
  locked: '{status}، مقفلة',
  lock: 'قفل',
  unlock: 'إلغاء القفل',
  split: 'تقسيم هنا',
  join: 'دمج مع التالية',
  part: 'فصل عن المكررات',
  unpart: 'مواكبة المكررات',
  'fill-repeats': 'ملء المكررات',
  repeats:
    '{count, plural, zero {لا تتكرر} one {ترد مرة واحدة} two {ترد مرتين} few {ترد # مرات} many {ترد # مرة} other {ترد # مرة}}',
  parted:
    '{count, plural, zero {لا تتكرر} one {ترد مرة واحدة} two {ترد مرتين} few {ترد # مرات} many {ترد # مرة} other {ترد # مرة}}، مفصولة',
  'copy-as-is': 'نقل كما هي',
  'translate-it': 'ترجمتها',
  copied: 'منقولة كما هي',
  'copied-text': 'تُصدَّر كما هي من دون ترجمة.',
  notes:
    '{count, plural, zero {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}}',
  'notes-unseen':
    '{count, plural, zero { ملاحظات} one { ملاحظة} two { ملاحظتان} few { ملاحظات} many { ملاحظة} other { ملاحظة}}',
  findings:
    '{count, plural, zero {لا تنبيهات} one {تنبيه واحد} two {تنبيهان} few {# تنبيهات} many {# تنبيهًا} other {# تنبيه}}',
  'add-documents': 'إضافة مستندات',
  'all-documents': 'كل المستندات',
  'document-progress': '{name}: أُكِّد {done, number} من {total, number}',
  show: 'عرض',
  'show-all': 'الكل',
  'show-copied': 'منقولة',
  'show-notes': 'ذات ملاحظات',
  'show-findings': 'ذات تنبيهات',
};

import type { Translated } from '../catalogue.ts';
import type { quality as english } from '../en/quality.ts';

export const quality: Translated<typeof english> = {
  checks: 'الفحوص',
  'level-error': 'خطأ',
  'level-warning': 'تحذير',
  'level-info': 'تلميح',
  'level-note': 'ملاحظة',
  copied: 'منقولة كما هي: لا تُفحص.',
  'nothing-yet': 'لا شيء للفحص بعد.',
  'nothing-found': 'لا تنبيهات.',
};

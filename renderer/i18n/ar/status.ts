import type { Translated } from '../catalogue.ts';
import type { status as english } from '../en/status.ts';

export const status: Translated<typeof english> = {
  'not-started': 'لم تُبدأ',
  draft: 'مسودة',
  translated: 'مترجمة',
  rejected: 'مرفوضة',
  approved: 'معتمدة',
  'signed-off': 'معتمدة نهائيًا',
  copied: 'منقولة كما هي',
};

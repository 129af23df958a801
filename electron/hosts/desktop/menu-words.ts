/** The words of the native menu, in both languages of the interface. */
import type { Language } from '../../../shared/domain/interface-language.ts';
import type { CommandName } from './commands.ts';

/** Entries the system does by itself, and would name in its own language. */
export type RoleName =
  | 'cut'
  | 'copy'
  | 'paste'
  | 'pasteAndMatchStyle'
  | 'selectAll'
  | 'togglefullscreen'
  | 'quit';

type HeadName = 'file' | 'edit' | 'paragraph' | 'view' | 'help' | 'recent' | 'theme';

export type MenuWords = Readonly<Record<CommandName | RoleName | HeadName, string>>;

const ENGLISH: MenuWords = {
  file: '&File',
  edit: '&Edit',
  paragraph: '&Paragraph',
  view: '&View',
  help: '&Help',
  recent: 'Open Recent',
  theme: 'Theme',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pasteAndMatchStyle: 'Paste and Match Style',
  selectAll: 'Select All',
  togglefullscreen: 'Toggle Full Screen',
  quit: 'Quit',
  'new-project': 'New Project…',
  'open-dialog': 'Open Project…',
  'open-sample': 'Open the Sample',
  'add-documents': 'Add Documents…',
  export: 'Export…',
  backup: 'Back Up Now',
  'close-project': 'Close Project',
  settings: 'Settings…',
  undo: 'Undo',
  redo: 'Redo',
  find: 'Find…',
  replace: 'Find and Replace…',
  'find-next': 'Find Next',
  'find-previous': 'Find Previous',
  confirm: 'Confirm and Next',
  'confirm-next-open': 'Confirm and Next Not Confirmed',
  'copy-source': 'Copy the Source',
  'next-paragraph': 'Next Paragraph',
  'previous-paragraph': 'Previous Paragraph',
  'add-note': 'Add a Note',
  'toggle-left': 'Documents',
  'toggle-right': 'Side Panel',
  larger: 'Larger Text',
  smaller: 'Smaller Text',
  'designed-size': 'Text as Designed',
  'swap-sides': 'Swap Source and Translation',
  'theme-system': 'As the System',
  'theme-light': 'Light',
  'theme-dark': 'Dark',
  keys: 'Keys',
};

const ARABIC: MenuWords = {
  file: 'ملف',
  edit: 'تحرير',
  paragraph: 'فقرة',
  view: 'عرض',
  help: 'مساعدة',
  recent: 'فتح الأخيرة',
  theme: 'المظهر',
  cut: 'قص',
  copy: 'نسخ',
  paste: 'لصق',
  pasteAndMatchStyle: 'لصق بنمط النص',
  selectAll: 'تحديد الكل',
  togglefullscreen: 'ملء الشاشة',
  quit: 'إنهاء',
  'new-project': 'مشروع جديد…',
  'open-dialog': 'فتح مشروع…',
  'open-sample': 'فتح المثال',
  'add-documents': 'إضافة مستندات…',
  export: 'تصدير…',
  backup: 'نسخ احتياطي الآن',
  'close-project': 'إغلاق المشروع',
  settings: 'الإعدادات…',
  undo: 'تراجع',
  redo: 'إعادة',
  find: 'بحث…',
  replace: 'بحث واستبدال…',
  'find-next': 'النتيجة التالية',
  'find-previous': 'النتيجة السابقة',
  confirm: 'تأكيد والتالية',
  'confirm-next-open': 'تأكيد والتالية غير المؤكدة',
  'copy-source': 'نسخ النص الأصلي',
  'next-paragraph': 'الفقرة التالية',
  'previous-paragraph': 'الفقرة السابقة',
  'add-note': 'إضافة ملاحظة',
  'toggle-left': 'المستندات',
  'toggle-right': 'اللوح الجانبي',
  larger: 'تكبير النص',
  smaller: 'تصغير النص',
  'designed-size': 'حجم النص الأصلي',
  'swap-sides': 'تبديل جانبي النصين',
  'theme-system': 'حسب النظام',
  'theme-light': 'فاتح',
  'theme-dark': 'داكن',
  keys: 'المفاتيح',
};

export function menuWords(language: Language): MenuWords {
  return language === 'ar' ? ARABIC : ENGLISH;
}

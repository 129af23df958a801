import type { Translated } from '../catalogue.ts';
import type { findings as english } from '../en/findings.ts';

export const findings: Translated<typeof english> = {
  'still-arabic': '«{text}» ما زال بالعربية.',
  'arabic-digits': '«{text}» مكتوب بالأرقام العربية: اكتب 0–9.',
  'direction-mark': 'هنا علامة اتجاه غير مرئية: احذفها.',
  tatweel: 'هنا تطويل (ـ): احذفه.',
  'arabic-sign': '«{text}» علامة عربية.',
  'arabic-punctuation': '«{text}» علامة ترقيم عربية: اكتب «{expected}».',
  'spaces-in-row':
    '{count, plural, zero {لا مسافات متتالية} one {مسافة واحدة} two {مسافتان متتاليتان} few {# مسافات متتالية} many {# مسافة متتالية} other {# مسافة متتالية}}.',
  'end-same': 'ينتهي الأصل بالعلامة «{expected}» ولا تنتهي بها الترجمة.',
  'end-other': 'ينتهي الأصل بالعلامة «{text}»: المتوقع هنا «{expected}».',
  'number-missing': 'لا تذكر الترجمة {text}.',
  'number-other': 'لا تذكر الترجمة {text}، وفيها {found}.',
  'number-extra': 'لا يذكر الأصل {text}.',
  'placeable-missing':
    '{kind, select, url {الرابط} email {عنوان البريد} handle {المعرّف} hashtag {الوسم} other {الرمز التعبيري}} «{text}» ناقص من الترجمة.',
  'tag-missing': '{side, select, closing {وسم الإغلاق} other {الوسم}} {tag} ناقص من الترجمة.',
  'tag-extra': '{side, select, closing {وسم الإغلاق} other {الوسم}} {tag} ليس في الأصل.',
  'tag-more-often': '{side, select, closing {وسم الإغلاق} other {الوسم}} {tag} يتكرر هنا أكثر مما في الأصل.',
  unpaired: '{text} لا يقابله {expected}.',
};

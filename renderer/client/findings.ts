/** Findings in the language of the interface. */
import type { ParagraphRow } from '../../shared/contract/paragraphs.ts';
import type { Messages } from '../i18n/index.ts';

/** What a finding says: the check's own English, or the message of its code in another language. */
export function findingText(
  { code, values, message }: Pick<ParagraphRow['findings'][number], 'code' | 'values' | 'message'>,
  { language, lookup }: Pick<Messages, 'language' | 'lookup'>,
): string {
  return language === 'en' ? message : (lookup(`findings.${code}`, values) ?? message);
}

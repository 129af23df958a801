/** Findings in the language of the interface. */
import type { ParagraphRow } from '../../shared/contract/paragraphs.ts';
import type { Messages } from '../i18n/index.ts';

/** What a finding says: the check's own English, or the message of its code in another language. */
export function findingText(
  { code, values, message }: Pick<ParagraphRow['findings'][number], 'code' | 'values' | 'message'>,
  { language, lookup }: Pick<Messages, 'language' | 'lookup'>,
): string {
  return language === 'en' ? message : (lookup(`findings.${code}`, requoted(values)) ?? message);
}

/** Values quote words the English way. */
function requoted(values: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/“([^“”]+)”/gu, '«$1»') : value,
    ]),
  );
}

/** Saying what a confirmation did, or could do, to the repeats of a paragraph. */
import type { Contract, OutputOf } from '../../shared/contract/contract.ts';
import type { ParagraphRow } from '../../shared/contract/paragraphs.ts';
import { messages } from '../i18n/index.ts';
import { toast } from '../ui/index.ts';

type Confirmed = OutputOf<Contract['translations']['setStatus']>;

/** Says how many repeats were filled; where the settings ask first, asks. */
export function tellRepeats(
  row: ParagraphRow,
  { filled, offered }: Pick<Confirmed, 'filled' | 'offered'>,
  fill: { fillRepeats(row: ParagraphRow): void },
): void {
  const { t } = messages();
  if (filled.length > 0) toast({ message: t('shell.filled', { count: filled.length }) });
  if (offered.length > 0)
    toast({
      message: t('shell.offered', { count: offered.length }),
      action: { label: t('shell.fill'), run: () => fill.fillRepeats(row) },
    });
}

/** What stands in the grid's place when there is nothing to show. */
import { FileText, ListFilter } from 'lucide-react';
import { useMessages } from '../i18n/index.ts';
import { Button, EmptyState } from '../ui/index.ts';
import type { Dialogs } from './use-dialogs.ts';

interface NothingShownProps {
  /** The project (or the document shown) has no paragraphs at all. */
  readonly empty: boolean;
  readonly dialogs: Dialogs;
  readonly onAll: () => void;
}

export function NothingShown({ empty, dialogs, onAll }: NothingShownProps) {
  const { t } = useMessages();
  if (empty) {
    return (
      <EmptyState
        icon={<FileText />}
        title={t('shell.empty-title')}
        actions={
          <>
            <Button kind="primary" onPress={dialogs.choose}>
              {t('shell.empty-add')}
            </Button>
            <Button onPress={() => dialogs.show('paste')}>{t('shell.empty-paste')}</Button>
          </>
        }
      >
        {t('shell.empty-text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<ListFilter />}
      title={t('shell.none-title')}
      actions={<Button onPress={onAll}>{t('shell.show-all')}</Button>}
    />
  );
}

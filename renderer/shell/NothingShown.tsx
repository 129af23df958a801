/** What stands in the grid's place when there is nothing to show. */
import { FileText, ListFilter } from 'lucide-react';
import { useMessages } from '../i18n/index.ts';
import { Button, EmptyState } from '../ui/index.ts';
import type { Dialogs } from './use-dialogs.ts';
import type { Place } from './use-place.ts';

interface NothingShownProps {
  readonly place: Place;
  /** The project (or the document shown) has no paragraphs at all. */
  readonly empty: boolean;
  readonly dialogs: Dialogs;
}

export function NothingShown({ place, empty, dialogs }: NothingShownProps) {
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
      actions={<Button onPress={() => place.choose('all', place.document)}>{t('shell.show-all')}</Button>}
    />
  );
}

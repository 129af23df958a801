/** What stands in the grid's place when there is nothing to show. */
import { FileText, ListFilter } from 'lucide-react';
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
  if (empty) {
    return (
      <EmptyState
        icon={<FileText />}
        title="Nothing to translate yet"
        actions={
          <>
            <Button kind="primary" onPress={dialogs.choose}>
              Add documents…
            </Button>
            <Button onPress={() => dialogs.show('paste')}>Paste text…</Button>
          </>
        }
      >
        Drop an Arabic document on this window, or choose one.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<ListFilter />}
      title="No paragraph of this kind"
      actions={<Button onPress={() => place.choose('all', place.document)}>Show all</Button>}
    />
  );
}

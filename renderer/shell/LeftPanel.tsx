/** The documents, and which of their paragraphs to show. */
import type { Counts } from '../../shared/contract/paragraphs.ts';
import type { ProjectDocument } from '../../shared/domain/project.ts';
import { DocumentList } from '../features/workspace/DocumentList.tsx';
import { ShowList } from '../features/workspace/ShowList.tsx';
import type { Place } from './use-place.ts';
import styles from './shell.module.css';

interface LeftPanelProps {
  readonly documents: readonly ProjectDocument[];
  readonly counts: Counts | undefined;
  readonly place: Place;
  readonly onAdd?: () => void;
}

export function LeftPanel({ documents, counts, place, onAdd }: LeftPanelProps) {
  return (
    <div className={styles.scroll} data-area>
      <DocumentList
        documents={documents}
        shown={place.document}
        onShow={(document) => place.choose(place.show, document)}
        {...(onAdd === undefined ? {} : { onAdd })}
      />
      <ShowList counts={counts} show={place.show} onShow={(show) => place.choose(show, place.document)} />
    </div>
  );
}

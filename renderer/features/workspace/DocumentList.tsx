/** The documents of the project, each with how far it is. */
import { Plus } from 'lucide-react';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { ProjectDocument } from '../../../shared/domain/project.ts';
import { useMessages } from '../../i18n/index.ts';
import { IconButton, ProgressBar } from '../../ui/index.ts';
import styles from './panels.module.css';

interface DocumentListProps {
  readonly documents: readonly ProjectDocument[];
  /** The one shown alone, or null for all of them. */
  readonly shown: DocumentId | null;
  readonly onShow: (document: DocumentId | null) => void;
  readonly onAdd?: () => void;
}

export function DocumentList({ documents, shown, onShow, onAdd }: DocumentListProps) {
  const { t } = useMessages();
  const only = documents.length === 1;
  return (
    <section aria-label={t('common.documents')}>
      <div className={styles.head}>
        <h2 className="heading">{t('common.documents')}</h2>
        {onAdd === undefined ? null : (
          <IconButton
            label={t('workspace.add-documents')}
            keys="Ctrl+Shift+O"
            icon={<Plus size={15} />}
            onPress={onAdd}
          />
        )}
      </div>
      <ul className={styles.list}>
        {documents.length > 1 ? (
          <li>
            <button
              type="button"
              className={styles.item}
              aria-current={shown === null}
              onClick={() => onShow(null)}
            >
              <span className={styles.name}>{t('workspace.all-documents')}</span>
            </button>
          </li>
        ) : null}
        {documents.map((document) => (
          <li key={document.id}>
            <button
              type="button"
              className={`${styles.item} ${styles.document}`}
              aria-current={only || shown === document.id}
              title={document.name}
              onClick={() => onShow(only ? null : document.id)}
            >
              <bdi className={styles.name}>{document.name}</bdi>
              <ProgressBar
                bare
                label={t('workspace.document-progress', {
                  name: document.name,
                  done: document.confirmed,
                  total: document.translatable,
                })}
                value={document.confirmed}
                total={Math.max(1, document.translatable)}
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

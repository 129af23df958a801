import { Search } from 'lucide-react';
import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { useMessages } from '../../i18n/index.ts';
import { Button, Dialog, EmptyState } from '../../ui/index.ts';
import { howTos } from './how-tos.ts';
import styles from './HelpDialog.module.css';
import { KeyTable } from './KeyTable.tsx';
import { findHowTos, findKeys } from './search.ts';
import type { HelpKey } from './search.ts';

export interface HelpDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The table the screen listens by. */
  readonly keys: readonly HelpKey[];
}

/** Every key, and how the usual things are done; typing narrows both. */
export function HelpDialog({ isOpen, onClose, keys }: HelpDialogProps) {
  const { t } = useMessages();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('help.title')}
      size="large"
      isDismissable
      footer={
        <Button kind="primary" onPress={onClose}>
          {t('common.close')}
        </Button>
      }
      flush
    >
      <HelpBody keys={keys} />
    </Dialog>
  );
}

function HelpBody({ keys }: { readonly keys: readonly HelpKey[] }) {
  const { t } = useMessages();
  const [words, setWords] = useState('');
  const foundKeys = findKeys(keys, words);
  const foundHowTos = findHowTos(howTos(t), words);
  const nothing = foundKeys.length === 0 && foundHowTos.length === 0;
  return (
    <div className={styles['help']}>
      <SearchField
        aria-label={t('help.search')}
        className={styles['search'] ?? ''}
        value={words}
        onChange={setWords}
        {...FOCUS}
      >
        <Search aria-hidden />
        <Input className={styles['input'] ?? ''} placeholder={t('help.search-placeholder')} />
      </SearchField>
      {/* it must scroll from the keyboard */}
      <section className={styles['columns']} tabIndex={0} aria-label={t('help.help')}>
        {nothing ? (
          <EmptyState title={t('help.nothing-title', { text: words.trim() })}>
            {t('help.nothing-text')}
          </EmptyState>
        ) : (
          <>
            <div className={styles['column']}>
              {foundKeys.length === 0 ? null : <KeyTable keys={foundKeys} />}
            </div>
            <div className={styles['column']}>
              {foundHowTos.map(({ title, text }) => (
                <section key={title} className={styles['howto']}>
                  <h3>{title}</h3>
                  <p>{text}</p>
                </section>
              ))}
            </div>
          </>
        )}
      </section>
    </div>
  );
}

// the search is what one came for
const FOCUS = { autoFocus: true } as const;

import { Search } from 'lucide-react';
import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { Button, Dialog, EmptyState } from '../../ui/index.ts';
import { HOW_TOS } from './how-tos.ts';
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
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="Keys and help"
      size="large"
      isDismissable
      footer={
        <Button kind="primary" onPress={onClose}>
          Close
        </Button>
      }
      flush
    >
      <HelpBody keys={keys} />
    </Dialog>
  );
}

function HelpBody({ keys }: { readonly keys: readonly HelpKey[] }) {
  const [words, setWords] = useState('');
  const foundKeys = findKeys(keys, words);
  const foundHowTos = findHowTos(HOW_TOS, words);
  const nothing = foundKeys.length === 0 && foundHowTos.length === 0;
  return (
    <div className={styles['help']}>
      <SearchField
        aria-label="Search keys and help"
        className={styles['search'] ?? ''}
        value={words}
        onChange={setWords}
        {...FOCUS}
      >
        <Search aria-hidden />
        <Input className={styles['input'] ?? ''} placeholder="Search: note, confirm, Ctrl…" />
      </SearchField>
      {/* it must scroll from the keyboard */}
      <section className={styles['columns']} tabIndex={0} aria-label="Help">
        {nothing ? (
          <EmptyState title={`Nothing about “${words.trim()}”`}>Try one word of it.</EmptyState>
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

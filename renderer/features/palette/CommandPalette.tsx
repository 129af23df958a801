/** Every command, document and paragraph, found by typing a few letters of it. */
import { Search } from 'lucide-react';
import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  Text,
  TextField,
} from 'react-aria-components';
import { useMessages } from '../../i18n/index.ts';
import { Kbd } from '../../ui/index.ts';
import { findEntries, typedNumber } from './entries.ts';
import type { PaletteEntry } from './entries.ts';
import styles from './CommandPalette.module.css';

export interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly entries: readonly PaletteEntry[];
  /** Number of the last paragraph; 0 where there is none to go to. */
  readonly last: number;
  readonly onGoTo: (number: number) => void;
  /** What finds words in the texts; left out where nothing can. */
  readonly onFind?: ((words: string) => void) | undefined;
}

const SHOWN = 60;

export function CommandPalette(props: CommandPaletteProps) {
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen={props.isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Body {...props} />
      </Modal>
    </ModalOverlay>
  );
}

function Body({ entries, last, onClose, onGoTo, onFind }: CommandPaletteProps) {
  const { t } = useMessages();
  const [typed, setTyped] = useState('');
  const number = typedNumber(typed);
  const words = typed.trim();
  const found: readonly PaletteEntry[] = [
    ...(number === undefined || last === 0 ? [] : [goTo(Math.min(number, last))]),
    ...findEntries(entries, typed).slice(0, SHOWN),
    ...(onFind === undefined || words === '' ? [] : [find(words, onFind)]),
  ];

  function goTo(to: number): PaletteEntry {
    return {
      id: 'go-to-number',
      title: t('palette.go-to', { number: to }),
      area: t('palette.paragraphs'),
      run: () => onGoTo(to),
    };
  }

  function find(text: string, run: (text: string) => void): PaletteEntry {
    return {
      id: 'find-words',
      title: t('palette.find', { text }),
      area: t('palette.texts'),
      run: () => run(text),
    };
  }

  return (
    <Dialog className={styles['dialog'] ?? ''} aria-label={t('palette.title')}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <TextField aria-label={t('palette.title')} className={styles['field'] ?? ''} {...FOCUS}>
          <Search size={16} aria-hidden />
          <Input className={styles['input'] ?? ''} placeholder={t('palette.placeholder')} />
        </TextField>
        {/* what scrolls must be reached by the keyboard, though typing moves in the list without it */}
        <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('palette.title')}>
          <Menu
            aria-label={t('palette.title')}
            className={styles['list'] ?? ''}
            items={found}
            renderEmptyState={() => <p className={styles['none']}>{t('palette.none')}</p>}
            onAction={(key) => {
              const entry = found.find(({ id }) => id === key);
              onClose();
              // the focus goes back to where it was first: a command may act on the text there
              if (entry !== undefined) requestAnimationFrame(() => requestAnimationFrame(entry.run));
            }}
          >
            {(entry) => (
              <MenuItem id={entry.id} textValue={entry.title} className={styles['item'] ?? ''}>
                <Text slot="label" className={styles['title'] ?? ''}>
                  {entry.title}
                </Text>
                <span className={styles['area']}>{entry.area}</span>
                {entry.keys === undefined ? null : <Kbd keys={entry.keys} />}
              </MenuItem>
            )}
          </Menu>
        </div>
      </Autocomplete>
    </Dialog>
  );
}

// typing is what one came for
const FOCUS = { autoFocus: true } as const;

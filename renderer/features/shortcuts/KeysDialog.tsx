/** Which keys run what: a preset, and keys of one's own with a warning when they are taken. */
import { Search } from 'lucide-react';
import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { KEY_PRESETS } from '../../../shared/contract/app.ts';
import type { KeyPreset } from '../../../shared/contract/app.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button, Dialog, EmptyState, Select, bind, reset, unbind } from '../../ui/index.ts';
import type { Bindings, Keymap } from '../../ui/index.ts';
import { KeyRow } from './KeyRow.tsx';
import styles from './KeysDialog.module.css';

export interface Rebindable<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly area: string;
}

export interface KeysDialogProps<Id extends string> {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly commands: readonly Rebindable<Id>[];
  readonly keymap: Keymap<Id>;
  readonly preset: KeyPreset;
  readonly onPreset: (preset: KeyPreset) => void;
  /** What the user has bound, over the preset. */
  readonly own: Bindings<Id>;
  readonly onOwn: (own: Bindings<Id>) => void;
}

export function KeysDialog<Id extends string>(props: KeysDialogProps<Id>) {
  const { t } = useMessages();
  const changed = Object.keys(props.own).length > 0;
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={props.onClose}
      title={t('shortcuts.title')}
      size="medium"
      flush
      footerStart={
        <Button kind="quiet" isDisabled={!changed} onPress={() => props.onOwn({} as Bindings<Id>)}>
          {t('shortcuts.reset-all')}
        </Button>
      }
      footer={
        <Button kind="primary" onPress={props.onClose}>
          {t('common.done')}
        </Button>
      }
    >
      <Body {...props} />
    </Dialog>
  );
}

function Body<Id extends string>({ commands, keymap, preset, onPreset, own, onOwn }: KeysDialogProps<Id>) {
  const { t } = useMessages();
  const [words, setWords] = useState('');
  const wanted = words.toLowerCase().split(/\s+/u);
  const found = commands.filter(({ id, title, area }) => {
    const text = `${title} ${area} ${keymap.keysOf(id).join(' ')}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  const titleOf = (id: Id): string => commands.find((command) => command.id === id)?.title ?? id;
  const areas = [...new Set(found.map(({ area }) => area))];
  return (
    <div className={styles['keys']}>
      <div className={styles['head']}>
        <Select
          label={t('shortcuts.preset')}
          options={KEY_PRESETS.map((id) => ({ id, label: t(`shortcuts.preset-${id}`) }))}
          value={preset}
          onChange={onPreset}
        />
        <SearchField
          aria-label={t('shortcuts.search')}
          className={styles['search'] ?? ''}
          value={words}
          onChange={setWords}
        >
          <Search size={14} aria-hidden />
          <Input className={styles['input'] ?? ''} placeholder={t('shortcuts.search')} />
        </SearchField>
      </div>
      <section className={styles['list']} aria-label={t('shortcuts.title')}>
        {found.length === 0 ? (
          <EmptyState title={t('shortcuts.none')}>{t('shortcuts.none-text')}</EmptyState>
        ) : (
          areas.map((area) => (
            <table key={area} className={styles['table']}>
              <caption className="heading">{area}</caption>
              <tbody>
                {found
                  .filter((command) => command.area === area)
                  .map(({ id, title }) => (
                    <KeyRow
                      key={id}
                      title={title}
                      chords={keymap.keysOf(id)}
                      isOwn={own[id] !== undefined}
                      ownerOf={(chord) => {
                        const owner = keymap.commandOf(chord);
                        return owner === undefined || owner === id ? undefined : titleOf(owner);
                      }}
                      onBind={(chord) => onOwn(bind(own, keymap, id, chord))}
                      onUnbind={(chord) => onOwn(unbind(own, keymap, id, chord))}
                      onReset={() => onOwn(reset(own, id))}
                    />
                  ))}
              </tbody>
            </table>
          ))
        )}
      </section>
    </div>
  );
}

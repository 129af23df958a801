/** The words, how they are looked for, and the way from one hit to the next. */
import { ArrowDown, ArrowUp, CaseSensitive, List, ListFilter, Regex, WholeWord, X } from 'lucide-react';
import type { RefObject } from 'react';
import { Input } from 'react-aria-components';
import { useMessages } from '../../i18n/index.ts';
import { cx, IconButton } from '../../ui/index.ts';
import type { Find } from './use-find.ts';
import styles from './find.module.css';

/** Keys of the commands this line has buttons for, where they have any. */
export interface FindKeys {
  readonly next: string | undefined;
  readonly previous: string | undefined;
}

interface FindLineProps {
  readonly find: Find;
  readonly active: number;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly keys: FindKeys;
  readonly onClose: () => void;
}

export function FindLine({ find, active, field, keys, onClose }: FindLineProps) {
  const { t } = useMessages();
  const { state, change, index } = find;
  const none = index === undefined || index.stops === 0;
  return (
    <div className={styles['line']}>
      <div className={cx(styles['field'], find.error !== null && styles['bad'])}>
        <Input
          ref={field}
          className={styles['input'] ?? ''}
          aria-label={t('search.words')}
          aria-invalid={find.error !== null}
          placeholder={t('search.words')}
          dir={state.text === '' ? undefined : 'auto'}
          spellCheck={false}
          autoComplete="off"
          maxLength={1000}
          value={state.text}
          onChange={(event) => change({ text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            find.go(!event.shiftKey, active);
          }}
        />
        <span role="group" aria-label={t('search.how')} className={styles['toggles']}>
          <IconButton
            label={t('search.exact')}
            icon={<CaseSensitive />}
            isOn={state.exact}
            onPress={() => change({ exact: !state.exact })}
          />
          <IconButton
            label={t('search.whole')}
            icon={<WholeWord />}
            isOn={state.whole && !state.regex}
            isDisabled={state.regex}
            onPress={() => change({ whole: !state.whole })}
          />
          {state.whole && !state.regex ? (
            <IconButton
              label={t('search.clitics')}
              icon={
                <span lang="ar" className={styles['clitic']}>
                  و+
                </span>
              }
              isOn={state.clitics}
              onPress={() => change({ clitics: !state.clitics })}
            />
          ) : null}
          <IconButton
            label={t('search.regex')}
            icon={<Regex />}
            isOn={state.regex}
            onPress={() => change({ regex: !state.regex })}
          />
        </span>
      </div>
      <Standing find={find} />
      <span className={styles['buttons']}>
        <IconButton
          label={t('search.previous')}
          keys={keys.previous}
          icon={<ArrowUp />}
          isDisabled={none}
          onPress={() => find.go(false, active)}
        />
        <IconButton
          label={t('search.next')}
          keys={keys.next}
          icon={<ArrowDown />}
          isDisabled={none}
          onPress={() => find.go(true, active)}
        />
        <IconButton
          label={t('search.list')}
          icon={<List />}
          isOn={state.list}
          onPress={() => change({ list: !state.list })}
        />
        <IconButton
          label={t('search.only')}
          icon={<ListFilter />}
          isOn={state.only}
          onPress={() => change({ only: !state.only })}
        />
        <IconButton label={t('search.close')} keys="Escape" icon={<X />} onPress={onClose} />
      </span>
    </div>
  );
}

/** Where one stands among all that was found, said aloud when it changes. */
function Standing({ find }: { readonly find: Find }) {
  const { t } = useMessages();
  const { index, here, asked, waiting, error } = find;
  const ordinal = index === undefined || here === null ? -1 : index.ordinalOf(here);
  const said =
    error !== null || asked === null || index === undefined
      ? ''
      : index.stops === 0
        ? t('search.none')
        : ordinal < 0
          ? asked.text === ''
            ? t('common.paragraphs', { count: index.paragraphs })
            : t('search.count', { count: index.stops, number: index.paragraphs })
          : t('search.standing', { number: ordinal + 1, total: index.stops });
  return (
    <output className={cx(styles['standing'], waiting && styles['waiting'])} aria-live="polite">
      {said}
    </output>
  );
}

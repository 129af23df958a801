/** What to put in place of the words, and doing it. */
import { CaseUpper } from 'lucide-react';
import { Input } from 'react-aria-components';
import { useMessages } from '../../i18n/index.ts';
import { Button, IconButton } from '../../ui/index.ts';
import type { Find } from './use-find.ts';
import type { Replace } from './use-replace.ts';
import styles from './find.module.css';

interface ReplaceLineProps {
  readonly find: Find;
  readonly replace: Replace;
  readonly readOnly: boolean;
}

export function ReplaceLine({ find, replace, readOnly }: ReplaceLineProps) {
  const { t } = useMessages();
  const { state, change, index } = find;
  const { ticked, busy } = replace;
  const none = readOnly || busy || find.waiting || index === undefined || index.stops === 0;
  return (
    <div className={styles['line']}>
      <div className={styles['field']}>
        <Input
          className={styles['input'] ?? ''}
          aria-label={t('search.replacement')}
          placeholder={t('search.replacement')}
          dir={state.replacement === '' ? undefined : 'auto'}
          autoComplete="off"
          spellCheck={false}
          value={state.replacement}
          onChange={(event) => change({ replacement: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (!none) replace.one();
          }}
        />
        <span className={styles['toggles']}>
          <IconButton
            label={t('search.keep-case')}
            icon={<CaseUpper />}
            isOn={state.keepCase}
            onPress={() => change({ keepCase: !state.keepCase })}
          />
        </span>
      </div>
      <Button isDisabled={none} onPress={replace.one}>
        {t('search.replace')}
      </Button>
      <Button kind="primary" isDisabled={none || ticked === 0} isPending={busy} onPress={replace.all}>
        {t('search.replace-all', { count: ticked })}
      </Button>
      {readOnly ? <span className={styles['hint']}>{t('search.read-only')}</span> : null}
    </div>
  );
}

/** What replacing would do, paragraph by paragraph, each of which can be left out. */
import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import { diffWords } from '../../../shared/text/diff.ts';
import { useContractQuery } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { FoundList } from './FoundList.tsx';
import type { HitIndex } from './hit-index.ts';
import { shortened } from './snippet.ts';
import type { Replace, Wish } from './use-replace.ts';
import styles from './find.module.css';

interface ChangeListProps {
  readonly index: HitIndex;
  readonly active: number;
  readonly replace: Replace;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly onGo: (number: number) => void;
}

export function ChangeList({ index, active, replace, language, direction, onGo }: ChangeListProps) {
  const { t } = useMessages();
  const { wish, ticked } = replace;
  if (wish === null) return null;
  return (
    <>
      <div className={styles['ticks']}>
        <span>{t('search.ticked', { count: ticked, total: index.paragraphs })}</span>
        <Button kind="quiet" onPress={() => replace.tickAll(true)} isDisabled={ticked === index.paragraphs}>
          {t('search.tick-all')}
        </Button>
        <Button kind="quiet" onPress={() => replace.tickAll(false)} isDisabled={ticked === 0}>
          {t('search.tick-none')}
        </Button>
      </div>
      <FoundList
        label={t('search.changes')}
        index={index}
        height={44}
        item={(number) => (
          <Change
            {...{ wish, number, language, direction, onGo }}
            isActive={number === active}
            isTicked={replace.isTicked(number)}
            onTick={replace.tick}
          />
        )}
      />
    </>
  );
}

interface ChangeProps {
  readonly wish: Wish;
  readonly number: number;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly isActive: boolean;
  readonly isTicked: boolean;
  readonly onTick: (number: number, on: boolean) => void;
  readonly onGo: (number: number) => void;
}

function Change({ wish, number, onTick, onGo, ...props }: ChangeProps) {
  const messages = useMessages();
  const { t } = messages;
  const preview = useContractQuery(
    'search',
    'replacePreview',
    { ...wish, after: number - 1, limit: 1 },
    { keepPrevious: true },
  );
  const first = preview.data?.changes[0];
  const change = first?.number === number ? first : undefined;
  const skipped = change?.skipped === true;
  return (
    <div className={styles['change']}>
      <Checkbox
        className={styles['tick'] ?? ''}
        aria-label={t('search.tick', { number })}
        isSelected={props.isTicked && !skipped}
        isDisabled={skipped}
        onChange={(on) => onTick(number, on)}
      >
        <span className={styles['box']} aria-hidden>
          <Check />
        </span>
      </Checkbox>
      <button
        type="button"
        data-go
        className={styles['hit']}
        aria-current={props.isActive}
        onClick={() => onGo(number)}
      >
        <span className={styles['number']}>{messages.number(number)}</span>
        <span className={styles['lines']}>
          <span className={styles['diff']} lang={props.language} dir={props.direction}>
            {change === undefined ? '…' : <Diff before={change.before} after={change.after} />}
          </span>
          {skipped ? <span className={styles['hint']}>{t('search.is-closed')}</span> : null}
        </span>
      </button>
    </div>
  );
}

function Diff({ before, after }: { readonly before: string; readonly after: string }) {
  const parts = diffWords(before, after);
  return parts.map((part, at) => {
    const key = `${part.kind}${part.before}-${part.after}`;
    if (part.kind === 'removed') return <del key={key}>{part.text}</del>;
    if (part.kind === 'added') return <ins key={key}>{part.text}</ins>;
    const keep = at === 0 ? 'end' : at === parts.length - 1 ? 'start' : 'both';
    return <span key={key}>{shortened(part.text, keep)}</span>;
  });
}

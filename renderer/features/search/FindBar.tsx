/** Find and replace above the paragraphs: the texts stay in sight, and nothing waits for it. */
import { useEffect, useRef } from 'react';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { useMessages } from '../../i18n/index.ts';
import { FaultBanner } from '../../ui/index.ts';
import { ChangeList } from './ChangeList.tsx';
import type { Choices } from './filters.ts';
import { FindLine } from './FindLine.tsx';
import type { FindKeys } from './FindLine.tsx';
import { HitList } from './HitList.tsx';
import { NarrowLine } from './NarrowLine.tsx';
import { ReplaceLine } from './ReplaceLine.tsx';
import type { Find } from './use-find.ts';
import type { Replace } from './use-replace.ts';
import styles from './find.module.css';

export interface TextLanguages {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly directionOf: (language: string) => 'ltr' | 'rtl';
}

interface FindBarProps extends TextLanguages {
  readonly project: ProjectId;
  readonly find: Find;
  readonly replace: Replace;
  /** Number of the live paragraph. */
  readonly active: number;
  readonly choices: Choices;
  readonly readOnly: boolean;
  readonly keys: FindKeys;
  /** The bar was shut from within: the focus belongs to the text again. */
  readonly onClosed: () => void;
}

export function FindBar(props: FindBarProps) {
  const { find, replace, active, project } = props;
  const { t } = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const { state, index, wanted, asked } = find;
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [wanted]);
  if (state.mode === null) return null;

  const close = (): void => {
    find.close();
    props.onClosed();
  };
  const replacing = state.mode === 'replace';
  const listed = state.list && asked !== null && index !== undefined && index.paragraphs > 0;
  return (
    <search
      data-area
      className={styles['bar']}
      aria-label={t(replacing ? 'search.title-replace' : 'search.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <FindLine find={find} active={active} field={field} keys={props.keys} onClose={close} />
      {find.error === null ? null : (
        <div role="alert" className={styles['wrong']}>
          {find.error.code === 'invalid-input' && state.regex ? (
            <Wrong message={find.error.message} hint={find.error.hint} />
          ) : (
            <FaultBanner error={find.error} />
          )}
        </div>
      )}
      {replacing ? <ReplaceLine find={find} replace={replace} readOnly={props.readOnly} /> : null}
      <NarrowLine find={find} choices={props.choices} />
      {!listed ? null : replacing && replace.wish !== null ? (
        <ChangeList
          {...{ index, active, replace }}
          language={props.targetLanguage}
          direction={props.directionOf(props.targetLanguage)}
          onGo={(number) => find.goTo(index.ordinalFrom(number))}
        />
      ) : (
        <HitList
          {...{ project, index, active }}
          query={asked}
          languages={props}
          onGo={(number) => find.goTo(index.ordinalFrom(number))}
        />
      )}
    </search>
  );
}

/** A pattern that cannot be used: what is wrong in the window's language, and the engine's own words. */
function Wrong({ message, hint }: { readonly message: string; readonly hint: string | undefined }) {
  const { t, language } = useMessages();
  const own = hint === undefined ? message : `${message} ${hint}`;
  if (language === 'en') return own;
  return (
    <>
      {t('search.wrong-pattern')} <bdi lang="en">{own}</bdi>
    </>
  );
}

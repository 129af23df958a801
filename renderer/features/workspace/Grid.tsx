/** The side-by-side grid: source and translation meet at a spine. */
import { useImperativeHandle, useRef } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { useMessages } from '../../i18n/index.ts';
import type { IndexView } from './index-view.ts';
import { Row } from './Row.tsx';
import type { RowActions } from './Row.tsx';
import { useList } from './use-list.ts';
import styles from './grid.module.css';

export interface GridHandle {
  /** Moves the focus to the live row itself, out of its editor. */
  focusRow(): void;
}

interface GridProps {
  readonly view: IndexView;
  readonly active: number;
  readonly scale: number;
  readonly sourceSide: 'left' | 'right';
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly actions: RowActions;
  /** A key of the grid itself, pressed on a row: one paragraph on or back, or into the editor. */
  readonly onKey: (key: 'next' | 'previous' | 'first' | 'last' | 'edit') => void;
  readonly ref?: Ref<GridHandle>;
}

const GRID_KEYS = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'edit',
  F2: 'edit',
} as const;

export function Grid(props: GridProps) {
  const { view, active, scale, sourceSide, actions } = props;
  const { t } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useList({ view, scroller, active, scale });

  useImperativeHandle(props.ref, () => ({
    focusRow: () => document.getElementById(`paragraph-${active}`)?.focus({ preventScroll: true }),
  }));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.role !== 'row') return;
    if (!(event.key in GRID_KEYS) || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    props.onKey(GRID_KEYS[event.key as keyof typeof GRID_KEYS]);
  };

  return (
    <div className={styles.frame} data-source={sourceSide}>
      <div className={styles.heads} aria-hidden>
        <span className={styles.sourceHead} lang={props.sourceLanguage}>
          {languageName(props.sourceLanguage)}
        </span>
        <span />
        <span className={styles.targetHead} lang={props.targetLanguage}>
          {languageName(props.targetLanguage)}
        </span>
      </div>
      <div ref={scroller} className={styles.scroller}>
        <div
          role="grid"
          aria-label={t('workspace.paragraphs')}
          aria-rowcount={view.count}
          aria-colcount={3}
          className={styles.grid}
          style={{ blockSize: list.height }}
          onKeyDown={onKeyDown}
        >
          {list.rows.map(({ position, top, height }) => {
            const number = view.numberAt(position);
            return (
              <Row
                key={number}
                number={number}
                position={position}
                top={top}
                height={height}
                live={number === active}
                actions={actions}
                measure={list.measure}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

const names = new Map<string, string>();

/** A language's name in itself. */
function languageName(tag: string): string {
  const known = names.get(tag);
  if (known !== undefined) return known;
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  names.set(tag, name);
  return name;
}

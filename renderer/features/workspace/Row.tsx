/** One paragraph of the grid. */
import { memo } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import { useMessages } from '../../i18n/index.ts';
import { Spine } from './Spine.tsx';
import { useRow } from './use-rows.ts';
import styles from './grid.module.css';

/** How a cell of a loaded row is drawn; must not change from one render to the next. */
export type CellRenderer = (row: ParagraphRow, live: boolean) => ReactNode;

export interface RowActions {
  readonly renderSource: CellRenderer;
  readonly renderTarget: CellRenderer;
  /** The paragraph was pressed: on its translation at `point` of the window, or elsewhere (null). */
  readonly onPress: (number: number, point: { readonly x: number; readonly y: number } | null) => void;
  readonly onStatus: (row: ParagraphRow, button: HTMLElement) => void;
}

interface RowProps {
  readonly number: number;
  /** Position among the paragraphs shown, from 0. */
  readonly position: number;
  /** Distance from the top of the list, in CSS pixels. */
  readonly top: number;
  /** Height it is taken to have until its text has come, in CSS pixels. */
  readonly height: number;
  readonly live: boolean;
  readonly actions: RowActions;
  readonly measure: (element: Element | null) => (() => void) | undefined;
}

export const Row = memo(function Row({ number, position, top, height, live, actions, measure }: RowProps) {
  const { t } = useMessages();
  const row = useRow(number);
  const pressTarget = (event: MouseEvent): void => {
    if (event.button !== 0) return;
    // the live text places its own caret; below it, the whole cell is still the text's
    if (live && event.target instanceof Element && event.target.closest('[role="textbox"], button') !== null)
      return;
    // the caret goes where the pointer is, in an editor that is only about to stand there
    event.preventDefault();
    actions.onPress(number, { x: event.clientX, y: event.clientY });
  };
  return (
    <div
      // a row without its text keeps the height guessed for it: only what is read is measured
      ref={row === undefined ? null : measure}
      role="row"
      id={`paragraph-${number}`}
      data-index={position}
      data-kind={row?.kind}
      data-copied={row?.copyAsIs === true ? '' : undefined}
      aria-rowindex={position + 1}
      aria-selected={live}
      aria-label={t('workspace.paragraph', { number })}
      tabIndex={live ? 0 : -1}
      className={live ? `${styles.row} ${styles.live}` : styles.row}
      style={{
        transform: `translateY(${top}px)`,
        ...(row === undefined ? { blockSize: height } : {}),
      }}
    >
      {row === undefined ? (
        <Skeleton number={number} />
      ) : (
        <>
          <div
            role="gridcell"
            className={styles.source}
            onMouseDown={() => {
              if (!live) actions.onPress(number, null);
            }}
          >
            {actions.renderSource(row, live)}
          </div>
          <div role="gridcell" className={styles.spine}>
            <Spine row={row} live={live} onStatus={actions.onStatus} />
          </div>
          <div role="gridcell" className={styles.target} onMouseDown={pressTarget}>
            {actions.renderTarget(row, live)}
          </div>
        </>
      )}
    </div>
  );
});

function Skeleton({ number }: { readonly number: number }) {
  return (
    <>
      <div role="gridcell" className={styles.source}>
        <div className={styles.bone} />
      </div>
      <div role="gridcell" className={styles.spine}>
        <span className={styles.number}>{number}</span>
      </div>
      <div role="gridcell" className={styles.target}>
        <div className={styles.bone} />
      </div>
    </>
  );
}

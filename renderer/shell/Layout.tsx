/** Left, middle and right of the window: widths the user chose, and a drawer where there is no room. */
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Settings } from '../../shared/contract/app.ts';
import { useMessages } from '../i18n/index.ts';
import styles from './shell.module.css';

type Widths = Pick<Settings, 'leftWidth' | 'rightWidth'>;

interface LayoutProps {
  readonly left: ReactNode | null;
  readonly middle: ReactNode;
  readonly right: ReactNode | null;
  /** The right side lies over the middle instead of beside it. */
  readonly drawer: boolean;
  readonly onCloseDrawer: () => void;
  readonly widths: Widths;
  readonly onWidths: (widths: Partial<Widths>) => void;
}

export function Layout({ left, middle, right, drawer, onCloseDrawer, widths, onWidths }: LayoutProps) {
  const { t } = useMessages();
  const measured = useRef<Partial<Widths>>({});
  const beside = right !== null && !drawer;
  return (
    <main className={styles.body} aria-label={t('shell.main-area')}>
      <Group
        orientation="horizontal"
        className={styles.group}
        onLayoutChanged={(_layout, { isUserInteraction }) => {
          if (isUserInteraction) onWidths(measured.current);
        }}
      >
        {left === null ? null : (
          <>
            <Panel
              id="left"
              defaultSize={widths.leftWidth}
              minSize={160}
              maxSize={480}
              groupResizeBehavior="preserve-pixel-size"
              onResize={(size) => {
                measured.current = { ...measured.current, leftWidth: Math.round(size.inPixels) };
              }}
              className={styles.side}
            >
              {left}
            </Panel>
            <Separator className={styles.separator} aria-label={t('shell.left-width')} />
          </>
        )}
        <Panel id="middle" minSize={420} className={styles.middle}>
          {middle}
        </Panel>
        {beside ? (
          <>
            <Separator className={styles.separator} aria-label={t('shell.right-width')} />
            <Panel
              id="right"
              defaultSize={widths.rightWidth}
              minSize={240}
              maxSize={640}
              groupResizeBehavior="preserve-pixel-size"
              onResize={(size) => {
                measured.current = { ...measured.current, rightWidth: Math.round(size.inPixels) };
              }}
              className={styles.side}
            >
              {right}
            </Panel>
          </>
        ) : null}
      </Group>
      {right !== null && drawer ? (
        <div
          className={styles.drawer}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCloseDrawer();
          }}
        >
          {right}
        </div>
      ) : null}
    </main>
  );
}

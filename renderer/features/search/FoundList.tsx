/** A list of paragraphs as long as it may be, of which only those in sight stand in the page. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { HitIndex } from './hit-index.ts';
import styles from './find.module.css';

interface FoundListProps {
  readonly label: string;
  readonly index: HitIndex;
  /** Height an item is taken to have until it is there, in CSS pixels. */
  readonly height: number;
  readonly item: (number: number) => ReactNode;
}

export function FoundList({ label, index, height, item }: FoundListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer<HTMLDivElement, Element>({
    count: index.paragraphs,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (position) => index.numberAt(position),
    overscan: 4,
  });
  return (
    <div ref={scroller} className={styles['scroller']} onKeyDown={step}>
      <ul aria-label={label} className={styles['list']} style={{ blockSize: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ key, index: position, start }) => (
          <li
            key={key}
            ref={list.measureElement}
            data-index={position}
            aria-setsize={index.paragraphs}
            aria-posinset={position + 1}
            className={styles['item']}
            style={{ transform: `translateY(${start}px)` }}
          >
            {item(index.numberAt(position))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Up and down go from one paragraph's button to its neighbour's. */
function step(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const item = event.target instanceof Element ? event.target.closest('li') : null;
  const position = Number(item?.dataset['index']) + (event.key === 'ArrowDown' ? 1 : -1);
  const button = item?.parentElement?.querySelector<HTMLElement>(`[data-index="${position}"] [data-go]`);
  if (button === null || button === undefined) return;
  event.preventDefault();
  button.focus();
}

/** The source of a paragraph, in its own language and direction. */
import { memo } from 'react';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { Paragraph } from '../../../shared/domain/paragraph.ts';
import type { Direction } from '../../../shared/text/isolate.ts';
import { tweetPart } from '../../../shared/text/tweet.ts';
import type { Mark } from '../../client/index.ts';
import type { MessageKey, Translate } from '../../i18n/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { useTextRoot } from './text-roots.ts';
import { TextView } from './TextView.tsx';
import styles from './source.module.css';

interface SourceCellProps {
  readonly row: ParagraphRow;
  readonly direction: Direction;
  readonly marks: readonly Mark[];
  /** The live one takes the focus: its words are then picked by arrows. */
  readonly live: boolean;
}

/** The id of the element that holds the source text of a paragraph. */
export function sourceId(number: number): string {
  return `source-${number}`;
}

export const SourceCell = memo(function SourceCell({ row, direction, marks, live }: SourceCellProps) {
  const { t } = useMessages();
  const where = placeOf(row, t) ?? tweetName(row.source, t);
  const root = useTextRoot(row.source, row.tags);
  return (
    <>
      {where === null ? null : (
        <div className={styles.where} dir={direction}>
          <bdi>{where}</bdi>
        </div>
      )}
      <div
        ref={root}
        id={sourceId(row.number)}
        data-text
        {...(live ? { tabIndex: 0, 'data-area': true } : {})}
        role="article"
        aria-label={t('workspace.source', { number: row.number })}
        lang={row.language}
        dir={direction}
        data-kind={row.kind}
        data-level={row.level}
        className={direction === 'rtl' ? `${styles.text} ${styles.arabic}` : `${styles.text} ${styles.latin}`}
      >
        <TextView text={row.source} direction={direction} tags={row.tags} marks={marks} />
      </div>
    </>
  );
});

const NAMES = {
  'list-item': 'text.list-item',
  'table-cell': 'text.table',
  footnote: 'text.footnote',
  endnote: 'text.endnote',
  header: 'text.header',
  footer: 'text.footer',
  'text-box': 'text.text-box',
  comment: 'text.comment',
} as const satisfies Partial<Record<Paragraph['kind'], MessageKey>>;

/** Where in its document an unusual paragraph stands, in a few words. */
export function placeOf({ kind, context }: Pick<Paragraph, 'kind' | 'context'>, t: Translate): string | null {
  if (!(kind in NAMES)) return null;
  const name = t(NAMES[kind as keyof typeof NAMES]);
  if (kind === 'table-cell' && context.row !== undefined)
    return t('text.table-place', {
      table: context.table ?? 1,
      row: context.row,
      column: context.column ?? 1,
    });
  if (context.note !== undefined) return t('text.numbered-place', { name, number: context.note });
  return name;
}

function tweetName(source: string, t: Translate): string | null {
  const part = tweetPart(source);
  if (part === undefined) return null;
  return t(part === 'post' ? 'text.tweet' : 'text.tweet-signature');
}

/** The source of a paragraph, in its own language and direction. */
import { memo } from 'react';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { Paragraph } from '../../../shared/domain/paragraph.ts';
import type { Direction } from '../../../shared/text/isolate.ts';
import type { Mark } from '../../client/index.ts';
import { TextView } from './TextView.tsx';
import styles from './source.module.css';

interface SourceCellProps {
  readonly row: ParagraphRow;
  readonly direction: Direction;
  readonly marks: readonly Mark[];
}

/** The id of the element that holds the source text of a paragraph. */
export function sourceId(number: number): string {
  return `source-${number}`;
}

export const SourceCell = memo(function SourceCell({ row, direction, marks }: SourceCellProps) {
  const where = placeOf(row);
  return (
    <>
      {where === null ? null : (
        <div className={styles.where} dir={direction}>
          <bdi dir="ltr">{where}</bdi>
        </div>
      )}
      <div
        id={sourceId(row.number)}
        role="article"
        aria-label={`Source of paragraph ${row.number}`}
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

const NAMES: Readonly<Partial<Record<Paragraph['kind'], string>>> = {
  'list-item': 'List item',
  'table-cell': 'Table',
  footnote: 'Footnote',
  endnote: 'Endnote',
  header: 'Page header',
  footer: 'Page footer',
  'text-box': 'Text box',
  comment: 'Comment',
};

/** Where in its document an unusual paragraph stands, in a few words. */
export function placeOf({ kind, context }: Pick<Paragraph, 'kind' | 'context'>): string | null {
  const name = NAMES[kind];
  if (name === undefined) return null;
  if (kind === 'table-cell' && context.row !== undefined)
    return `Table ${context.table ?? 1}, row ${context.row}, column ${context.column ?? 1}`;
  if (context.note !== undefined) return `${name} ${context.note}`;
  return name;
}

/** A text as it is read: isolates, codes as chips, marks on words. Cheap: plain elements, no state. */
import { memo } from 'react';
import type { TagDefinition } from '../../../shared/domain/tag.ts';
import type { Direction } from '../../../shared/text/isolate.ts';
import type { Mark } from '../../client/index.ts';
import { pieceGroups } from './pieces.ts';
import type { Piece, PieceGroup } from './pieces.ts';

interface TextViewProps {
  readonly text: string;
  readonly direction: Direction;
  readonly tags: readonly TagDefinition[];
  readonly marks?: readonly Mark[];
}

const NO_MARKS: readonly Mark[] = [];

/** Every element carries `data-start`, the offset of its first character: selections are read back by it. */
export const TextView = memo(function TextView({ text, direction, tags, marks = NO_MARKS }: TextViewProps) {
  return pieceGroups(text, direction, tags, marks).map((group) => (
    <Group key={group.start} group={group} text={text} />
  ));
});

function Group({ group, text }: { readonly group: PieceGroup; readonly text: string }) {
  const content = group.pieces.map((piece) => <Words key={piece.start} piece={piece} text={text} />);
  return group.isolate === null ? content : <bdi dir={group.isolate}>{content}</bdi>;
}

function Words({ piece, text }: { readonly piece: Piece; readonly text: string }) {
  const { chip, mark, finding, found } = piece;
  if (chip !== null) {
    return (
      <span
        className="w-chip"
        data-start={piece.start}
        data-length={piece.end - piece.start}
        data-label={chip.label}
        data-tag={chip.tag ?? undefined}
        draggable={chip.tag !== null}
        title={chip.title}
      />
    );
  }
  const words = text.slice(piece.start, piece.end);
  if (mark === null && finding === null && found === null)
    return <span data-start={piece.start}>{words}</span>;
  return (
    <span
      data-start={piece.start}
      className={classOf(piece)}
      data-hue={mark?.hue}
      data-n={mark?.ordinal}
      data-last={piece.last && mark?.kind === 'note' ? mark.ordinal : undefined}
      data-link={piece.last ? mark?.label : undefined}
      title={finding?.title ?? mark?.title}
    >
      {words}
    </span>
  );
}

const CLASSES = {
  note: 'w-mark',
  link: 'w-link',
  suggestion: 'w-suggestion',
  finding: '',
  found: '',
} as const;

function classOf({ mark, finding, found }: Piece): string {
  const names = [
    mark === null ? '' : CLASSES[mark.kind],
    finding === null ? '' : 'w-finding',
    found === null ? '' : found.ordinal === 1 ? 'w-found w-here' : 'w-found',
  ];
  return names.filter((name) => name !== '').join(' ');
}

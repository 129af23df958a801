/** Putting a code or a placeable of the source into the translation. */
import { EditorSelection } from '@codemirror/state';
import type { EditorState, Extension, TransactionSpec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import type { EditorView } from '@codemirror/view';
import { closeTag, openTag } from '../../../shared/domain/tag.ts';
import type { TagDefinition } from '../../../shared/domain/tag.ts';
import { sourcePieces } from './source-pieces.ts';
import type { SourcePiece } from './source-pieces.ts';

/**
 * What inserting a piece over `[from, to)` does; null when there is nothing left to insert. A pair goes round the
 * selected words, or round the caret; when it was opened before the caret and not closed, it is closed.
 */
export function pieceInsertion(
  state: EditorState,
  piece: SourcePiece,
  { from, to }: { readonly from: number; readonly to: number } = state.selection.main,
): TransactionSpec | null {
  if (piece.kind !== 'code') {
    // a number or a name is a word of its own
    const insert = /[\p{L}\p{N}]$/u.test(state.sliceDoc(Math.max(0, from - 2), from))
      ? ` ${piece.text}`
      : piece.text;
    return {
      changes: { from, to, insert },
      selection: EditorSelection.cursor(from + insert.length),
      userEvent: 'input.piece',
      scrollIntoView: true,
    };
  }
  return codeInsertion(state.doc.toString(), piece.tag, from, to);
}

function codeInsertion(text: string, tag: TagDefinition, from: number, to: number): TransactionSpec | null {
  const open = openTag(tag.id);
  const close = closeTag(tag.id);
  const outside = text.slice(0, from) + text.slice(to);
  const opened = outside.includes(open);
  const closed = outside.includes(close);
  if (opened && (closed || !tag.pair)) return null;
  const words = text.slice(from, to);
  const insert = !tag.pair ? open : opened ? words + close : closed ? open + words : open + words + close;
  // with nothing selected the caret stands between the two, ready to type
  const caret = tag.pair && !opened && !closed && from === to ? from + 1 : from + insert.length;
  return {
    changes: { from, to, insert },
    selection: EditorSelection.cursor(caret),
    userEvent: 'input.piece',
    scrollIntoView: true,
  };
}

/** Inserts piece `index`, counted from 0; false when the source has no such piece. */
export function insertPiece(view: EditorView, pieces: readonly SourcePiece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || view.state.readOnly) return false;
  const change = pieceInsertion(view.state, piece);
  if (change !== null) view.dispatch(change);
  return true;
}

/** Ctrl+Alt+1 to 9. With AltGr held, which some systems report as Ctrl+Alt, the key writes its own character. */
export function pieceKeys(source: string, tags: readonly TagDefinition[]): Extension {
  const pieces = sourcePieces(source, tags);
  return keymap.of([
    {
      any(view, event) {
        if (!event.altKey || !(event.ctrlKey || event.metaKey) || event.shiftKey) return false;
        if (event.getModifierState('AltGraph')) return false;
        const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
        return digit !== undefined && insertPiece(view, pieces, Number(digit) - 1);
      },
    },
  ]);
}

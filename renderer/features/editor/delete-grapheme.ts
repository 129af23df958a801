/** Backspace and Delete take what one sees as one character: a letter with its marks, a flag, an emoji sequence. */
import type { Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import type { EditorView } from '@codemirror/view';
import { graphemeEnd, graphemeStart } from '../../../shared/text/grapheme.ts';

function deleteGrapheme(view: EditorView, forward: boolean): boolean {
  const { state } = view;
  const { main } = state.selection;
  if (!main.empty || state.readOnly) return false;
  const text = state.doc.toString();
  const to = forward ? graphemeEnd(text, Math.min(text.length, main.head + 1)) : main.head;
  const from = forward ? main.head : graphemeStart(text, Math.max(0, main.head - 1));
  if (from === to) return true;
  view.dispatch({
    changes: { from, to },
    selection: { anchor: from },
    userEvent: forward ? 'delete.forward' : 'delete.backward',
    scrollIntoView: true,
  });
  return true;
}

export const graphemeKeys: Extension = keymap.of([
  {
    key: 'Backspace',
    run: (view) => deleteGrapheme(view, false),
    shift: (view) => deleteGrapheme(view, false),
  },
  { key: 'Delete', run: (view) => deleteGrapheme(view, true) },
]);

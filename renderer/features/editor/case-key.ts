/** The case of the selected words, or of the word at the caret. */
import { EditorSelection } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { nextCase } from '../../../shared/text/letter-case.ts';
import { wordAt } from '../../../shared/text/words.ts';

/** Gives the selection its next case and keeps it selected. */
export function cycleCase(view: EditorView): boolean {
  const { state } = view;
  if (state.readOnly) return false;
  const { main } = state.selection;
  const text = state.doc.toString();
  const word = main.empty ? wordAt(text, main.head) : { start: main.from, end: main.to };
  if (word === undefined) return true;
  const was = text.slice(word.start, word.end);
  const now = nextCase(was);
  if (now === was) return true;
  const end = word.start + now.length;
  view.dispatch({
    changes: { from: word.start, to: word.end, insert: now },
    selection: main.empty
      ? EditorSelection.cursor(Math.min(main.head, end))
      : EditorSelection.range(word.start, end),
    userEvent: 'input.case',
  });
  return true;
}

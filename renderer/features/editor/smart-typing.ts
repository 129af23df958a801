/** Curly quotation marks and dashes as one types, each taken back by one undo or one Backspace. */
import { isolateHistory } from '@codemirror/commands';
import { EditorSelection, Prec, StateEffect, StateField } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { smartPunctuation } from '../../../shared/text/smart-punctuation.ts';

interface Made {
  /** Where the made characters stand now. */
  readonly from: number;
  readonly to: number;
  /** What was typed. */
  readonly typed: string;
}

const made = StateEffect.define<Made>();

/** The last replacement, until anything else happens. */
const last = StateField.define<Made | null>({
  create: () => null,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(made)) return effect.value;
    return transaction.docChanged || transaction.selection !== undefined ? null : value;
  },
});

const TYPED = /^["'-]$/;
const LOOK_BACK = 4;

const typing = EditorView.inputHandler.of((view, from, _to, text, insert) => {
  if (!TYPED.test(text) || view.composing || view.state.readOnly) return false;
  // what was typed goes in first: undo must find it there
  const transaction = insert();
  view.dispatch(transaction);
  const caret = from + text.length;
  const before = view.state.sliceDoc(Math.max(0, caret - LOOK_BACK), caret);
  const change = smartPunctuation(before);
  if (change === undefined) return true;
  const start = caret - change.length;
  const typed = view.state.sliceDoc(start, caret);
  view.dispatch({
    changes: { from: start, to: caret, insert: change.text },
    selection: EditorSelection.cursor(start + change.text.length),
    effects: made.of({ from: start, to: start + change.text.length, typed }),
    annotations: isolateHistory.of('full'),
    userEvent: 'input.smart',
  });
  return true;
});

function takeBack(view: EditorView): boolean {
  const replaced = view.state.field(last);
  if (replaced === null || view.state.selection.main.head !== replaced.to) return false;
  const { from, to, typed } = replaced;
  view.dispatch({
    changes: { from, to, insert: typed },
    selection: EditorSelection.cursor(from + typed.length),
    annotations: isolateHistory.of('full'),
    userEvent: 'delete.smart',
  });
  return true;
}

export const smartTyping: Extension = [
  last,
  typing,
  Prec.high(keymap.of([{ key: 'Backspace', run: takeBack }])),
];

/** What the rest of the screen may ask of the live editor. */
import { history, redo, undo } from '@codemirror/commands';
import { EditorSelection } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { cycleCase } from './case-key.ts';
import { mendHere, openPickList } from './pick-list.ts';
import { typingHistory } from './state.ts';

export interface EditorHandle {
  focus(): void;
  hasFocus(): boolean;
  /** Puts the caret at a point of the window, in CSS pixels, or at the end. */
  placeCaret(point: { readonly x: number; readonly y: number } | 'start' | 'end'): void;
  /** What is selected, in UTF-16 units; null when nothing is. */
  selection(): { readonly start: number; readonly end: number } | null;
  text(): string;
  /** Selects words, brings them into sight and, unless told otherwise, takes the focus. */
  select(start: number, end: number, takesFocus?: boolean): void;
  /** Nothing is selected any more; the caret stays at the end of what was. */
  collapse(): void;
  /** Replaces the whole text, as one step of undo. */
  replace(text: string): void;
  /** Opens the list of what can be put in at the caret. */
  pick(): void;
  /** Mends what is wrong at the caret, or goes on to the next wrong word. */
  mend(): void;
  /** Gives the selected words, or the word at the caret, their next case. */
  cycleCase(): void;
  /** Where the caret is, in UTF-16 units. */
  caret(): number;
  /** Takes back typing since the paragraph was entered; false when there is none left. */
  undo(): boolean;
  redo(): boolean;
  /** From here on undo begins anew: what was typed before belongs to the project's undo. */
  forgetHistory(): void;
}

/** The handle of one view. */
export function editorHandle(view: EditorView): EditorHandle {
  return {
    focus: () => view.focus(),
    hasFocus: () => view.hasFocus,
    placeCaret(point) {
      const end = view.state.doc.length;
      const at = point === 'start' ? 0 : point === 'end' ? end : (view.posAtCoords(point, false) ?? end);
      view.dispatch({ selection: EditorSelection.cursor(at) });
    },
    selection() {
      const { from, to } = view.state.selection.main;
      return from === to ? null : { start: from, end: to };
    },
    text: () => view.state.doc.toString(),
    select(start, end, takesFocus = true) {
      const length = view.state.doc.length;
      view.dispatch({
        selection: EditorSelection.range(Math.min(start, length), Math.min(end, length)),
        scrollIntoView: true,
      });
      if (takesFocus) view.focus();
    },
    collapse() {
      view.dispatch({ selection: EditorSelection.cursor(view.state.selection.main.to) });
    },
    replace(text) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: text.length },
        userEvent: 'input.replace',
      });
    },
    pick: () => void openPickList(view),
    mend: () => void mendHere(view),
    cycleCase: () => void cycleCase(view),
    caret: () => view.state.selection.main.head,
    undo: () => undo(view),
    redo: () => redo(view),
    forgetHistory() {
      view.dispatch({ effects: typingHistory.reconfigure([]) });
      view.dispatch({ effects: typingHistory.reconfigure(history()) });
    },
  };
}

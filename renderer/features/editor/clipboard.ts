/** Copying, pasting and dropping with codes: whole inside the program, readable outside it. */
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { TagDefinition } from '../../../shared/domain/tag.ts';
import { putText, STORED_TEXT, takeText } from '../../client/index.ts';

/** Clipboard and drops of the live editor. */
export function clipboard(tags: readonly TagDefinition[]): Extension {
  const copy = (event: ClipboardEvent, view: EditorView): boolean => {
    const { from, to } = view.state.selection.main;
    if (event.clipboardData === null || from === to) return false;
    putText(event.clipboardData, view.state.sliceDoc(from, to), tags);
    event.preventDefault();
    return true;
  };
  return EditorView.domEventHandlers({
    copy,
    cut(event, view) {
      if (view.state.readOnly || !copy(event, view)) return false;
      view.dispatch({ ...view.state.replaceSelection(''), userEvent: 'delete.cut', scrollIntoView: true });
      return true;
    },
    paste(event, view) {
      if (event.clipboardData === null || view.state.readOnly) return false;
      const text = takeText(event.clipboardData, tags);
      if (text === '') return false;
      event.preventDefault();
      view.dispatch({
        ...view.state.replaceSelection(text),
        userEvent: 'input.paste',
        scrollIntoView: true,
      });
      return true;
    },
    drop(event, view) {
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
      if (event.dataTransfer?.types.includes(STORED_TEXT) !== true || view.state.readOnly) return false;
      const text = takeText(event.dataTransfer, tags);
      event.preventDefault();
      view.dispatch({
        changes: { from: at, insert: text },
        selection: { anchor: at + text.length },
        userEvent: 'input.drop',
      });
      view.focus();
      return true;
    },
  });
}

/** Leaving a paragraph by its first or last line, as between paragraphs of one text. */
import type { EditorView, KeyBinding } from '@codemirror/view';

/** True when the caret stands on the first (or last) line as drawn, wrapping counted. */
export function atEdge(view: EditorView, forward: boolean): boolean {
  const { main } = view.state.selection;
  if (!main.empty) return false;
  const here = view.coordsAtPos(main.head);
  const edge = view.coordsAtPos(forward ? view.state.doc.length : 0);
  if (here === null || edge === null) return true;
  return Math.abs(here.top - edge.top) < (here.bottom - here.top) / 2;
}

/** Arrow keys that call `go` at the edges and otherwise move the caret. */
export function edgeKeys(go: (forward: boolean) => void): readonly KeyBinding[] {
  const run = (forward: boolean) => (view: EditorView) => {
    if (!atEdge(view, forward)) return false;
    go(forward);
    return true;
  };
  return [
    { key: 'ArrowDown', run: run(true) },
    { key: 'ArrowUp', run: run(false) },
  ];
}

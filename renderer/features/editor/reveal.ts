/** The caret of an editor scrolled out of sight: the list of rows brings it back, which knows where it is. */
import { EditorView } from '@codemirror/view';
import { askToReveal } from '../../ui/reveal.ts';

export const reveal = EditorView.scrollHandler.of((view) => askToReveal(view.dom));

/** Arabic punctuation typed in English: a hint behind it with its Latin twin, taken by a key or a press, never by itself. */
import type { Extension } from '@codemirror/state';
import { Decoration, ViewPlugin, WidgetType } from '@codemirror/view';
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';
import { latinTwins } from '../../../shared/text/latin-twin.ts';
import type { LatinTwin } from '../../../shared/text/latin-twin.ts';
import { messages } from '../../i18n/index.ts';

class Hint extends WidgetType {
  readonly char: string;
  readonly twin: string;

  constructor(char: string, twin: string) {
    super();
    this.char = char;
    this.twin = twin;
  }

  override eq(other: Hint): boolean {
    return other.char === this.char && other.twin === this.twin;
  }

  override toDOM(view: EditorView): HTMLElement {
    const hint = document.createElement('span');
    hint.className = 'w-twin';
    hint.dataset['twin'] = this.twin;
    hint.title = messages().t('text.twin-hint', { found: this.char, expected: this.twin });
    hint.setAttribute('aria-hidden', 'true');
    hint.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const at = view.posAtDOM(hint);
      const twin = twinAt(view, at);
      if (twin !== undefined) takeTwin(view, twin);
    });
    return hint;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

function hints(view: EditorView): DecorationSet {
  const text = view.state.doc.toString();
  return Decoration.set(
    latinTwins(text).map(({ start, end, twin }) =>
      Decoration.widget({ widget: new Hint(text.slice(start, end), twin), side: 1 }).range(end),
    ),
  );
}

/** The mark that stands right before `position`, or right behind it. */
export function twinAt(view: EditorView, position: number): LatinTwin | undefined {
  const twins = latinTwins(view.state.doc.toString());
  return (
    twins.find(({ end }) => end === position) ??
    twins.find(({ start }) => start === position) ??
    // right behind a mark and one space: the eye notices a word late
    twins.find(({ end }) => end === position - 1 && view.state.sliceDoc(end, position) === ' ')
  );
}

/** Puts the Latin mark in the Arabic one's place, as one step of undo; the caret stays where it is. */
export function takeTwin(view: EditorView, { start, end, twin }: LatinTwin): void {
  if (view.state.readOnly) return;
  view.dispatch({ changes: { from: start, to: end, insert: twin }, userEvent: 'input.twin' });
}

/** Only for a translation in Latin letters. */
export const twinHints: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = hints(view);
    }
    update(update: ViewUpdate) {
      if (update.docChanged) this.decorations = hints(update.view);
    }
  },
  { decorations: (self) => self.decorations },
);

/** The rest of a word, shown pale behind the caret at the end of a line; one key takes it, typing passes it by. */
import { EditorSelection, Prec, StateEffect, StateField } from '@codemirror/state';
import type { EditorState, Extension } from '@codemirror/state';
import { Decoration, Direction, EditorView, keymap, WidgetType } from '@codemirror/view';
import { completionOf } from './completion.ts';

/** Words to offer, the best first. Asked at every key press: it must be at hand. */
export type Words = () => readonly string[];

const dismissed = StateEffect.define();

class Ghost extends WidgetType {
  readonly rest: string;

  constructor(rest: string) {
    super();
    this.rest = rest;
  }

  override eq(other: Ghost): boolean {
    return other.rest === this.rest;
  }

  override toDOM(): HTMLElement {
    const span = document.createElement('span');
    span.className = 'w-ghost';
    span.setAttribute('aria-hidden', 'true');
    span.dataset['rest'] = this.rest;
    return span;
  }
}

/** What may be taken at the caret, or nothing. Only typing brings it up. */
function ghostField(words: Words): StateField<string> {
  return StateField.define<string>({
    create: () => '',
    update(rest, transaction) {
      if (transaction.effects.some((effect) => effect.is(dismissed))) return '';
      if (transaction.docChanged)
        return transaction.isUserEvent('input.type') ? restAt(transaction.state, words()) : '';
      return transaction.selection === undefined ? rest : '';
    },
    provide: (self) =>
      EditorView.decorations.compute([self, 'selection'], (state) => {
        const rest = state.field(self);
        if (rest === '') return Decoration.none;
        const widget = Decoration.widget({ widget: new Ghost(rest), side: 1 });
        return Decoration.set([widget.range(state.selection.main.head)]);
      }),
  });
}

function restAt(state: EditorState, words: readonly string[]): string {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  if (!main.empty || main.head !== line.to) return '';
  return completionOf(line.text, words)?.rest ?? '';
}

/** The arrow that leads out of the line's end takes the rest; Escape sends it away. */
export function ghost(words: Words): Extension {
  const field = ghostField(words);
  const take = (view: EditorView, towards: Direction): boolean => {
    const rest = view.state.field(field);
    if (rest === '' || view.textDirection !== towards) return false;
    const { head } = view.state.selection.main;
    view.dispatch({
      changes: { from: head, insert: rest },
      selection: EditorSelection.cursor(head + rest.length),
      userEvent: 'input.complete',
    });
    return true;
  };
  return [
    field,
    // Escape sends it away before it leaves the text
    EditorView.contentAttributes.of((view): Record<string, string> =>
      view.state.field(field, false) === '' ? {} : { 'data-holds-escape': '' },
    ),
    Prec.high(
      keymap.of([
        { key: 'ArrowRight', run: (view) => take(view, Direction.LTR) },
        { key: 'ArrowLeft', run: (view) => take(view, Direction.RTL) },
        {
          key: 'Escape',
          run(view) {
            if (view.state.field(field) === '') return false;
            view.dispatch({ effects: dismissed.of(null) });
            return true;
          },
        },
      ]),
    ),
  ];
}

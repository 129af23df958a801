/** A wavy line under words the dictionary does not know, but never under the word being written. */
import { StateEffect, StateField } from '@codemirror/state';
import type { ChangeSet, EditorState, Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';
import { spellWords } from '../../../../shared/text/spell-words.ts';
import type { SpellWord } from '../../../../shared/text/spell-words.ts';
import type { Speller } from './speller.ts';

/** How long typing must rest before words are looked at, in milliseconds. */
const REST = 180;

const setWrong = StateEffect.define<readonly SpellWord[]>();
const line = Decoration.mark({ class: 'w-wrong' });

const wrong = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = transaction.docChanged ? untouched(marks, transaction.changes) : marks;
    for (const effect of transaction.effects)
      if (effect.is(setWrong))
        next = Decoration.set(effect.value.map(({ start, end }) => line.range(start, end)));
    return next;
  },
  provide: (self) => EditorView.decorations.from(self),
});

/** The marks of words that a change left alone. */
function untouched(marks: DecorationSet, changes: ChangeSet): DecorationSet {
  const kept = marks.update({ filter: (from, to) => changes.touchesRange(from, to) === false });
  return kept.map(changes);
}

/** The wrong word that `position` stands in or touches. */
export function wrongAt(state: EditorState, position: number): { from: number; to: number } | undefined {
  let found: { from: number; to: number } | undefined;
  state.field(wrong, false)?.between(position, position, (from, to) => {
    found = { from, to };
  });
  return found;
}

/** The next wrong word from `position` on, beginning anew at the start. */
export function nextWrong(state: EditorState, position: number): { from: number; to: number } | undefined {
  const all: { from: number; to: number }[] = [];
  state.field(wrong, false)?.between(0, state.doc.length, (from, to) => {
    all.push({ from, to });
  });
  return all.find(({ from }) => from >= position) ?? all[0];
}

/** Words of this paragraph that are right whatever the dictionary says: names in its source and its notes. */
export type Accepted = ReadonlySet<string>;

/** Marks for one paragraph. `script` is that of the translation. */
export function spellingMarks(speller: Speller, accepted: Accepted, script: 'latin' | 'arabic'): Extension {
  return [
    wrong,
    ViewPlugin.fromClass(
      class {
        readonly #view: EditorView;
        readonly #stop: () => void;
        #timer: ReturnType<typeof setTimeout> | undefined;
        #writing = false;

        constructor(view: EditorView) {
          this.#view = view;
          this.#stop = speller.subscribe(() => this.#soon(0));
          this.#soon(0);
        }

        update(update: ViewUpdate) {
          if (update.docChanged) {
            this.#writing = update.transactions.some((t) => t.isUserEvent('input.type'));
            this.#soon(REST);
          } else if (update.selectionSet || update.focusChanged) {
            this.#writing = false;
            this.#soon(REST);
          }
        }

        destroy() {
          clearTimeout(this.#timer);
          this.#stop();
        }

        #soon(delay: number): void {
          clearTimeout(this.#timer);
          this.#timer = setTimeout(() => this.#look(), delay);
        }

        #look(): void {
          const view = this.#view;
          if (view.composing) return this.#soon(REST);
          const words = spellWords(view.state.doc.toString(), script).filter(
            ({ word }) => !accepted.has(word),
          );
          const unknown = words.filter(({ word }) => speller.isRight(word) === undefined);
          // what is learnt tells all who listen, this one among them
          if (unknown.length > 0) speller.learn(unknown.map(({ word }) => word)).catch(() => undefined);
          const { head, empty } = view.state.selection.main;
          const written = ({ end }: SpellWord): boolean =>
            this.#writing && view.hasFocus && empty && end === head;
          const marked = words.filter((word) => speller.isRight(word.word) === false && !written(word));
          if (!alike(view.state, marked)) view.dispatch({ effects: setWrong.of(marked) });
        }
      },
    ),
  ];
}

function alike(state: EditorState, words: readonly SpellWord[]): boolean {
  const marks = state.field(wrong).iter();
  for (const { start, end } of words) {
    if (marks.value === null || marks.from !== start || marks.to !== end) return false;
    marks.next();
  }
  return marks.value === null;
}

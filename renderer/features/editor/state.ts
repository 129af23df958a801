/** The editor's state for one paragraph, and a memory of where the caret was. */
import { history, standardKeymap } from '@codemirror/commands';
import { Compartment, Transaction } from '@codemirror/state';
import type { EditorState, Extension } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import type { TagDefinition } from '../../../shared/domain/tag.ts';
import type { Direction } from '../../../shared/text/isolate.ts';
import { messages } from '../../i18n/index.ts';
import { aided } from './aided.ts';
import { bidi } from './bidi.ts';
import { chips } from './chips.ts';
import { clipboard } from './clipboard.ts';
import { graphemeKeys } from './delete-grapheme.ts';
import { edgeKeys } from './edges.ts';
import { highlights } from './highlights.ts';
import { reveal } from './reveal.ts';
import { pieceKeys } from './insert-piece.ts';

export interface EditorSetup {
  readonly number: number;
  readonly language: string;
  readonly direction: Direction;
  readonly source: string;
  readonly tags: readonly TagDefinition[];
  /** Help with writing, in its compartment. */
  readonly aids: Extension;
  readonly onText: (text: string) => void;
  readonly onEdge: (forward: boolean) => void;
}

/** Whether the text may be typed in. */
export const editable = new Compartment();

/** Undo of what was typed since the paragraph was entered. */
export const typingHistory = new Compartment();

/** All behaviour of the live editor. The callbacks must stay valid for as long as the state is kept. */
export function editorExtensions(setup: EditorSetup): Extension {
  const { t, language } = messages();
  return [
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': t('workspace.translation', { number: setup.number }),
      lang: setup.language,
      dir: setup.direction,
      spellcheck: 'false',
      autocorrect: 'off',
      autocapitalize: 'off',
    }),
    editable.of([]),
    placeholder(() => placeholderOf(language, t('workspace.placeholder'))),
    typingHistory.of(history()),
    aided.of(setup.aids),
    pieceKeys(setup.source, setup.tags),
    clipboard(setup.tags),
    graphemeKeys,
    keymap.of([...edgeKeys(setup.onEdge), ...standardKeymap]),
    bidi,
    chips(setup.tags),
    highlights,
    reveal,
    EditorView.updateListener.of((update) => {
      // a text that came from the core is on disk already
      const typed = update.transactions.some(
        (tr) => tr.docChanged && tr.annotation(Transaction.remote) !== true,
      );
      if (typed) setup.onText(update.state.doc.toString());
    }),
  ];
}

/** Words in the language of the interface, apart from the direction of the text they stand in for. */
function placeholderOf(language: string, words: string): HTMLElement {
  const element = document.createElement('bdi');
  element.lang = language;
  element.textContent = words;
  return element;
}

const REMEMBERED = 60;

/** The latest states of paragraphs, by id. Undo is not remembered: past the typing since entering, it is the project's. */
export class StateMemory {
  readonly #states = new Map<string, EditorState>();

  keep(id: string, state: EditorState): void {
    this.#states.delete(id);
    this.#states.set(id, state);
    const oldest = this.#states.keys().next().value;
    if (this.#states.size > REMEMBERED && oldest !== undefined) this.#states.delete(oldest);
  }

  /** The remembered state when it still holds this text. */
  recall(id: string, text: string): EditorState | undefined {
    const state = this.#states.get(id);
    return state?.doc.toString() === text ? state : undefined;
  }
}

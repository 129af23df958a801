/** The one small list of the editor: suggestions for a wrong word, or what of the source can be put in. */
import './pick-list.css';
import { autocompletion, closeCompletion, completionStatus, startCompletion } from '@codemirror/autocomplete';
import type {
  Completion as Option,
  CompletionContext,
  CompletionResult,
  CompletionSection,
} from '@codemirror/autocomplete';
import { acceptCompletion, moveCompletionSelection } from '@codemirror/autocomplete';
import { EditorState, Prec, StateEffect, StateField } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { EditorView, keymap, tooltips } from '@codemirror/view';
import type { Command } from '@codemirror/view';
import type { TagDefinition } from '../../../shared/domain/tag.ts';
import { messages } from '../../i18n/index.ts';
import type { WordList, WritingAids } from './aids.ts';
import { completionsOf } from './completion.ts';
import { pieceInsertion } from './insert-piece.ts';
import { sourcePieces } from './source-pieces.ts';
import type { SourcePiece } from './source-pieces.ts';
import { nextWrong, wrongAt } from './spelling/marks.ts';
import { takeTwin, twinAt } from './twin-hints.ts';

type Mode = 'pick' | 'spelling';

const setMode = StateEffect.define<Mode>();
const mode = StateField.define<Mode>({
  create: () => 'pick',
  update: (value, transaction) => transaction.effects.find((effect) => effect.is(setMode))?.value ?? value,
});

const SUGGESTIONS = 6;
const WORDS = 8;

export interface PickListSetup {
  readonly source: string;
  readonly tags: readonly TagDefinition[];
  readonly aids: WritingAids;
}

/** The list and its keys; it never opens by itself. */
export function pickList(setup: PickListSetup): Extension {
  const pieces = sourcePieces(setup.source, setup.tags);
  return [
    mode,
    // inside the landmark, outside the row that would cut it off
    tooltips({ position: 'fixed', parent: document.querySelector('main') ?? document.body }),
    EditorState.phrases.of({ Completions: messages().t('text.list') }),
    autocompletion({
      activateOnTyping: false,
      interactionDelay: 0,
      defaultKeymap: false,
      icons: false,
      maxRenderedOptions: 40,
      optionClass: (option) => `w-pick w-pick-${option.type ?? 'word'}`,
      tooltipClass: () => 'w-pick-list',
      override: [
        (context) =>
          context.state.field(mode) === 'spelling'
            ? suggestions(context, setup.aids)
            : pickable(context, pieces, setup.aids),
      ],
    }),
    Prec.highest(
      keymap.of([
        { key: 'ArrowDown', run: orComing(moveCompletionSelection(true)) },
        { key: 'ArrowUp', run: orComing(moveCompletionSelection(false)) },
        { key: 'Enter', run: orComing(acceptCompletion) },
        { key: 'Tab', run: orComing(acceptCompletion) },
        { key: 'Escape', run: closeCompletion },
      ]),
    ),
    EditorView.domEventHandlers({
      contextmenu(event, view) {
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        if (at === null || wrongAt(view.state, at) === undefined) return false;
        event.preventDefault();
        view.dispatch({ selection: { anchor: at } });
        return open(view, 'spelling');
      },
    }),
  ];
}

/** While the list is on its way its keys do nothing, lest they change the text or the paragraph. */
function orComing(run: Command): Command {
  return (view) => run(view) || completionStatus(view.state) === 'pending';
}

/** Opens the list of words, codes and placeables. */
export function openPickList(view: EditorView): boolean {
  return open(view, 'pick');
}

function open(view: EditorView, wanted: Mode): boolean {
  if (view.state.readOnly) return false;
  view.dispatch({ effects: setMode.of(wanted) });
  return startCompletion(view);
}

/** One key for what is wrong at the caret: an Arabic mark is replaced, a wrong word gets its list, else the next one. */
export function mendHere(view: EditorView): boolean {
  if (view.state.readOnly) return false;
  const { head } = view.state.selection.main;
  const twin = twinAt(view, head);
  if (twin !== undefined) {
    takeTwin(view, twin);
    return true;
  }
  const wrong = wrongAt(view.state, head) ?? nextWrong(view.state, head);
  if (wrong === undefined) return true;
  view.dispatch({ selection: { anchor: wrong.to }, scrollIntoView: true });
  return open(view, 'spelling');
}

async function suggestions(context: CompletionContext, aids: WritingAids): Promise<CompletionResult | null> {
  const { t } = messages();
  const wrong = wrongAt(context.state, context.pos);
  if (wrong === undefined) return null;
  const word = context.state.sliceDoc(wrong.from, wrong.to);
  const words = await aids.speller.suggest(word.replaceAll('’', "'")).catch(() => []);
  const typographic = word.includes("'") ? (w: string) => w : (w: string) => w.replaceAll("'", '’');
  const add = (list: WordList): Option => ({
    label: t(list === 'personal' ? 'text.add-to-mine' : 'text.add-to-project', { text: word }),
    type: 'action',
    section: actions,
    apply: () => aids.addWord(word.replaceAll('’', "'"), list),
  });
  const actions: CompletionSection = {
    name: t(words.length === 0 ? 'text.no-suggestion' : 'text.accept-word'),
    rank: 2,
  };
  return {
    from: wrong.from,
    to: wrong.to,
    filter: false,
    options: [
      ...words.slice(0, SUGGESTIONS).map((suggestion): Option => {
        return { label: typographic(suggestion), type: 'suggestion' };
      }),
      add('personal'),
      add('project'),
    ],
  };
}

function pickable(
  context: CompletionContext,
  pieces: readonly SourcePiece[],
  aids: WritingAids,
): CompletionResult | null {
  const { t } = messages();
  const { main } = context.state.selection;
  const written = main.empty ? context.matchBefore(/[\p{L}\p{M}'’-]+$/u) : null;
  const fromSource: CompletionSection = { name: t('text.from-source'), rank: 1 };
  const own: CompletionSection = { name: t('text.own-words'), rank: 2 };
  const words = written === null ? [] : completionsOf(written.text, aids.words(), WORDS);
  const options = [
    ...words.map((label): Option => {
      return { label, type: 'word', section: own, apply: replacing(label, written?.from) };
    }),
    ...pieces.map((piece, index): Option => pieceOption(piece, index, fromSource)),
  ];
  return options.length === 0 ? null : { from: main.from, to: main.to, filter: false, options };
}

function replacing(label: string, start: number | undefined) {
  return (view: EditorView, _option: Option, from: number, to: number): void => {
    const at = start ?? from;
    view.dispatch({
      changes: { from: at, to, insert: label },
      selection: { anchor: at + label.length },
      userEvent: 'input.complete',
    });
  };
}

function pieceOption(piece: SourcePiece, index: number, section: CompletionSection): Option {
  const { t } = messages();
  const label = piece.kind === 'code' ? `${piece.tag.id} ${t(`text.code-${piece.tag.type}`)}` : piece.text;
  return {
    label,
    section,
    type: piece.kind === 'code' ? 'code' : 'piece',
    ...(index < 9 ? { detail: `Ctrl+Alt+${index + 1}` } : {}),
    apply(view, _option, from, to) {
      const change = pieceInsertion(view.state, piece, { from, to });
      if (change !== null) view.dispatch(change);
    },
  };
}

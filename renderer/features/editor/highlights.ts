/** Marks of notes, links and findings in the live editor; they move along with the words while typing. */
import { Prec, StateEffect, StateField } from '@codemirror/state';
import type { Extension, Range } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';
import type { Mark } from '../../client/index.ts';

/** Replaces all marks. */
export const setMarks = StateEffect.define<readonly Mark[]>();

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = marks.map(transaction.changes);
    for (const effect of transaction.effects)
      if (effect.is(setMarks)) next = decorate(effect.value, transaction.newDoc.length);
    return next;
  },
  provide: (self) => EditorView.decorations.from(self),
});

function decorate(marks: readonly Mark[], length: number): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const mark of marks) {
    if (mark.end > length) continue;
    ranges.push(decorationOf(mark).range(mark.start, mark.end));
  }
  return Decoration.set(ranges, true);
}

function decorationOf(mark: Mark): Decoration {
  if (mark.kind === 'finding')
    return Decoration.mark({ class: 'w-finding', attributes: { title: mark.title } });
  if (mark.kind === 'found')
    return Decoration.mark({ class: mark.ordinal === 1 ? 'w-found w-here' : 'w-found' });
  const attributes: Record<string, string> = {
    'data-hue': String(mark.hue),
    'data-n': String(mark.ordinal),
    title: mark.title,
  };
  if (mark.kind === 'note') attributes['data-last'] = String(mark.ordinal);
  if (mark.label !== undefined) attributes['data-link'] = mark.label;
  return Decoration.mark({ class: CLASSES[mark.kind], attributes });
}

const CLASSES = { note: 'w-mark', link: 'w-link', suggestion: 'w-suggestion' } as const;

/** Keeps the selection in sight while the focus is elsewhere: a note is about to be hung on it. */
const remembered = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet = Decoration.none;
    update(update: ViewUpdate) {
      const { from, to } = update.state.selection.main;
      this.decorations =
        update.view.hasFocus || from === to
          ? Decoration.none
          : Decoration.set([Decoration.mark({ class: 'w-remembered' }).range(from, to)]);
    }
  },
  {
    // innermost, so that no mark's ground lies over it
    provide: (self) =>
      Prec.highest(EditorView.decorations.of((view) => view.plugin(self)?.decorations ?? Decoration.none)),
  },
);

export const highlights: Extension = [field, remembered];

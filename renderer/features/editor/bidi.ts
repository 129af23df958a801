/** Isolating addresses and foreign runs in the live editor, as `<bdi>` does in a text that is only read. */
import { Prec, RangeSetBuilder } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { Decoration, Direction, EditorView, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';
import { isolationRuns } from '../../../shared/text/isolate.ts';

const rtl = Decoration.mark({ class: 'w-isolate', attributes: { dir: 'rtl' }, bidiIsolate: Direction.RTL });
const ltr = Decoration.mark({ class: 'w-isolate', attributes: { dir: 'ltr' }, bidiIsolate: Direction.LTR });

function isolates(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const base = view.textDirection === Direction.RTL ? 'rtl' : 'ltr';
  for (let n = 1; n <= view.state.doc.lines; n++) {
    const line = view.state.doc.line(n);
    for (const run of isolationRuns(line.text, base)) {
      if (!run.isolate) continue;
      builder.add(line.from + run.start, line.from + run.end, run.direction === 'rtl' ? rtl : ltr);
    }
  }
  return builder.finish();
}

const plugin = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = isolates(view);
    }
    update(update: ViewUpdate) {
      if (update.docChanged) this.decorations = isolates(update.view);
    }
  },
  {
    provide: (self) => {
      const access = (view: EditorView): DecorationSet => view.plugin(self)?.decorations ?? Decoration.none;
      return Prec.lowest([EditorView.decorations.of(access), EditorView.bidiIsolatedRanges.of(access)]);
    },
  },
);

/** Caret movement and display that follow the direction of each run. */
export const bidi: Extension = [EditorView.perLineTextDirection.of(true), plugin];

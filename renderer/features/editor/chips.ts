/** Inline codes and invisible characters as chips in the live editor: whole or not at all. */
import { RangeSetBuilder } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType } from '@codemirror/view';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';
import type { TagDefinition } from '../../../shared/domain/tag.ts';
import { chipsOf } from '../../client/index.ts';
import type { Chip } from '../../client/index.ts';

class ChipWidget extends WidgetType {
  readonly chip: Chip;

  constructor(chip: Chip) {
    super();
    this.chip = chip;
  }

  override eq({ chip }: ChipWidget): boolean {
    return chip.label === this.chip.label && chip.tag === this.chip.tag && chip.title === this.chip.title;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = 'w-chip';
    element.dataset['label'] = this.chip.label;
    if (this.chip.tag !== null) element.dataset['tag'] = this.chip.tag;
    element.title = this.chip.title;
    return element;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

function decorations(text: string, tags: readonly TagDefinition[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const chip of chipsOf(text, tags))
    builder.add(chip.start, chip.end, Decoration.replace({ widget: new ChipWidget(chip) }));
  return builder.finish();
}

/** Chips for the codes of one paragraph; the caret steps over each as over one letter. */
export function chips(tags: readonly TagDefinition[]): Extension {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = decorations(view.state.doc.toString(), tags);
      }
      update(update: ViewUpdate) {
        if (update.docChanged) this.decorations = decorations(update.state.doc.toString(), tags);
      }
    },
    {
      decorations: (self) => self.decorations,
      provide: (self) =>
        EditorView.atomicRanges.of((view) => view.plugin(self)?.decorations ?? Decoration.none),
    },
  );
}

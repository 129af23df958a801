/** Inline codes and invisible characters as chips in the live editor: whole or not at all. */
import { RangeSetBuilder } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType } from '@codemirror/view';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';
import { tagOf } from '../../../shared/domain/tag.ts';
import type { TagDefinition } from '../../../shared/domain/tag.ts';
import { findInvisible } from '../../../shared/text/invisible.ts';
import { messages } from '../../i18n/index.ts';

class Chip extends WidgetType {
  readonly label: string;
  readonly title: string;
  readonly tag: boolean;

  constructor(label: string, title: string, tag: boolean) {
    super();
    this.label = label;
    this.title = title;
    this.tag = tag;
  }

  override eq(other: Chip): boolean {
    return other.label === this.label && other.title === this.title;
  }

  override toDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = 'w-chip';
    chip.dataset['label'] = this.label;
    if (this.tag) chip.dataset['tag'] = '';
    chip.title = this.title;
    return chip;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

function chipsOf(text: string, tags: readonly TagDefinition[]): DecorationSet {
  const { t } = messages();
  const found = findInvisible(text).map(({ start, end, label, name }) => ({
    start,
    end,
    chip: new Chip(label, name, false),
  }));
  for (let i = 0; i < text.length; i++) {
    const tag = tagOf(text.charCodeAt(i));
    if (tag === undefined) continue;
    const definition = tags.find((t) => t.id === tag.id);
    const label = `${tag.closing ? '/' : ''}${definition?.label ?? String(tag.id)}`;
    found.push({
      start: i,
      end: i + 1,
      chip: new Chip(
        label,
        t('text.code-is', { number: tag.id, name: t(`text.code-${definition?.type ?? 'other'}`) }),
        true,
      ),
    });
  }
  const builder = new RangeSetBuilder<Decoration>();
  for (const { start, end, chip } of found.toSorted((a, b) => a.start - b.start))
    builder.add(start, end, Decoration.replace({ widget: chip }));
  return builder.finish();
}

/** Chips for the codes of one paragraph; the caret steps over each as over one letter. */
export function chips(tags: readonly TagDefinition[]): Extension {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = chipsOf(view.state.doc.toString(), tags);
      }
      update(update: ViewUpdate) {
        if (update.docChanged) this.decorations = chipsOf(update.state.doc.toString(), tags);
      }
    },
    {
      decorations: (self) => self.decorations,
      provide: (self) =>
        EditorView.atomicRanges.of((view) => view.plugin(self)?.decorations ?? Decoration.none),
    },
  );
}

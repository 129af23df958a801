/** Drawing links between what is selected in the source and in the translation. */
import { wordSpans } from '../../shared/text/words.ts';
import { faultText, linkOrdinal, useClient } from '../client/index.ts';
import type { WordSpan } from '../features/notes/Words.tsx';
import type { SourceSelection } from '../features/source/use-source-selection.ts';
import { useMessages } from '../i18n/index.ts';
import { toast } from '../ui/index.ts';
import type { Session } from './session.ts';
import type { Lit } from './use-lit.ts';
import type { Place } from './use-place.ts';

export interface Linking {
  /** Links what is selected: words of one side alone are an omission or an addition. */
  draw(): void;
  /** What is selected on both sides, grown to whole words. */
  selected(): readonly WordSpan[];
}

export function useLinking(parts: {
  readonly session: Session;
  readonly place: Place;
  readonly source: SourceSelection;
  readonly lit: Lit;
}): Linking {
  const { session, place, source, lit } = parts;
  const { project, rows, editor, autosave } = session;
  const client = useClient();
  const { t } = useMessages();

  const selected = (): readonly WordSpan[] => {
    const row = rows.get(place.active);
    if (row === undefined) return [];
    const target = editor.current?.selection() ?? null;
    const text = editor.current?.text() ?? row.target;
    const sources = source.all().map((range) => ({ side: 'source' as const, ...wholeWords(row.source, range) }));
    const targets = target === null ? [] : [{ side: 'target' as const, ...wholeWords(text, target) }];
    return [...sources, ...targets].filter(({ start, end }) => start < end);
  };

  const draw = async (): Promise<void> => {
    const row = rows.get(place.active);
    const spans = selected();
    if (row === undefined || row.copyAsIs) return;
    if (spans.length === 0) {
      toast({ message: t('links.draw-hint') });
      return;
    }
    try {
      // offsets are those of the text on the screen
      await autosave.flush(row.id);
      const link = await client.links.add({ project: project.id, paragraph: row.id, spans });
      source.clear();
      editor.current?.collapse();
      const drawn = await client.paragraphs.get({ project: project.id, paragraph: row.id });
      rows.put(drawn);
      const index = drawn.links.findIndex(({ id }) => id === link.id);
      lit.picked.set(index < 0 ? null : linkOrdinal(drawn, index));
      lit.set(null);
    } catch (thrown) {
      toast({ message: faultText(thrown), tone: 'warning' });
    }
  };
  return { draw: () => void draw(), selected };
}

/** A selection that cuts into words, grown to them; what is no word stays as it was selected. */
function wholeWords(
  text: string,
  range: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const words = wordSpans(text).filter(({ start, end }) => start < range.end && end > range.start);
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? range : { start: first.start, end: last.end };
}

/** Drawing links between what is selected in the source and in the translation. */
import { wordSpans } from '../../shared/text/words.ts';
import type { SuggestedLink } from '../../shared/contract/links.ts';
import { errorOf, faultText, linkOrdinal, useClient } from '../client/index.ts';
import { useJob } from '../client/job.ts';
import type { Job } from '../client/job.ts';
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
  /** Tells that something about links was done: it is the next to be undone. */
  changed(): void;
  /** Makes links of suggestions for the live paragraph; all of them when none are named. */
  accept(links?: readonly SuggestedLink[]): void;
  /** Accepts what is suggested anywhere in the project. */
  acceptEverywhere(): void;
  readonly job: Job;
  /** What is selected on both sides, grown to whole words. */
  selected(): readonly WordSpan[];
}

export function useLinking(parts: {
  readonly session: Session;
  readonly place: Place;
  readonly source: SourceSelection;
  readonly lit: Lit;
  /** How sure a suggestion must be. */
  readonly least: number;
}): Linking {
  const { session, place, source, lit, least } = parts;
  const { project, rows, editor, autosave } = session;
  const client = useClient();
  const job = useJob();
  const { t } = useMessages();

  const selected = (): readonly WordSpan[] => {
    const row = rows.get(place.active);
    if (row === undefined) return [];
    const target = editor.current?.selection() ?? null;
    const text = editor.current?.text() ?? row.target;
    const sources = source
      .all()
      .map((range) => ({ side: 'source' as const, ...wholeWords(row.source, range) }));
    const targets = target === null ? [] : [{ side: 'target' as const, ...wholeWords(text, target) }];
    return [...sources, ...targets].filter(({ start, end }) => start < end);
  };

  // the newest action is this one: the editor's own typing comes before it
  const changed = (): void => editor.current?.forgetHistory();

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
      changed();
      const drawn = await client.paragraphs.get({ project: project.id, paragraph: row.id });
      rows.put(drawn);
      const index = drawn.links.findIndex(({ id }) => id === link.id);
      lit.picked.set(index < 0 ? null : linkOrdinal(drawn, index));
      lit.set(null);
    } catch (thrown) {
      toast({ message: faultText(thrown), tone: 'warning' });
    }
  };
  const failed = (thrown: unknown): void => {
    if (errorOf(thrown)?.code !== 'cancelled') toast({ message: faultText(thrown), tone: 'warning' });
  };
  const accept = async (given?: readonly SuggestedLink[]): Promise<void> => {
    try {
      const row = rows.get(place.active);
      if (row === undefined || row.copyAsIs || !(await autosave.flush(row.id))) return;
      const { target } = await client.paragraphs.get({ project: project.id, paragraph: row.id });
      const what = { project: project.id, paragraph: row.id, target };
      const links = given ?? (await client.links.suggest({ ...what, least }));
      if (links.length === 0) return;
      const chosen = links.map(({ spans, confidence }) => ({ spans, confidence }));
      await client.links.accept({ ...what, links: chosen });
      rows.put(await client.paragraphs.get({ project: project.id, paragraph: row.id }));
      changed();
    } catch (thrown) {
      failed(thrown);
    }
  };
  const acceptEverywhere = async (): Promise<void> => {
    try {
      if (!(await autosave.flushAll())) return;
      const done = await job.run((id) => client.links.acceptAll({ project: project.id, least, job: id }));
      changed();
      toast({ message: t('links.accepted-everywhere', { count: done.links }) });
    } catch (thrown) {
      failed(thrown);
    }
  };
  return {
    accept: (links) => void accept(links),
    acceptEverywhere: () => void acceptEverywhere(),
    job,
    draw: () => void draw(),
    selected,
    changed,
  };
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

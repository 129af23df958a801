/** Going to the next paragraph, or the one before, of some kind; past the end it begins again at the other. */
import type { Contract, InputOf } from '../../shared/contract/contract.ts';
import { faultText, useClient } from '../client/index.ts';
import { filterOf } from '../features/workspace/filters.ts';
import { useMessages } from '../i18n/index.ts';
import type { MenuGroup } from '../ui/index.ts';
import { toast } from '../ui/index.ts';
import { useKeyOf } from './keymap-context.ts';
import type { CommandId } from './keys.ts';
import type { Session } from './session.ts';
import type { Commands } from './use-keys.ts';
import type { Moves } from './use-moves.ts';
import type { Place } from './use-place.ts';

type Ask = Pick<InputOf<Contract['paragraphs']['next']>, 'filter' | 'unconfirmed'>;

const RULES = {
  'with-note': { filter: { withNotes: true } },
  'with-finding': { filter: { withFindings: true } },
  unconfirmed: { unconfirmed: true },
  draft: { filter: { statuses: ['draft'], copyAsIs: false } },
  rejected: { filter: { statuses: ['rejected'], copyAsIs: false } },
} as const satisfies Readonly<Record<string, Ask>>;

type Rule = keyof typeof RULES;

const NAMES = Object.keys(RULES) as readonly Rule[];

/** Beyond any paragraph's number. */
const BEYOND = 2 ** 31;

export function useRules(
  session: Session,
  moves: Moves,
  place: Place,
): { readonly commands: Commands; readonly menu: readonly MenuGroup[] } {
  const client = useClient();
  const { t } = useMessages();
  const keyOf = useKeyOf();

  const go = async (rule: Rule, backwards: boolean): Promise<void> => {
    const { project, autosave, editor } = session;
    const { filter, ...rest }: Ask = RULES[rule];
    const ask = {
      project: project.id,
      backwards,
      ...rest,
      filter: { ...filterOf('all', place.document), ...filter },
    };
    try {
      // what is only typed yet may be just what is asked for
      await autosave.flushAll();
      const after = await client.paragraphs.next({ ...ask, from: place.active });
      const { number } =
        after.number === null
          ? await client.paragraphs.next({ ...ask, from: backwards ? BEYOND : 0 })
          : after;
      if (number === null || number === place.active) {
        toast({ message: t(number === null ? 'shell.no-such' : 'shell.no-other') });
        return;
      }
      place.reveal(number, place.document);
      const stays = editor.current?.hasFocus() === false && document.activeElement?.role === 'row';
      moves.goTo(number, stays ? { kind: 'row' } : { kind: 'editor', place: 'end' });
    } catch (thrown) {
      toast({ message: faultText(thrown), tone: 'warning' });
    }
  };

  const idsOf = (rule: Rule) => [`next-${rule}`, `previous-${rule}`] as const;
  const commands: Record<string, () => void> = {};
  for (const rule of NAMES) {
    const [next, previous] = idsOf(rule);
    commands[next] = () => void go(rule, false);
    commands[previous] = () => void go(rule, true);
  }
  const entry = (id: CommandId) => ({
    id,
    label: t(`keys.${id}`),
    keys: keyOf(id),
    run: () => commands[id]?.(),
  });
  return {
    commands,
    menu: [0, 1].map((way) => ({
      entries: NAMES.flatMap((rule) => {
        const id = idsOf(rule)[way];
        return id === undefined ? [] : [entry(id)];
      }),
    })),
  };
}

/** What can be done with a paragraph as a whole, dropped from its status button. */
import type { ParagraphRow } from '../../shared/contract/paragraphs.ts';
import { STATUSES, statusFits } from '../../shared/domain/status.ts';
import { faultText, useClient } from '../client/index.ts';
import { StatusMark } from '../features/workspace/StatusMark.tsx';
import { useMessages } from '../i18n/index.ts';
import { MenuAt, toast } from '../ui/index.ts';
import { useKeyOf } from './keymap-context.ts';
import { tellRepeats } from './repeats.ts';
import { useSession } from './session.ts';
import type { Structure } from './use-structure.ts';

export interface StatusMenuAt {
  readonly row: ParagraphRow;
  readonly button: HTMLElement;
}

export function StatusMenu({
  at,
  active,
  onClose,
  structure,
}: {
  readonly at: StatusMenuAt | null;
  /** Number of the live paragraph. */
  readonly active: number;
  readonly structure: Structure;
  readonly onClose: () => void;
}) {
  const client = useClient();
  const { t } = useMessages();
  const keyOf = useKeyOf();
  const { project, autosave, rows } = useSession();
  if (at === null) return null;
  const { row } = at;
  const what = { project: project.id, paragraph: row.id };

  const write = (work: () => Promise<{ readonly row: ParagraphRow }>) => (): void => {
    void (async () => {
      try {
        await autosave.flush(row.id);
        rows.put((await work()).row);
      } catch (thrown) {
        toast({
          message: t('shell.of-paragraph', { number: row.number, message: faultText(thrown) }),
          tone: 'warning',
        });
      }
    })();
  };
  const text = autosave.pending(row.id) ?? row.target;
  const fixed = project.readOnly || row.locked || row.copyAsIs;

  return (
    <MenuAt
      label={t('workspace.status', { number: row.number })}
      anchor={at.button}
      onClose={onClose}
      groups={[
        {
          entries: STATUSES.map((status) => ({
            id: status,
            label: t(`status.${status}`),
            icon: <StatusMark standing={status} />,
            isDisabled: fixed || !statusFits(status, text) || status === row.status,
            run: write(async () => {
              const answer = await client.translations.setStatus({ ...what, status });
              tellRepeats(row, answer, structure);
              return answer;
            }),
          })),
        },
        {
          entries: [
            {
              id: 'lock',
              label: t(row.locked ? 'workspace.unlock' : 'workspace.lock'),
              keys: keyOf('lock'),
              isDisabled: project.readOnly || row.copyAsIs,
              run: () => structure.setFlag(row, 'locked'),
            },
            {
              id: 'copy',
              label: t(row.copyAsIs ? 'workspace.translate-it' : 'workspace.copy-as-is'),
              keys: keyOf('copy-as-is'),
              isDisabled: project.readOnly || (row.locked && !row.copyAsIs),
              run: () => structure.setFlag(row, 'copyAsIs'),
            },
          ],
        },
        {
          entries: [
            {
              id: 'split',
              label: t('workspace.split'),
              keys: keyOf('split'),
              // the carets are those of the live paragraph
              isDisabled: project.readOnly || row.locked || row.number !== active,
              run: () => structure.split(row),
            },
            {
              id: 'join',
              label: t('workspace.join'),
              keys: keyOf('merge'),
              isDisabled: project.readOnly || row.locked,
              run: () => structure.join(row),
            },
          ],
        },
        ...(row.repeats > 1 && !row.copyAsIs
          ? [
              {
                title: t('workspace.repeats', { count: row.repeats }),
                entries: [
                  {
                    id: 'fill',
                    label: t('workspace.fill-repeats'),
                    isDisabled: fixed || row.parted || text === '',
                    run: () => structure.fillRepeats(row),
                  },
                  {
                    id: 'part',
                    label: t(row.parted ? 'workspace.unpart' : 'workspace.part'),
                    keys: keyOf('part'),
                    isDisabled: project.readOnly,
                    run: () => structure.setFlag(row, 'parted'),
                  },
                ],
              },
            ]
          : []),
      ]}
    />
  );
}

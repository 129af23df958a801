/** What can be done with a paragraph as a whole, dropped from its status button. */
import type { ParagraphRow } from '../../shared/contract/paragraphs.ts';
import { STATUSES, statusFits } from '../../shared/domain/status.ts';
import { faultText, useClient } from '../client/index.ts';
import { StatusMark } from '../features/workspace/StatusMark.tsx';
import { useMessages } from '../i18n/index.ts';
import { MenuAt, toast } from '../ui/index.ts';
import { useSession } from './session.ts';

export interface StatusMenuAt {
  readonly row: ParagraphRow;
  readonly button: HTMLElement;
}

export function StatusMenu({
  at,
  onClose,
}: {
  readonly at: StatusMenuAt | null;
  readonly onClose: () => void;
}) {
  const client = useClient();
  const { t } = useMessages();
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
            run: write(() => client.translations.setStatus({ ...what, status })),
          })),
        },
        {
          entries: [
            {
              id: 'lock',
              label: t(row.locked ? 'workspace.unlock' : 'workspace.lock'),
              isDisabled: project.readOnly || row.copyAsIs,
              run: write(() => client.translations.setLocked({ ...what, locked: !row.locked })),
            },
            {
              id: 'copy',
              label: t(row.copyAsIs ? 'workspace.translate-it' : 'workspace.copy-as-is'),
              isDisabled: project.readOnly || (row.locked && !row.copyAsIs),
              run: write(() => client.translations.setCopyAsIs({ ...what, copyAsIs: !row.copyAsIs })),
            },
          ],
        },
      ]}
    />
  );
}

/** What can be done with a paragraph as a whole, dropped from its status button. */
import type { ParagraphRow } from '../../shared/contract/paragraphs.ts';
import { STATUSES, statusFits } from '../../shared/domain/status.ts';
import { faultText, useClient } from '../client/index.ts';
import { STANDING_NAMES } from '../features/workspace/statuses.ts';
import { StatusMark } from '../features/workspace/StatusMark.tsx';
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
        toast({ message: `Paragraph ${row.number}: ${faultText(thrown)}`, tone: 'warning' });
      }
    })();
  };
  const text = autosave.pending(row.id) ?? row.target;
  const fixed = project.readOnly || row.locked || row.copyAsIs;

  return (
    <MenuAt
      label={`Status of paragraph ${row.number}`}
      anchor={at.button}
      onClose={onClose}
      groups={[
        {
          entries: STATUSES.map((status) => ({
            id: status,
            label: STANDING_NAMES[status],
            icon: <StatusMark standing={status} />,
            isDisabled: fixed || !statusFits(status, text) || status === row.status,
            run: write(() => client.translations.setStatus({ ...what, status })),
          })),
        },
        {
          entries: [
            {
              id: 'lock',
              label: row.locked ? 'Unlock' : 'Lock',
              isDisabled: project.readOnly || row.copyAsIs,
              run: write(() => client.translations.setLocked({ ...what, locked: !row.locked })),
            },
            {
              id: 'copy',
              label: row.copyAsIs ? 'Translate it' : 'Copy as is',
              isDisabled: project.readOnly || (row.locked && !row.copyAsIs),
              run: write(() => client.translations.setCopyAsIs({ ...what, copyAsIs: !row.copyAsIs })),
            },
          ],
        },
      ]}
    />
  );
}

import { useState } from 'react';
import { useMessages } from '../../i18n/index.ts';
import { Button, Dialog, TextField } from '../../ui/index.ts';
import form from './form.module.css';
import { RecentList } from './RecentList.tsx';
import type { RecentProject } from './RecentList.tsx';
import { StartFaultBanner } from './StartFaultBanner.tsx';
import { useStart } from './use-start.ts';
import type { OnOpen } from './use-start.ts';

export interface OpenDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onOpen: OnOpen;
  readonly recents: readonly RecentProject[];
  readonly folder: string | null;
}

const FORM = 'open-project';

/** Opening by path, for a host that has no window of its own to ask with. */
export function OpenDialog(props: OpenDialogProps) {
  const { t } = useMessages();
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={props.onClose}
      title={t('projects.open-title')}
      size="medium"
      footer={
        <>
          <Button kind="quiet" onPress={props.onClose}>
            {t('common.cancel')}
          </Button>
          <Button kind="primary" type="submit" form={FORM}>
            {t('projects.open')}
          </Button>
        </>
      }
    >
      <OpenForm {...props} />
    </Dialog>
  );
}

function OpenForm({ onOpen, onClose, recents, folder }: OpenDialogProps) {
  const { t } = useMessages();
  const [path, setPath] = useState('');
  const [missing, setMissing] = useState(false);
  const start = useStart((project) => {
    onClose();
    onOpen(project);
  });
  const there = recents.filter((project) => project.exists);

  return (
    <form
      id={FORM}
      className={form['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (path.trim() === '') setMissing(true);
        else start.open(path.trim());
      }}
    >
      {start.fault === null ? null : <StartFaultBanner start={start} fault={start.fault} />}
      <TextField
        label={t('projects.path')}
        takesFocus
        value={path}
        onChange={(value) => {
          setPath(value);
          setMissing(false);
        }}
        dir="ltr"
        spellCheck="false"
        placeholder={folder === null ? 'project.tarjuman' : `${folder}/project.tarjuman`}
        error={missing ? t('projects.path-missing') : undefined}
        {...(folder === null ? {} : { description: t('projects.new-kept-in', { path: folder }) })}
      />
      {there.length === 0 ? null : <RecentList recents={there} start={start} />}
    </form>
  );
}

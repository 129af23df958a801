import { useState } from 'react';
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
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={props.onClose}
      title="Open a project"
      size="medium"
      footer={
        <>
          <Button kind="quiet" onPress={props.onClose}>
            Cancel
          </Button>
          <Button kind="primary" type="submit" form={FORM}>
            Open
          </Button>
        </>
      }
    >
      <OpenForm {...props} />
    </Dialog>
  );
}

function OpenForm({ onOpen, onClose, recents, folder }: OpenDialogProps) {
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
        label="Path of the project"
        takesFocus
        value={path}
        onChange={(value) => {
          setPath(value);
          setMissing(false);
        }}
        dir="ltr"
        spellCheck="false"
        placeholder={folder === null ? 'project.tarjuman' : `${folder}/project.tarjuman`}
        error={missing ? 'Type the path of a project, or choose one below.' : undefined}
        {...(folder === null ? {} : { description: `New projects are kept in ${folder}` })}
      />
      {there.length === 0 ? null : <RecentList recents={there} start={start} />}
    </form>
  );
}

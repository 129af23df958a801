/** The dialogs of an open project. */
import type { Settings } from '../../shared/contract/app.ts';
import type { Project, ProjectDocument } from '../../shared/domain/project.ts';
import { ImportDialog, PasteDialog } from '../features/documents/index.ts';
import { ExportDialog } from '../features/export/index.ts';
import { HelpDialog } from '../features/help/index.ts';
import { ConcordanceDialog, MemoriesDialog } from '../features/memory/index.ts';
import { CommandPalette } from '../features/palette/index.ts';
import type { PaletteEntry } from '../features/palette/index.ts';
import { SettingsDialog } from '../features/settings/index.ts';
import { KeysSettings } from './KeysSettings.tsx';
import { useHelpKeys } from './use-help-keys.ts';
import type { Dialogs as OpenDialogs } from './use-dialogs.ts';

interface DialogsProps {
  readonly project: Project;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly dialogs: OpenDialogs;
  readonly palette: readonly PaletteEntry[];
  /** Number of the last paragraph shown; 0 without one. */
  readonly last: number;
  readonly onGoTo: (number: number) => void;
  /** Looks for words in the texts. */
  readonly onFind: (words: string) => void;
  readonly onImported: (document: ProjectDocument) => void;
  /** The words a search for their uses begins with. */
  readonly selectedWords: () => { readonly text: string; readonly side: 'source' | 'target' };
}

export function Dialogs(props: DialogsProps) {
  const { project, settings, onSettings, dialogs, onImported } = props;
  const helpKeys = useHelpKeys();
  const { open, files, close } = dialogs;
  return (
    <>
      <ImportDialog
        project={project}
        files={files}
        isOpen={open === 'import'}
        onClose={close}
        onImported={onImported}
      />
      <PasteDialog project={project} isOpen={open === 'paste'} onClose={close} onImported={onImported} />
      <ExportDialog
        project={project}
        sourceSide={settings.sourceSide}
        isOpen={open === 'export'}
        onClose={close}
      />
      <SettingsDialog
        isOpen={open === 'settings'}
        onClose={close}
        settings={settings}
        project={project}
        onChange={onSettings}
        onKeys={() => dialogs.show('keys')}
      />
      <KeysSettings isOpen={open === 'keys'} onClose={close} settings={settings} onSettings={onSettings} />
      <CommandPalette
        isOpen={open === 'palette'}
        onClose={close}
        entries={props.palette}
        last={props.last}
        onGoTo={props.onGoTo}
        onFind={props.onFind}
      />
      <MemoriesDialog project={project} isOpen={open === 'memories'} onClose={close} />
      <ConcordanceDialog
        project={project}
        words={props.selectedWords()}
        isOpen={open === 'concordance'}
        onClose={close}
      />
      <HelpDialog isOpen={open === 'help'} onClose={close} keys={helpKeys} />
    </>
  );
}

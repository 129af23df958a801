/** The {@link Dialogs} port: the system's own windows. */
import { extname, join } from 'node:path';
import type { BrowserWindow, Dialog, FileFilter, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { Dialogs } from '../../core/ports.ts';

const PROJECT: FileFilter = { name: 'Tarjuman projects', extensions: ['tarjuman'] };
const DOCUMENTS: FileFilter = { name: 'Documents', extensions: ['txt', 'text', 'docx'] };
const ALL: FileFilter = { name: 'All files', extensions: ['*'] };

/** What an export is called in the list of kinds. */
const KINDS: Readonly<Record<string, string>> = {
  docx: 'Word document',
  html: 'Web page',
  pdf: 'PDF document',
  md: 'Markdown',
  xlf: 'XLIFF',
  xliff: 'XLIFF',
  tmx: 'Translation memory (TMX)',
  csv: 'Comma-separated values',
  txt: 'Text',
  tarjuman: PROJECT.name,
};

export interface DialogTools {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  /** The window a dialog belongs to. */
  readonly window: () => BrowserWindow | null;
  /** Where projects are looked for. */
  readonly projects: string;
  /** Where exports go when nothing better is known. */
  readonly documents: string;
}

/** Opens the system's windows over the program's own. */
export function nativeDialogs(tools: DialogTools): Dialogs {
  const { dialog } = tools;
  const open = async (options: OpenDialogOptions): Promise<readonly string[]> => {
    const window = tools.window();
    const answer = await (window === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    return answer.canceled ? [] : answer.filePaths;
  };
  const save = async (options: SaveDialogOptions): Promise<string | null> => {
    const window = tools.window();
    const answer = await (window === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options));
    return answer.canceled || answer.filePath === '' ? null : answer.filePath;
  };
  return {
    openFiles: () =>
      open({
        title: 'Add documents',
        properties: ['openFile', 'multiSelections'],
        filters: [DOCUMENTS, ALL],
      }),
    async openProject() {
      const [path] = await open({
        title: 'Open a project',
        defaultPath: tools.projects,
        properties: ['openFile'],
        filters: [PROJECT, ALL],
      });
      return path ?? null;
    },
    async saveFile(suggestedName, extension) {
      const ending = extension.replace(/^\./u, '').toLowerCase();
      const folder = ending === 'tarjuman' ? tools.projects : tools.documents;
      const path = await save({
        defaultPath: join(folder, suggestedName),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
        filters: [{ name: KINDS[ending] ?? ending.toUpperCase(), extensions: [ending] }, ALL],
      });
      // GTK's window does not add the ending; an ending of the user's own is respected
      return path !== null && extname(path) === '' ? `${path}.${ending}` : path;
    },
  };
}

/** Which dialog of the workspace is open. */
import { useMemo, useState } from 'react';
import type { ImportFile } from '../features/documents/index.ts';
import { useChooseFiles } from './use-choose-files.ts';

export type DialogName =
  | 'import'
  | 'paste'
  | 'export'
  | 'settings'
  | 'help'
  | 'palette'
  | 'keys'
  | 'memories'
  | 'concordance';

export interface Dialogs {
  readonly open: DialogName | null;
  /** Files the import begins with. */
  readonly files: readonly ImportFile[];
  show(name: DialogName): void;
  /** Opens the import with these files. */
  importFiles(files: readonly ImportFile[]): void;
  /** Asks for files first. */
  choose(): void;
  close(): void;
}

/** Files given at first open the import at once. */
export function useDialogs(first: readonly ImportFile[]): Dialogs {
  const [state, setState] = useState<{ open: DialogName | null; files: readonly ImportFile[] }>({
    open: first.length > 0 ? 'import' : null,
    files: first,
  });
  const acts = useMemo(
    () => ({
      show: (open: DialogName) => setState({ open, files: [] }),
      importFiles: (files: readonly ImportFile[]) => setState({ open: 'import', files }),
      close: () => setState({ open: null, files: [] }),
    }),
    [],
  );
  const choose = useChooseFiles(acts.importFiles);
  return useMemo(() => ({ ...state, ...acts, choose }), [state, acts, choose]);
}

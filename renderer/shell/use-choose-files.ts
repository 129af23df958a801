/** Asking for documents: with the host's own window where it has one, else with the browser's. */
import { useCallback } from 'react';
import { faultText, useClient, useContractQuery } from '../client/index.ts';
import type { ImportFile } from '../features/documents/index.ts';
import { toast } from '../ui/index.ts';

const ACCEPTED = '.docx,.txt,.text,.md';

/** Answers a function that asks and calls `onFiles` with what was chosen, if anything was. */
export function useChooseFiles(onFiles: (files: readonly ImportFile[]) => void): () => void {
  const client = useClient();
  const { data: about } = useContractQuery('app', 'about', {});
  const native = about?.nativeDialogs === true;
  return useCallback(() => {
    if (!native) {
      chooseInPage(onFiles);
      return;
    }
    client.files.choose({}).then(
      (files) => {
        if (files.length > 0) onFiles(files);
      },
      (thrown: unknown) => toast({ message: faultText(thrown), tone: 'warning' }),
    );
  }, [client, native, onFiles]);
}

function chooseInPage(onFiles: (files: readonly ImportFile[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = ACCEPTED;
  // in the page while it is asked, lest it be collected before it answers
  input.hidden = true;
  document.body.append(input);
  input.addEventListener('cancel', () => input.remove());
  input.addEventListener('change', () => {
    input.remove();
    const files = [...(input.files ?? [])];
    if (files.length > 0) onFiles(files);
  });
  input.click();
}

/** Copying and dragging from texts that are only read. */
import { useEffect } from 'react';
import { plainText } from '../../../shared/domain/tag.ts';
import { putText, STORED_TEXT } from '../../client/index.ts';
import { chipText, selectedTexts } from './text-roots.ts';

/** While mounted: what is copied or dragged is the text itself, line by line, without the labels of chips. */
export function useCopy(): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || event.clipboardData === null || isField(event.target)) return;
      if (putSelection(event.clipboardData)) event.preventDefault();
    };
    const onDrag = (event: DragEvent): void => {
      if (event.dataTransfer === null || isField(event.target)) return;
      const chip = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.w-chip') : null;
      const single = chip === null ? null : chipText(chip);
      if (single === null) putSelection(event.dataTransfer);
      else putText(event.dataTransfer, single.text, single.tags);
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('dragstart', onDrag);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('dragstart', onDrag);
    };
  }, []);
}

function putSelection(data: DataTransfer): boolean {
  const texts = selectedTexts(document.getSelection());
  if (texts.length === 0) return false;
  data.setData('text/plain', texts.map(({ text, tags }) => plainText(text, tags)).join('\n'));
  data.setData(STORED_TEXT, texts.map(({ text }) => text).join('\n'));
  return true;
}

/** The live editor and fields copy for themselves. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
}

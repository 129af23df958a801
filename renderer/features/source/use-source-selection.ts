/** Words selected in the live source, remembered while the focus goes on to the translation or to a note. */
import { useEffect, useRef } from 'react';
import { sourceId } from './SourceCell.tsx';
import { pageRange, selectedRange } from './selection.ts';
import type { TextRange } from './selection.ts';

export interface SourceSelection {
  get(): TextRange | null;
  clear(): void;
  /** Shows these words as if they had been selected, and brings them into sight. */
  set(range: TextRange): void;
}

const HIGHLIGHT = 'remembered';

/** Follows the selection in the source of the paragraph with that number; another paragraph starts with none. */
export function useSourceSelection(number: number): SourceSelection {
  const range = useRef<TextRange | null>(null);

  useEffect(() => {
    const clear = (): void => {
      range.current = null;
      CSS.highlights.delete(HIGHLIGHT);
    };
    const onChange = (): void => {
      const root = document.getElementById(sourceId(number));
      const selection = document.getSelection();
      if (root === null || selection === null || selection.anchorNode === null) return;
      const picked = selectedRange(root, selection, Infinity);
      if (picked !== null) {
        range.current = picked;
        draw(root, picked);
      } else if (root.contains(selection.anchorNode)) clear();
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      document.removeEventListener('selectionchange', onChange);
      clear();
    };
  }, [number]);

  return {
    get: () => range.current,
    clear() {
      range.current = null;
      CSS.highlights.delete(HIGHLIGHT);
    },
    set(wanted) {
      const root = document.getElementById(sourceId(number));
      if (root === null) return;
      range.current = wanted;
      draw(root, wanted);
    },
  };
}

function draw(root: Element, wanted: TextRange): void {
  const drawn = pageRange(root, wanted);
  if (drawn !== null) CSS.highlights.set(HIGHLIGHT, new Highlight(drawn));
}

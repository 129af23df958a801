/**
 * Words selected in the live source, by pointer or by keyboard, remembered while the focus goes on to the translation or
 * to a note.
 */
import { useEffect, useMemo, useRef } from 'react';
import { wordSpans } from '../../../shared/text/words.ts';
import { sourceId } from './SourceCell.tsx';
import { pageRange, selectedRange } from './selection.ts';
import type { TextRange } from './selection.ts';
import { heldText } from './text-roots.ts';
import { caretOver, caretRange, stepped, wordStep } from './word-caret.ts';
import type { WordCaret } from './word-caret.ts';

export interface SourceSelection {
  get(): TextRange | null;
  /** What is selected and what was put aside before it with the space bar, in no order. */
  all(): readonly TextRange[];
  clear(): void;
  /** Shows these words as if they had been selected, and brings them into sight. */
  set(range: TextRange): void;
}

const HIGHLIGHT = 'remembered';

/** Follows the selection in the source of the paragraph with that number; another paragraph starts with none. */
export function useSourceSelection(number: number): SourceSelection {
  const range = useRef<TextRange | null>(null);
  const aside = useRef<readonly TextRange[]>([]);
  const caret = useRef<WordCaret | null>(null);

  useEffect(() => {
    const onChange = (): void => {
      const root = document.getElementById(sourceId(number));
      const selection = document.getSelection();
      if (root === null || selection === null || selection.anchorNode === null) return;
      const picked = selectedRange(root, selection, Infinity);
      if (picked !== null) {
        range.current = picked;
        draw(root, [...aside.current, picked]);
      } else if (root.contains(selection.anchorNode)) forget(range, aside, caret);
    };
    const onKey = (event: KeyboardEvent): void => {
      const root = document.getElementById(sourceId(number));
      if (root === null || event.target !== root || event.ctrlKey || event.metaKey || event.altKey) return;
      const text = heldText(root);
      if (event.key === 'Escape')
        root.closest('[role="row"]')?.querySelector<HTMLElement>('[role="textbox"]')?.focus();
      else if (event.key === ' ' && range.current !== null) {
        aside.current = [...aside.current, range.current];
        draw(root, aside.current);
      } else {
        const step = wordStep(event.key, root.dir === 'rtl' ? 'rtl' : 'ltr');
        if (step === undefined) return;
        const words = wordSpans(text).length;
        const from = caret.current ?? caretOver(text, range.current);
        caret.current = stepped(from, step, words, event.shiftKey);
        const picked = caret.current === null ? null : caretRange(text, caret.current);
        if (picked !== null) {
          select(root, picked);
          // the next key may come before the page tells of its selection
          range.current = picked;
          draw(root, [...aside.current, picked]);
        }
      }
      event.preventDefault();
      event.stopPropagation();
    };
    const onPointer = (): void => void (caret.current = null);
    document.addEventListener('selectionchange', onChange);
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPointer, true);
    return () => {
      document.removeEventListener('selectionchange', onChange);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPointer, true);
      forget(range, aside, caret);
    };
  }, [number]);

  return useMemo(
    () => ({
      get: () => range.current,
      all: () => [...aside.current, ...(range.current === null ? [] : [range.current])],
      clear: () => forget(range, aside, caret),
      set(wanted) {
        const root = document.getElementById(sourceId(number));
        if (root === null) return;
        range.current = wanted;
        draw(root, [wanted]);
      },
    }),
    [number],
  );
}

interface Held<T> {
  current: T;
}

function forget(
  range: Held<TextRange | null>,
  aside: Held<readonly TextRange[]>,
  caret: Held<WordCaret | null>,
): void {
  range.current = null;
  aside.current = [];
  caret.current = null;
  CSS.highlights.delete(HIGHLIGHT);
}

/** Selects on the page, so that the words are seen, copied and read aloud as any selection is. */
function select(root: Element, wanted: TextRange): void {
  const drawn = pageRange(root, wanted);
  if (drawn === null) return;
  document
    .getSelection()
    ?.setBaseAndExtent(drawn.startContainer, drawn.startOffset, drawn.endContainer, drawn.endOffset);
}

function draw(root: Element, wanted: readonly TextRange[]): void {
  const drawn = wanted.flatMap((one) => pageRange(root, one) ?? []);
  if (drawn.length > 0) CSS.highlights.set(HIGHLIGHT, new Highlight(...drawn));
}

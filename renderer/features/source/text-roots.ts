/** Which elements of the page hold which text, so that what is selected on the page can be copied as it is stored. */
import { useCallback } from 'react';
import type { TagDefinition } from '../../../shared/domain/tag.ts';
import { selectedRange } from './selection.ts';

interface HeldText {
  readonly text: string;
  readonly tags: readonly TagDefinition[];
}

const held = new WeakMap<Element, HeldText>();

/** A ref for the element that a `TextView` fills. The element needs the attribute `data-text`. */
export function useTextRoot(text: string, tags: readonly TagDefinition[]): (element: Element | null) => void {
  return useCallback(
    (element: Element | null) => {
      if (element !== null) held.set(element, { text, tags });
    },
    [text, tags],
  );
}

/** The selected part of every text the selection reaches, in the order of the page. */
export function selectedTexts(selection: Selection | null): readonly HeldText[] {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  const ancestor = range.commonAncestorContainer;
  const scope = ancestor instanceof Element ? ancestor : ancestor.parentElement;
  const root = scope?.closest('[data-text]');
  const roots =
    root === null || root === undefined ? [...(scope?.querySelectorAll('[data-text]') ?? [])] : [root];
  return roots.flatMap((element) => {
    const whole = held.get(element);
    const picked = whole === undefined ? null : selectedRange(element, selection, whole.text.length);
    return whole === undefined || picked === null
      ? []
      : [{ text: whole.text.slice(picked.start, picked.end), tags: whole.tags }];
  });
}

/** What the chip stands for. */
export function chipText(chip: HTMLElement): HeldText | null {
  const root = chip.closest('[data-text]');
  const whole = root === null ? undefined : held.get(root);
  if (whole === undefined) return null;
  const start = Number(chip.dataset['start']);
  return { text: whole.text.slice(start, start + Number(chip.dataset['length'])), tags: whole.tags };
}

/** The text an element shows. */
export function heldText(root: Element): string {
  return held.get(root)?.text ?? '';
}

/**
 * Lighting both sides of a note or link. One rule of a style sheet of its own says which: the words keep no state, and
 * hold through being drawn anew. (`:has(… :hover)` would do it alone, but makes every keystroke a third dearer.)
 */
import { useEffect, useMemo, useRef } from 'react';
import type { PointerEvent, RefObject } from 'react';

export interface Lit {
  readonly frame: RefObject<HTMLDivElement | null>;
  /** Lights the words of an ordinal; null: those the caret stands in, if any. */
  set(ordinal: number | null): void;
  readonly onPointerOver: (event: PointerEvent) => void;
  /** The ordinal the caret stands in, or that was picked in a list. */
  readonly picked: PickedOrdinal;
}

export interface PickedOrdinal {
  get(): number | null;
  set(ordinal: number | null): void;
  subscribe(listener: () => void): () => void;
}

export function useLit(): Lit {
  const frame = useRef<HTMLDivElement | null>(null);
  const lit = useMemo(() => {
    const sheet = new CSSStyleSheet();
    const picked = pickedOrdinal();
    let shown: number | null = null;
    const set = (ordinal: number | null): void => {
      const wanted = ordinal ?? picked.get();
      if (shown === wanted) return;
      shown = wanted;
      sheet.replaceSync(wanted === null ? '' : ruleOf(wanted));
      const element = frame.current;
      if (element === null) return;
      if (wanted === null) delete element.dataset['lit'];
      else element.dataset['lit'] = String(wanted);
    };
    return {
      sheet,
      frame,
      set,
      picked,
      onPointerOver: (event: PointerEvent): void => set(ordinalAt(event.target)),
      followCaret(): void {
        const node = document.getSelection()?.anchorNode ?? null;
        if (node === null || frame.current?.contains(node) !== true) return;
        picked.set(ordinalAt(node));
        set(null);
      },
    };
  }, []);
  useEffect(() => {
    const { sheet, followCaret } = lit;
    document.adoptedStyleSheets.push(sheet);
    document.addEventListener('selectionchange', followCaret);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      document.removeEventListener('selectionchange', followCaret);
    };
  }, [lit]);
  return lit;
}

/** Outlined as well as tinted, and a link's number stands by it: nothing is said by colour alone. */
function ruleOf(ordinal: number): string {
  const words = `[data-lit] [aria-selected='true'] [data-n='${ordinal}']`;
  return `${words} { border-radius: 3px; background: var(--mark); outline: 2px solid var(--mark-line); }
    ${words}[data-link]::after { content: attr(data-link); }`;
}

function ordinalAt(target: EventTarget | null): number | null {
  const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
  const mark = element?.closest<HTMLElement>("[aria-selected='true'] [data-n]");
  return mark === null || mark === undefined ? null : Number(mark.dataset['n']);
}

function pickedOrdinal(): PickedOrdinal {
  const listeners = new Set<() => void>();
  let ordinal: number | null = null;
  return {
    get: () => ordinal,
    set(next) {
      if (next === ordinal) return;
      ordinal = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Lighting both sides of a note or link: its ordinal stands in `data-lit` of the grid's frame, and the style
 * sheet does the rest. (`:has(… :hover)` would do it alone, but makes every keystroke a third dearer.)
 */
import { useMemo, useRef } from 'react';
import type { PointerEvent, RefObject } from 'react';

export interface Lit {
  readonly frame: RefObject<HTMLDivElement | null>;
  /** Lights the words of an ordinal, or none. */
  set(ordinal: number | null): void;
  readonly onPointerOver: (event: PointerEvent) => void;
}

export function useLit(): Lit {
  const frame = useRef<HTMLDivElement | null>(null);
  return useMemo(() => {
    const set = (ordinal: number | null): void => {
      const element = frame.current;
      if (element === null) return;
      const wanted = ordinal === null ? undefined : String(ordinal);
      if (element.dataset['lit'] === wanted) return;
      if (wanted === undefined) delete element.dataset['lit'];
      else element.dataset['lit'] = wanted;
    };
    return {
      frame,
      set,
      onPointerOver(event) {
        const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-n]') : null;
        set(mark === null ? null : Number(mark.dataset['n']));
      },
    };
  }, []);
}

/** Where the focus goes when the last dialog shuts. */
import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * Calls `focus` when `open` has become false and nothing has the focus: a dialog gives it back to what had it before,
 * which at the first import was nothing.
 */
export function useFocusBack(open: boolean, focus: () => void): void {
  const was = useRef(open);
  const back = useEffectEvent(focus);
  useEffect(() => {
    const shut = was.current && !open;
    was.current = open;
    if (!shut) return undefined;
    let frame = requestAnimationFrame(() => {
      // the dialog itself gives the focus back in the frame after it is gone
      frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) back();
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [open]);
}

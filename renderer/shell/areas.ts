/** F6: from one part of the window to the next. */

const FOCUSABLE =
  '[role="textbox"], [role="row"][tabindex="0"], button:not([disabled]):not([tabindex="-1"]), input, textarea, a[href], [tabindex="0"]';

/**
 * Moves the focus to the next element marked `data-area` (the innermost counts): to itself where it takes the focus, to
 * what is live in it, or to its first control.
 */
export function focusNextArea(): void {
  const areas = [...document.querySelectorAll<HTMLElement>('[data-area]')];
  const at = areas.findLastIndex((area) => area.contains(document.activeElement));
  for (let by = 1; by <= areas.length; by++) {
    const area = areas[(at + by + areas.length) % areas.length];
    const target =
      (area !== undefined && area.tabIndex === 0 ? area : null) ??
      area?.querySelector<HTMLElement>('[role="textbox"]') ??
      area?.querySelector<HTMLElement>(FOCUSABLE);
    if (target === null || target === undefined) continue;
    target.focus();
    return;
  }
}

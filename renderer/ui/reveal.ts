/** Asking whatever holds an element to bring it into sight, where it knows better than the browser how. */

/** A bubbling event; whoever has done it prevents the default. */
export const REVEAL = 'reveal';

/** @returns true when somebody above `element` has brought it into sight. */
export function askToReveal(element: Element): boolean {
  return !element.dispatchEvent(new Event(REVEAL, { bubbles: true, cancelable: true }));
}

/** From a selection on the page to offsets in the text, and back. */

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Offset in the text of a point of the page inside `root`, or null when it is outside. */
function offsetOf(root: Element, node: Node, offset: number): number | null {
  if (!root.contains(node)) return null;
  if (node.nodeType === Node.TEXT_NODE) {
    const holder = node.parentElement?.closest('[data-start]');
    return holder instanceof HTMLElement ? startOf(holder) + offset : null;
  }
  const next = node.childNodes[offset];
  const after = next === undefined ? null : firstHolder(next);
  if (after !== null) return startOf(after);
  // behind the last child: the end of what comes before
  const holders = (node instanceof Element ? node : root).querySelectorAll<HTMLElement>('[data-start]');
  const before = holders[holders.length - 1] ?? (node instanceof HTMLElement ? node : null);
  return before === null || before.dataset['start'] === undefined ? 0 : startOf(before) + lengthOf(before);
}

function firstHolder(node: Node): HTMLElement | null {
  if (!(node instanceof HTMLElement)) return null;
  return node.dataset['start'] !== undefined ? node : node.querySelector<HTMLElement>('[data-start]');
}

function startOf(element: HTMLElement): number {
  return Number(element.dataset['start']);
}

function lengthOf(element: HTMLElement): number {
  return element.dataset['length'] === undefined
    ? (element.textContent?.length ?? 0)
    : Number(element.dataset['length']);
}

/** What is selected inside `root`, clipped to it; null when nothing of it is. */
export function selectedRange(root: Element, selection: Selection | null, length: number): TextRange | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const start = offsetOf(root, range.startContainer, range.startOffset) ?? 0;
  const end = offsetOf(root, range.endContainer, range.endOffset) ?? length;
  return start < end ? { start, end } : null;
}

/** The page's range for offsets in `root`, to scroll to or to draw on; null when the text is not there. */
export function pageRange(root: Element, wanted: TextRange): Range | null {
  const start = pointAt(root, wanted.start, false);
  const end = pointAt(root, wanted.end, true);
  if (start === null || end === null) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function pointAt(root: Element, offset: number, ending: boolean): { node: Node; offset: number } | null {
  for (const element of root.querySelectorAll<HTMLElement>('[data-start]')) {
    const start = startOf(element);
    const end = start + lengthOf(element);
    if (ending ? offset > start && offset <= end : offset >= start && offset < end) {
      const text = element.firstChild;
      if (text === null) return { node: element, offset: 0 };
      return { node: text, offset: Math.min(offset - start, text.textContent?.length ?? 0) };
    }
  }
  return null;
}

/** The shortest edit script between two sequences: Myers, Algorithmica 1 (1986), greedy with a kept trace. */

/** Items `[aStart, aEnd)` of the first sequence give way to `[bStart, bEnd)` of the second. */
export interface Edit {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** Beyond this many differences everything between the common ends counts as replaced. */
const MOST = 1500;

/** Edits in order, none empty, none touching the next. */
export function shortestEdit<T>(a: readonly T[], b: readonly T[]): readonly Edit[] {
  let head = 0;
  const least = Math.min(a.length, b.length);
  while (head < least && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const n = a.length - tail - head;
  const m = b.length - tail - head;
  if (n === 0 && m === 0) return [];
  const whole = { aStart: head, aEnd: head + n, bStart: head, bEnd: head + m };
  if (n === 0 || m === 0) return [whole];
  const trace = search(n, m, (x, y) => a[head + x] === b[head + y]);
  return trace === undefined ? [whole] : walkBack(trace, n, m, head);
}

/** Furthest reaching points per number of differences, or undefined when there are too many. */
function search(
  n: number,
  m: number,
  same: (x: number, y: number) => boolean,
): readonly Int32Array[] | undefined {
  const most = Math.min(n + m, MOST);
  const size = 2 * most + 3;
  const middle = most + 1;
  const v = new Int32Array(size);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= most; d++) {
    trace.push(v.slice(middle - d - 1, middle + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (v[middle + k - 1] ?? 0) < (v[middle + k + 1] ?? 0));
      let x = down ? (v[middle + k + 1] ?? 0) : (v[middle + k - 1] ?? 0) + 1;
      while (x < n && x - k < m && same(x, x - k)) x++;
      v[middle + k] = x;
      if (x >= n && x - k >= m) return trace;
    }
  }
  return undefined;
}

function walkBack(trace: readonly Int32Array[], n: number, m: number, head: number): readonly Edit[] {
  const edits: Edit[] = [];
  let x = n;
  let y = m;
  for (let d = trace.length - 1; d > 0; d--) {
    const row = trace[d];
    if (row === undefined) break;
    const k = x - y;
    // the row holds diagonals -d-1 … d+1
    const at = (diagonal: number): number => row[diagonal + d + 1] ?? 0;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const from = down ? k + 1 : k - 1;
    const fromX = at(from);
    const fromY = fromX - from;
    add(edits, {
      aStart: fromX + head,
      aEnd: fromX + head + (down ? 0 : 1),
      bStart: fromY + head,
      bEnd: fromY + head + (down ? 1 : 0),
    });
    x = fromX;
    y = fromY;
  }
  return edits.toReversed();
}

/** Joins an edit found before (in the text) to the one after it when they touch. */
function add(edits: Edit[], edit: Edit): void {
  const next = edits.at(-1);
  if (next !== undefined && edit.aEnd === next.aStart && edit.bEnd === next.bStart)
    edits[edits.length - 1] = { aStart: edit.aStart, aEnd: next.aEnd, bStart: edit.bStart, bEnd: next.bEnd };
  else edits.push(edit);
}

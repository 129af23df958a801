/** Which of some ranges of a text nest, and so can be elements, and which must be a start and an end apart. */

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The ranges that neither cross one another nor a range before them in the list. */
export function nestingRanges<R extends Range>(ranges: readonly R[]): ReadonlySet<R> {
  const nesting = new Set<R>();
  for (const range of ranges) {
    let crosses = false;
    for (const other of nesting) crosses ||= cross(range, other);
    if (!crosses) nesting.add(range);
  }
  return nesting;
}

function cross(a: Range, b: Range): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) ||
    (b.start < a.start && a.start < b.end && b.end < a.end)
  );
}

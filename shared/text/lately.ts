/** Remembering the last few answers about a text. */

/** Longest text remembered, in UTF-16 units: an endless paragraph is not to stay in memory. */
const LONGEST = 10_000;

/**
 * `work`, which must be pure and give what nobody changes, with its answers about the last `size` texts. While a
 * paragraph is typed its source is looked at by several checks at every keystroke, and each of them wants the same.
 */
export function lately<T>(work: (text: string) => T, size = 16): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.answer;
    const answer = work(text);
    if (text.length > LONGEST) return answer;
    if (known.size >= size) for (const oldest of known.keys()) if (known.delete(oldest)) break;
    known.set(text, { answer });
    return answer;
  };
}

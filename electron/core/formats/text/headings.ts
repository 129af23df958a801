/** Headings of a text that has no mark-up, by their looks. */

const LONGEST = 60;
const NEIGHBOUR = 80;
const ENDS = /[.!?؟…:؛;،,»”"')\]]$/;
// a dash or bullet opens a signature or a list item; a handle, hashtag or address belongs to a post
const NEVER = /^[\p{Pd}•·*>|+]|[@#＠＃]|:\/\/|\w\.\w{2,}\//u;
const LETTER = /\p{L}/u;

/**
 * True for a line that reads as a heading: at most 60 characters with letters in them, no punctuation at
 * the end, between two paragraphs at least twice as long.
 */
export function isHeadingLine(text: string, before: string | undefined, after: string | undefined): boolean {
  if (text.length > LONGEST || before === undefined || after === undefined) return false;
  const least = Math.max(NEIGHBOUR, 2 * text.length);
  if (before.length < least || after.length < least) return false;
  return !ENDS.test(text) && !NEVER.test(text) && LETTER.test(text);
}

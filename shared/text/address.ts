/**
 * Addresses: URLs (with or without a scheme), e-mail addresses, handles and hashtags. Each matcher looks at one
 * place of a text and gives the end of what starts there, or 0.
 *
 * URLs end at white space, at quotation marks of any kind, at Arabic punctuation (، ؛ ؟) and at invisible or
 * private-use characters; punctuation that closes a sentence stays outside, as does a bracket opened before.
 */

const STOP = '\\s<>"“”„`«»‹›،؛؟؎|\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\u061c\\ufeff\\ue000-\\uf8ff';
const REST = `[^${STOP}]*`;
const SCHEME = new RegExp(`(?:https?|ftp|file|mailto|tel)://?[^${STOP}]+|(?:mailto|tel):[^${STOP}]+`, 'iy');
const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const TOP = 'com|org|net|edu|gov|mil|int|info|biz|news|online|site|app|dev|press|media|museum';
/** Generic domains stand alone; two-letter ones need a path, a `www.` or two labels before, or "war.in" matches. */
const BARE = new RegExp(
  `(?:www\\.(?:${LABEL}\\.)+[a-z]{2,}|(?:${LABEL}\\.)+(?:${TOP})|(?:${LABEL}\\.){2,}[a-z]{2}(?=[^a-z.]|\\.(?![a-z])|$)|(?:${LABEL}\\.)+[a-z]{2,6}(?=/))(?![a-z0-9@_-])(?::\\d{2,5})?(?:[/?#]${REST})?`,
  'iy',
);
const EMAIL = /[a-z0-9](?:[a-z0-9._%+-]*[a-z0-9_%+-])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/iy;
const HANDLE = /[@＠][A-Za-z0-9_]{1,40}(?:\.[a-z0-9_]+)*(?:@(?:[a-z0-9-]+\.)+[a-z]{2,})?/y;
const HASHTAG = /[#＃](?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_\u200c]+/uy;

/** End of the URL that starts at `at`, or 0. */
export function urlEnd(text: string, at: number): number {
  const end = matchEnd(SCHEME, text, at) || matchEnd(BARE, text, at);
  return end === 0 ? 0 : trimEnd(text, at, end);
}

/** End of the e-mail address that starts at `at`, or 0. */
export function emailEnd(text: string, at: number): number {
  return matchEnd(EMAIL, text, at);
}

/** End of the @handle that starts at `at`, or 0. */
export function handleEnd(text: string, at: number): number {
  return matchEnd(HANDLE, text, at);
}

/** End of the #hashtag that starts at `at`, or 0; a number alone (`#1`) is none. */
export function hashtagEnd(text: string, at: number): number {
  return matchEnd(HASHTAG, text, at);
}

/** Runs a sticky pattern at `at`; 0 when it does not match there. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

const TRAILING = /[.,;:!?'’…*_~]/;
const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start) {
    const c = text.charAt(last - 1);
    const opener = OPENERS[c];
    if (opener === undefined ? !TRAILING.test(c) : balanced(text, start, last, opener, c)) break;
    last--;
  }
  return last;
}

function balanced(text: string, start: number, end: number, open: string, close: string): boolean {
  let depth = 0;
  for (let i = start; i < end; i++) {
    const c = text.charAt(i);
    if (c === open) depth++;
    else if (c === close) depth--;
  }
  return depth >= 0;
}

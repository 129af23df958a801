/** Posts quoted in an article, as they look once a web page has become plain text. */

const ADDRESS = /\bpic\.(?:twitter|x)\.com\/\w|\bt\.co\/\w|\b(?:twitter|x)\.com\/\w+\/status\//i;
const RETWEET = /^\s*RT @\w+/;
/** "— Name (@handle) May 10, 2022", as the page that shows a post signs it. */
const SIGNATURE = /^\s*[—–-]{1,2}\s?.{1,80}\(@\w{1,15}\)(?:\s.{0,40})?$/u;

/** `post` for the words of one, `signature` for the line that says whose it is; undefined for anything else. */
export function tweetPart(text: string): 'post' | 'signature' | undefined {
  if (SIGNATURE.test(text)) return 'signature';
  return RETWEET.test(text) || ADDRESS.test(text) ? 'post' : undefined;
}

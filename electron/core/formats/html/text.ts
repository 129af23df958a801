/** Text as an HTML document can hold it. */
import { legalXml } from '../bilingual/xml-text.ts';

// control codes and noncharacters, which a parser of HTML reports as errors (HTML Living Standard, 13.2.3.5)
const FORBIDDEN =
  /[\u007f-\u009f\ufdd0-\ufdef]|[\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `text` as content or as an attribute's value in double quotes; what HTML forbids becomes U+FFFD. */
export function htmlText(text: string): string {
  return legalXml(text)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);
}

/** Namespaces and small elements every part of a DOCX shares. */

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Namespace declaration of the parts that need nothing but WordprocessingML. */
export const W = `xmlns:w="${MAIN}"`;

/** Namespace declarations of the parts with content controls and relationships. */
export const W_ALL = `${W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"`;

/** Namespace of our custom XML part, which carries the project's id through Word and back. */
export const BILINGUAL_NAMESPACE = 'urn:tarjuman:bilingual:1';

/** `w:tag` of the content control round the row of a paragraph. */
export function rowTag(paragraphId: string): string {
  return `tarjuman:${paragraphId}`;
}

/** The page a PDF is printed from. */
import { encodeChunks } from '../bilingual/chunks.ts';
import { htmlContext } from '../html/context.ts';
import { fontFaceCss, type FontFaces } from '../html/fonts.ts';
import { pageHtml } from '../html/page.ts';
import { printCss } from '../html/style.ts';
import type { BilingualWriter } from '../model.ts';

/**
 * Writes HTML for paper: formats start no programs, so whoever calls this writes the bytes to a file ending in
 * `.html` and hands it to the host's `PdfPrinter`. Page size, margins and page numbers are in the style sheet.
 * Give it `fonts`: a PDF shows what the printing machine has, and embeds it.
 */
export function pdfPageWriter(fonts?: FontFaces): BilingualWriter {
  return {
    format: 'pdf',
    mediaType: 'application/pdf',
    extension: 'pdf',
    write: (document, options) =>
      encodeChunks(
        pageHtml(htmlContext(document, options), `${fontFaceCss(fonts)}${printCss(options.orientation)}`),
      ),
  };
}

/** Bilingual HTML: one file that needs nothing else, for the screen and for a browser's print command. */
import { encodeChunks } from '../bilingual/chunks.ts';
import type { BilingualWriter } from '../model.ts';
import { htmlContext } from './context.ts';
import { fontFaceCss, type FontFaces } from './fonts.ts';
import { pageHtml } from './page.ts';
import { screenCss } from './style.ts';

/**
 * The HTML writer; with `fonts` they are embedded, without them the reader's machine chooses.
 * Notes asked for as comments stand in the column, since a page has no comments.
 */
export function htmlWriter(fonts?: FontFaces): BilingualWriter {
  return {
    format: 'html',
    mediaType: 'text/html; charset=utf-8',
    extension: 'html',
    write: (document, options) =>
      encodeChunks(
        pageHtml(htmlContext(document, options), `${fontFaceCss(fonts)}${screenCss(options.orientation)}`),
      ),
  };
}

/** A bilingual document as one HTML page, a paragraph at a time. */
import { directionOf } from '../../../../shared/text/language.ts';
import { numberNotes } from '../bilingual/notes.ts';
import { byline, languageName } from '../bilingual/words.ts';
import { attributesOf, languageAttributes, mixedHtml, type HtmlContext } from './context.ts';
import { footnoteHtml } from './notes.ts';
import { rowHtml } from './row.ts';
import { htmlText } from './text.ts';

// the page may load nothing and run nothing, whoever opens it
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/** The page round its rows. The notes of the whole document wait for its end. */
export function* pageHtml(context: HtmlContext, css: string): Iterable<string> {
  const { document } = context;
  const language = languageAttributes(document.targetLanguage);
  yield `<!DOCTYPE html>
<html ${language}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${htmlText(document.author)}">
<meta name="generator" content="Tarjuman">
<title>${htmlText(document.title === '' ? 'Translation' : document.title)}</title>
<style>
${css}
</style>
</head>
<body>
<header>
<h1 ${attributesOf(document.title, context)}>${mixedHtml(document.title, context)}</h1>
<p class="by">${mixedHtml(byline(document), context)}</p>
</header>
<main>
`;
  const footnotes: string[] = [];
  let next = 1;
  const top = document.documents.length > 1 ? 2 : 1;
  let depth = 1;
  for (const [index, part] of document.documents.entries()) {
    yield partStart(part.name, index, context);
    depth = top;
    for (const paragraph of part.paragraphs()) {
      const notes = numberNotes(paragraph, next);
      next += notes.length;
      if (context.footnotes) for (const n of notes) footnotes.push(footnoteHtml(n, context));
      // a heading is at most one level below the one before it, whatever levels the document's own skip
      if (paragraph.kind === 'heading') depth = Math.min(6, top + Math.max(1, paragraph.level), depth + 1);
      yield rowHtml(paragraph, notes, depth, context);
    }
    yield `</tbody>\n</table>\n${document.documents.length > 1 ? '</section>\n' : ''}`;
  }
  yield '</main>\n';
  if (footnotes.length > 0) {
    yield '<section class="f" role="doc-endnotes" aria-labelledby="notes">\n<h2 id="notes">Notes</h2>\n<ol>\n';
    yield* footnotes;
    yield '</ol>\n</section>\n';
  }
  yield '</body>\n</html>\n';
}

function partStart(name: string, index: number, context: HtmlContext): string {
  const { document, options } = context;
  const several = document.documents.length > 1;
  const heading = `<section aria-labelledby="d${index + 1}">\n<h2 id="d${index + 1}" ${attributesOf(name, context)}>${mixedHtml(name, context)}</h2>\n`;
  const direction = options.sourceSide === 'right' ? 'rtl' : 'ltr';
  const status = options.showStatus ? ' class="st"' : '';
  const label = several ? `aria-labelledby="d${index + 1}"` : `aria-label="${htmlText(name)}"`;
  const columns = [document.sourceLanguage, document.targetLanguage].map(
    (l) => `<th scope="col" ${languageAttributes(l)}>${htmlText(languageName(l, l))}</th>`,
  );
  const notes = `<th scope="col" lang="en" dir="${directionOf('en')}">Notes</th>`;
  return `${several ? heading : ''}<table dir="${direction}"${status} ${label}>
<colgroup><col class="k"><col><col>${context.column ? '<col class="m">' : ''}</colgroup>
<thead><tr><th scope="col" lang="en" dir="ltr">No.</th>${columns.join('')}${context.column ? notes : ''}</tr></thead>
<tbody>
`;
}

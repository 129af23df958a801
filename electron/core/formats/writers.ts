/** Every bilingual writer, by format. */
import { csvWriter } from './csv/writer.ts';
import { docxWriter } from './docx/write/writer.ts';
import type { FontFaces } from './html/fonts.ts';
import { htmlWriter } from './html/writer.ts';
import { linksJsonWriter } from './links/json-writer.ts';
import { pharaohWriter } from './links/pharaoh-writer.ts';
import { markdownWriter } from './markdown/writer.ts';
import type { BilingualWriter } from './model.ts';
import { pdfPageWriter } from './pdf/writer.ts';
import { translatedTextWriter } from './text-out/writer.ts';
import { tmxWriter } from './tmx/writer.ts';
import { xliff12Writer } from './xliff/writer12.ts';
import { xliffWriter } from './xliff/writer21.ts';

/** The writer of `format`, or undefined. Pages embed `fonts` when they are given. */
export function writerFor(format: string, fonts?: FontFaces): BilingualWriter | undefined {
  return writers(fonts).find((writer) => writer.format === format);
}

/** All of them. */
export function writers(fonts?: FontFaces): readonly BilingualWriter[] {
  return [
    docxWriter,
    htmlWriter(fonts),
    pdfPageWriter(fonts),
    markdownWriter,
    xliffWriter,
    xliff12Writer,
    tmxWriter,
    csvWriter,
    pharaohWriter,
    linksJsonWriter,
    translatedTextWriter,
  ];
}

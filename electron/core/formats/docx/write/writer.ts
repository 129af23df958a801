/** Bilingual DOCX: the two texts side by side in a table Word and LibreOffice can edit. */
import type { BilingualDocument, BilingualOptions, BilingualWriter, ByteStream } from '../../model.ts';
import { encodeChunks } from '../../bilingual/chunks.ts';
import { bodyPart } from './body.ts';
import { docxContext } from './context.ts';
import { commentXml, commentsPart, footnoteXml, footnotesPart } from './notes.ts';
import { zipPackage, type Part } from './package.ts';
import * as parts from './parts.ts';
import { stylesXml } from './styles.ts';

/**
 * Office Open XML (ECMA-376 transitional). One table a document: number, source, target and, when notes go
 * into a column, notes; `bidiVisual` is always said, since LibreOffice guesses it otherwise. Every row stands
 * in a content control tagged with its paragraph's id, and a custom XML part names the project.
 *
 * The rows are written as they are read. Only the text of the notes waits in memory, because footnotes and
 * comments are parts of their own that follow the main one.
 */
export const docxWriter: BilingualWriter = {
  format: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  write: writeDocx,
};

function writeDocx(document: BilingualDocument, options: BilingualOptions): ByteStream {
  const context = docxContext(document, options);
  const kind = options.notes === 'footnotes' || options.notes === 'comments' ? options.notes : undefined;
  const entries: string[] = [];
  const noteXml = kind === 'comments' ? commentXml : footnoteXml;
  const text = (path: string, content: () => string): Part => ({
    path,
    content: () => encodeChunks([content()]),
  });
  return zipPackage(
    [
      text('[Content_Types].xml', () => parts.contentTypesXml(kind)),
      text('_rels/.rels', parts.packageRelationships),
      {
        path: 'word/document.xml',
        content: () =>
          encodeChunks(
            bodyPart(context, (n) => {
              if (kind !== undefined) entries.push(noteXml(n, context));
            }),
          ),
      },
      text('word/_rels/document.xml.rels', () => parts.documentRelationships(kind)),
      text('word/styles.xml', () => stylesXml(context.languages)),
      text('word/settings.xml', () => parts.settingsXml(context, kind)),
      text('word/fontTable.xml', parts.fontTableXml),
      text('word/footer1.xml', () => parts.footerXml(context)),
      ...(kind === undefined
        ? []
        : [
            {
              path: `word/${kind}.xml`,
              content: () =>
                encodeChunks(kind === 'comments' ? commentsPart(entries) : footnotesPart(entries)),
            },
          ]),
      text('docProps/core.xml', () => parts.corePropertiesXml(context)),
      text('docProps/app.xml', parts.appPropertiesXml),
      text('customXml/item1.xml', () => parts.customXml(context)),
      text('customXml/_rels/item1.xml.rels', parts.customRelationships),
      text('customXml/itemProps1.xml', parts.customPropertiesXml),
    ],
    document.date,
  );
}

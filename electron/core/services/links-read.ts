/** Reading links from a file: Pharaoh's lines or our JSON. */
import { z } from 'zod';
import { PharaohError, readPharaoh } from '../../../shared/align/pharaoh.ts';
import { FormatError } from '../formats/model.ts';

export interface ReadLink {
  readonly kind: string | null;
  readonly confidence: number;
  readonly spans: readonly {
    readonly side: 'source' | 'target';
    readonly start: number;
    readonly end: number;
  }[];
}

export interface LinkedText {
  readonly number: number;
  readonly source: string;
  readonly target: string;
}

const span = z.object({
  side: z.enum(['source', 'target']),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
const file = z.object({
  format: z.literal('tarjuman-links'),
  version: z.literal(1),
  paragraphs: z.array(
    z.object({
      number: z.number().int().positive(),
      source: z.string(),
      target: z.string(),
      links: z.array(
        z.object({
          kind: z.string().min(1).max(60),
          confidence: z.number().min(0).max(1),
          spans: z.array(span).min(1).max(100),
        }),
      ),
    }),
  ),
});

/**
 * The links of a file by number of paragraph. JSON whose texts are not those of the project, and Pharaoh with another
 * number of lines or words, is refused by a {@link FormatError} that names the paragraph: links of another text would
 * stand on the wrong words.
 */
export function readLinks(
  text: string,
  paragraphs: readonly LinkedText[],
): ReadonlyMap<number, readonly ReadLink[]> {
  return /^\s*\{/.test(text) ? fromJson(text, paragraphs) : fromPharaoh(text, paragraphs);
}

function fromJson(text: string, paragraphs: readonly LinkedText[]): ReadonlyMap<number, readonly ReadLink[]> {
  const parsed = file.safeParse(jsonOf(text));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new FormatError('bad-file', `These are no links of Tarjuman: ${issue?.message ?? 'wrong shape'}.`, {
      where: issue?.path.join('.') ?? '',
      hint: 'Export links as JSON, or give Pharaoh lines such as 0-0 1-2.',
    });
  }
  const known = new Map(paragraphs.map((paragraph) => [paragraph.number, paragraph]));
  return new Map(
    parsed.data.paragraphs
      .filter(({ links }) => links.length > 0)
      .map((entry) => {
        const own = known.get(entry.number);
        if (own === undefined || own.source !== entry.source || own.target !== entry.target)
          throw new FormatError('bad-file', 'The links are of another text than the project has.', {
            where: `paragraph ${entry.number}`,
            hint: 'Import them into the project and the version of it they were exported from.',
          });
        const fits = entry.links.every(({ spans }) =>
          spans.every(({ side, start, end }) => start < end && end <= own[side].length),
        );
        if (!fits)
          throw new FormatError('bad-file', 'A link ends behind its text.', {
            where: `paragraph ${entry.number}`,
          });
        return [entry.number, entry.links];
      }),
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FormatError('bad-file', 'The file is no JSON.', {
      where: error instanceof Error ? error.message : '',
    });
  }
}

function fromPharaoh(
  text: string,
  paragraphs: readonly LinkedText[],
): ReadonlyMap<number, readonly ReadLink[]> {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  if (lines.length !== paragraphs.length)
    throw new FormatError(
      'bad-file',
      `The file has ${lines.length} lines, the project ${paragraphs.length} paragraphs.`,
      {
        where: `line ${Math.min(lines.length, paragraphs.length) + 1}`,
        hint: 'A paragraph is a line; one without links an empty one.',
      },
    );
  return new Map(
    paragraphs.flatMap((paragraph, index) => {
      try {
        const links = readPharaoh(lines[index] ?? '', paragraph);
        return links.length === 0
          ? []
          : [[paragraph.number, links.map(({ spans }) => ({ kind: null, confidence: 1, spans }))]];
      } catch (error) {
        if (!(error instanceof PharaohError)) throw error;
        throw new FormatError('bad-file', error.message, { where: `line ${index + 1}, ${error.where}` });
      }
    }),
  );
}

/** Reading an untrusted file in a child process that can be killed at any moment. */
import type { ImportedHeader } from '../formats/model.ts';
import { unpackBatch, type CountedParagraph } from './batch.ts';
import type { Ending, FromChild, ParseRequest, TextFacts } from './protocol.ts';
import { startSession, type SessionPorts } from './session.ts';

export type { ParseRequest, TextFacts } from './protocol.ts';
export type { ParseLimits, SessionPorts } from './session.ts';

export interface Parsing {
  /** Rejects as `batches` does. */
  readonly header: Promise<ImportedHeader>;
  /** To be read once and to the end (leaving the loop ends the child); about 2,000 paragraphs each. */
  readonly batches: AsyncIterable<readonly CountedParagraph[]>;
}

/**
 * Parses a file. The child starts at once and reads ahead a few batches, no more; abort the signal when
 * `batches` will not be read.
 *
 * @throws FormatError (from `header` and `batches`) for a bad file, an undecodable one, and one that takes
 *   too long or too much memory; the signal's reason once it is aborted.
 */
export function parseFile(request: ParseRequest, ports: SessionPorts): Parsing {
  const session = startSession({ type: 'parse', request }, paragraphsOf, ports);
  return { header: silent(session.opening.then((o) => o.header)), batches: session.batches() };
}

export interface Preview extends Ending {
  readonly header: ImportedHeader;
  /** Null for what is no plain text. */
  readonly text: TextFacts | null;
  readonly paragraphs: readonly CountedParagraph[];
}

const PREVIEW = 30;

/** The beginning of a file, for an import dialog; `request.maxParagraphs` defaults to 30. Throws as {@link parseFile}. */
export async function previewFile(request: ParseRequest, ports: SessionPorts): Promise<Preview> {
  const session = startSession(
    { type: 'parse', request: { maxParagraphs: PREVIEW, ...request } },
    paragraphsOf,
    ports,
  );
  const paragraphs: CountedParagraph[] = [];
  for await (const batch of session.batches()) paragraphs.push(...batch);
  const { header, text } = await session.opening;
  return { header, text, paragraphs, ...(await session.ending) };
}

function paragraphsOf(message: FromChild): readonly CountedParagraph[] | undefined {
  return message.type === 'batch' ? unpackBatch(message.batch) : undefined;
}

/** A promise nobody need wait for: its failure is told by `batches` too. */
function silent<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

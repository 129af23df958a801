/** The article every new user finds in the program: a whole translation, or the project as first opened. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { LinkKind } from '../../../shared/domain/link.ts';
import type { NoteKind } from '../../../shared/domain/note.ts';
import type { Status } from '../../../shared/domain/status.ts';
import { sampleFile, type SampleFile } from './file.ts';
import { type Quote, SampleError, type SampleSpan, spanOf } from './quote.ts';

export { SampleError, type SampleSpan } from './quote.ts';

/** What the sample project is called. */
export const SAMPLE_NAME = 'Algiers talks';

/** Name under which the article is imported. */
export const SAMPLE_FILE_NAME = 'algiers-talks.ar.txt';

export interface SampleNote {
  readonly kind: NoteKind;
  readonly text: string;
  readonly spans: readonly SampleSpan[];
}

export interface SampleLink {
  readonly kind: LinkKind;
  readonly spans: readonly SampleSpan[];
}

/** A paragraph that wants translating; those copied as is are not listed. */
export interface SampleParagraph extends SampleText {
  /** Number in the document, from 1: the line of the text file. */
  readonly number: number;
  readonly source: string;
  readonly status: Status;
  /** The paragraph half done, where the sample has one. */
  readonly draft: SampleText | null;
}

export interface SampleText {
  readonly target: string;
  readonly notes: readonly SampleNote[];
  readonly links: readonly SampleLink[];
}

export interface Sample {
  readonly title: string;
  /** The text file, byte for byte. */
  readonly text: Uint8Array;
  /** In order of number. */
  readonly paragraphs: readonly SampleParagraph[];
}

/**
 * The sample article, wholly translated, with notes and links. `folder` holds the two files and ends in a slash.
 * Throws {@link SampleError} when the translation does not fit the text, and Node's own error when a file is missing.
 */
export function loadSample(folder: URL = new URL('.', import.meta.url)): Sample {
  const text = readFileSync(new URL(SAMPLE_FILE_NAME, folder));
  const file = parse(readFileSync(new URL('algiers-talks.en.json', folder), 'utf8'));
  const lines = text.toString('utf8').split(/\r?\n/);
  return { title: file.title, text, paragraphs: file.paragraphs.map((p) => paragraph(p, lines)) };
}

/**
 * The sample as a new user first meets it: translated up to the paragraph that has a draft, that one half done
 * (with a wrong amount for the checks to find), and nothing after it started.
 */
export function startingPoint(sample: Sample): Sample {
  const live = sample.paragraphs.find((p) => p.draft !== null)?.number ?? Infinity;
  return { ...sample, paragraphs: sample.paragraphs.map((p) => asFirstOpened(p, live)) };
}

function asFirstOpened(p: SampleParagraph, live: number): SampleParagraph {
  if (p.number < live) return p;
  if (p.draft !== null && p.number === live) return { ...p, ...p.draft, status: 'draft', draft: null };
  return { ...p, target: '', notes: [], links: [], status: 'not-started', draft: null };
}

function parse(json: string): SampleFile {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new SampleError(String(cause), 'algiers-talks.en.json');
  }
  const file = sampleFile.safeParse(value);
  if (!file.success) throw new SampleError(z.prettifyError(file.error), 'algiers-talks.en.json');
  return file.data;
}

function paragraph(p: SampleFile['paragraphs'][number], lines: readonly string[]): SampleParagraph {
  const source = lines[p.number - 1];
  if (source === undefined)
    throw new SampleError(`the text has only ${lines.length} lines`, `paragraph ${p.number}`);
  return {
    number: p.number,
    source,
    status: p.status,
    ...resolve(p, source, p.number),
    draft: p.draft === undefined ? null : resolve(p.draft, source, p.number),
  };
}

type Written = Pick<SampleFile['paragraphs'][number], 'target' | 'notes' | 'links'>;

function resolve(written: Written, source: string, number: number): SampleText {
  const spans = (from: readonly Quote[], to: readonly Quote[]) => [
    ...from.map((q) => spanOf(q, source, 'source', number)),
    ...to.map((q) => spanOf(q, written.target, 'target', number)),
  ];
  return {
    target: written.target,
    notes: written.notes.map((n) => ({
      kind: n.kind,
      text: n.text,
      spans: spans(n.source === null ? [] : [n.source], n.target === null ? [] : [n.target]),
    })),
    links: written.links.map((l) => ({ kind: l.kind, spans: spans(l.source, l.target) })),
  };
}

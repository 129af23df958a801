/** Bilingual documents for tests: the sample article as translated and annotated, or as many rows as wanted. */
import { readFileSync } from 'node:fs';
import { loadSample } from '../../electron/core/sample/sample.ts';
import { paragraphLanguage } from '../../shared/text/language.ts';
import type {
  BilingualDocument,
  BilingualOptions,
  BilingualParagraph,
} from '../../electron/core/formats/model.ts';

export const OPTIONS: BilingualOptions = {
  notes: 'footnotes',
  orientation: 'portrait',
  sourceSide: 'right',
  showStatus: false,
};

/** 11 May 2022, noon UTC. */
export const DATE = Date.UTC(2022, 4, 11, 12);

const SAMPLE = new URL('../../electron/core/sample/algiers-talks.ar.txt', import.meta.url);

/** Source paragraphs of the sample article. */
export function sampleSource(): readonly string[] {
  return readFileSync(SAMPLE, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
}

/** The sample article, translated and annotated. */
export function sampleDocument(): BilingualDocument {
  return document('Algiers talks', [{ name: 'algiers-talks.ar.txt', paragraphs: sampleParagraphs() }]);
}

/** A document of the given parts. */
export function document(
  title: string,
  parts: readonly { readonly name: string; readonly paragraphs: Iterable<BilingualParagraph> }[],
): BilingualDocument {
  return {
    projectId: uuid(1),
    title,
    sourceLanguage: 'ar',
    targetLanguage: 'en',
    author: 'Sami Haddad',
    date: DATE,
    documents: parts.map((part, i) => ({
      id: uuid(100 + i),
      name: part.name,
      paragraphs: () => part.paragraphs,
    })),
  };
}

/** One paragraph; what is not given is the plainest there is. */
export function paragraph(number: number, given: Partial<BilingualParagraph> = {}): BilingualParagraph {
  return {
    id: uuid(1000 + number),
    number,
    kind: 'paragraph',
    level: 0,
    context: {},
    language: 'ar',
    source: '',
    target: '',
    tags: [],
    status: 'translated',
    locked: false,
    copyAsIs: false,
    notes: [],
    links: [],
    locators: [String(number - 1)],
    ...given,
  };
}

/** `count` paragraphs made of the sample's, made as they are read. */
export function manyParagraphs(count: number): Iterable<BilingualParagraph> {
  const base = sampleParagraphs();
  return {
    *[Symbol.iterator]() {
      for (let number = 1; number <= count; number++) {
        const p = base[(number - 1) % base.length];
        if (p !== undefined) yield { ...p, id: uuid(1000 + number), number };
      }
    },
  };
}

/** Same number, same identifier. */
export function uuid(number: number): string {
  return `01890000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

function sampleParagraphs(): readonly BilingualParagraph[] {
  const translated = new Map(loadSample().paragraphs.map((p) => [p.number, p]));
  return sampleSource().map((source, i) => {
    const number = i + 1;
    const given = translated.get(number);
    const heading = number === 13;
    return paragraph(number, {
      source,
      language: paragraphLanguage(source, { source: 'ar', target: 'en' }),
      copyAsIs: given === undefined,
      status: given?.status ?? 'not-started',
      target: given?.target ?? '',
      ...(heading ? { kind: 'heading', level: 2 } : {}),
      notes: (given?.notes ?? []).map((n, k) => ({
        ...n,
        id: uuid(5000 + number * 10 + k),
        author: 'Sami Haddad',
        initials: 'SH',
        createdAt: DATE,
        spans: n.spans.map((s) => ({ ...s, touched: false })),
      })),
      links: (given?.links ?? []).map((l, k) => ({
        ...l,
        id: uuid(9000 + number * 40 + k),
        spans: l.spans.map((s) => ({ ...s, touched: false })),
      })),
    });
  });
}

import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import {
  loadSample,
  type Sample,
  SampleError,
  type SampleText,
  startingPoint,
} from '../../../electron/core/sample/sample.ts';
import { isConfirmed, statusFits } from '../../../shared/domain/status.ts';

const home = new URL('../../../electron/core/sample/', import.meta.url);
const sample = loadSample();
const start = startingPoint(sample);
const lines = new TextDecoder().decode(sample.text).split('\n');
const arabic = /\p{Script=Arabic}/u;

/** Every version of every paragraph, with the words under each of its spans. */
const versions = sample.paragraphs.flatMap((p) =>
  [p, ...(p.draft === null ? [] : [p.draft])].map((v) => ({
    number: p.number,
    source: p.source,
    ...texts(v),
  })),
);

function texts({ target, notes, links }: SampleText): SampleText {
  return { target, notes, links };
}

function count(of: Sample, what: 'notes' | 'links'): number {
  return of.paragraphs.reduce((sum, p) => sum + p[what].length, 0);
}

/** Amounts of one side, in order of size; الستين is the only amount written out in the article. */
function amounts(text: string): readonly number[] {
  const scale: Readonly<Record<string, number>> = { مليارات: 1e9, billion: 1e9, million: 1e6 };
  return [...text.replaceAll('الستين', '60').matchAll(/(\d+)(?: (مليارات|billion|million))?/gu)]
    .map((m) => Number(m[1]) * (scale[m[2] ?? ''] ?? 1))
    .toSorted((a, b) => a - b);
}

describe('the sample article', () => {
  test('has a translation, confirmed, of each Arabic paragraph and of no other', () => {
    const translatable = lines.flatMap((line, i) => (/^\p{Script=Arabic}/u.test(line) ? [i + 1] : []));
    expect(lines).toHaveLength(17);
    expect(translatable).toHaveLength(13);
    expect(sample.paragraphs.map((p) => p.number)).toEqual(translatable);
    for (const p of sample.paragraphs) {
      expect(p.source).toBe(lines[p.number - 1]);
      expect(isConfirmed(p.status)).toBe(true);
      expect(statusFits(p.status, p.target)).toBe(true);
    }
  });

  test('keeps the text file byte for byte', () => {
    expect(Buffer.from(sample.text)).toEqual(readFileSync(new URL('algiers-talks.ar.txt', home)));
  });

  test('leaves no Arabic, guillemet, straight quote or stray space in the English', () => {
    for (const v of versions) {
      expect(v.target).not.toMatch(arabic);
      expect(v.target).not.toMatch(/[«»"'،؛؟]|\s{2}|^\s|\s$/u);
      expect(v.target.match(/“/gu)?.length).toBe(v.target.match(/”/gu)?.length);
    }
  });

  test('has the amounts of the source in the English', () => {
    const wrong = sample.paragraphs.filter(
      (p) => amounts(p.source).join(' ') !== amounts(p.target).join(' '),
    );
    expect(wrong.map((p) => p.number)).toEqual([]);
    expect(sample.paragraphs.flatMap((p) => amounts(p.target))).toEqual([60, 2001, 2021, 3e9]);
  });

  test('spells each name one way', () => {
    const names = [
      ['لافروف', 'Lavrov'],
      ['تبون', 'Tebboune'],
      ['لعمامرة', 'Lamamra'],
      ['بوتين', 'Putin'],
      ['دونباس', 'Donbas'],
    ] as const;
    for (const p of sample.paragraphs)
      for (const [from, to] of names)
        expect([p.number, to, p.target.split(to).length]).toEqual([
          p.number,
          to,
          p.source.split(from).length,
        ]);
  });

  test('has notes and links enough to show every kind of link', () => {
    expect(count(sample, 'notes')).toBeGreaterThanOrEqual(16);
    expect(count(sample, 'links')).toBeGreaterThanOrEqual(60);
    const links = sample.paragraphs.flatMap((p) => p.links);
    expect(links.some((l) => l.spans.filter((s) => s.side === 'source').length > 1)).toBe(true);
    expect(links.some((l) => l.spans.filter((s) => s.side === 'target').length > 1)).toBe(true);
    for (const l of links) {
      const sides = new Set(l.spans.map((s) => s.side));
      const wanted =
        l.kind === 'omission' ? ['source'] : l.kind === 'addition' ? ['target'] : ['source', 'target'];
      expect([l.kind, ...sides]).toEqual([l.kind, ...wanted]);
    }
  });

  test('draws spans over whole words, and no two links over the same word', () => {
    for (const v of versions) {
      for (const { spans } of [...v.notes, ...v.links])
        for (const s of spans) {
          const text = v[s.side];
          const words = text.slice(s.start, s.end);
          expect(words).toMatch(/\S/u);
          expect(arabic.test(words) || /^\d/u.test(words)).toBe(s.side === 'source' || /^\d/u.test(words));
          const edges = [text.slice(s.start - 1, s.start + 1), text.slice(s.end - 1, s.end + 1)];
          for (const edge of edges)
            expect([words, edge]).not.toEqual([words, expect.stringMatching(/^\p{L}\p{L}$/u)]);
        }
      for (const side of ['source', 'target'] as const) {
        const drawn = v.links
          .flatMap((l) => l.spans.filter((s) => s.side === side))
          .toSorted((a, b) => a.start - b.start);
        drawn.forEach((s, i) => expect(s.start).toBeGreaterThanOrEqual(drawn[i - 1]?.end ?? 0));
      }
    }
  });

  test('puts spans where the words are, the second occurrence included', () => {
    const last = sample.paragraphs.at(-1);
    const note = last?.notes.find((n) => n.text.includes('read الغاز'));
    const words = note?.spans.map((s) =>
      (s.side === 'source' ? last?.source : last?.target)?.slice(s.start, s.end),
    );
    expect(words).toEqual(['العاز', 'gas']);
    expect(last?.target.slice(0, note?.spans[1]?.start)).toMatch(/oil and gas.*boycott of Russian $/u);
  });
});

describe('the project a new user first opens', () => {
  test('is done up to paragraph 8, half way through 9 and untouched from there', () => {
    expect(start.paragraphs.map((p) => [p.number, p.status])).toEqual([
      [3, 'signed-off'],
      [4, 'approved'],
      [7, 'translated'],
      [8, 'translated'],
      [9, 'draft'],
      ...[10, 11, 12, 13, 14, 15, 16, 17].map((n) => [n, 'not-started']),
    ]);
    for (const p of start.paragraphs) expect(statusFits(p.status, p.target)).toBe(true);
    for (const p of start.paragraphs.slice(5)) expect([p.target, ...p.notes, ...p.links]).toEqual(['']);
    expect(count(start, 'notes')).toBeGreaterThanOrEqual(12);
    expect(count(start, 'links')).toBeGreaterThanOrEqual(30);
  });

  test('has one wrong amount, in the draft, for the checks to find', () => {
    const done = start.paragraphs.filter((p) => p.target !== '');
    const wrong = done.filter((p) => !amounts(p.target).every((n) => amounts(p.source).includes(n)));
    expect(wrong.map((p) => p.number)).toEqual([9]);
    expect(wrong[0]?.target).toContain('$3 million');
  });
});

describe('another folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'));
  const at = pathToFileURL(`${folder}/`);
  const json = readFileSync(new URL('algiers-talks.en.json', home), 'utf8');
  const put = (text: string) => writeFileSync(join(folder, 'algiers-talks.en.json'), text);
  copyFileSync(new URL('algiers-talks.ar.txt', home), join(folder, 'algiers-talks.ar.txt'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('serves as well as the sources’ own', () => {
    put(json);
    expect(loadSample(at)).toEqual(sample);
  });

  test('is refused, with the place, when its translation does not fit', () => {
    const broken = (text: string) => {
      put(text);
      return () => loadSample(at);
    };
    expect(broken(json.replace('["praised"]', '["prised"]'))).toThrow(
      new SampleError('“prised” does not stand there', 'paragraph 4, target'),
    );
    expect(broken(json.replace('["praised"]', '["of"]'))).toThrow(
      new SampleError('“of” stands there 2 times: say which', 'paragraph 4, target'),
    );
    expect(broken(json.replace('"number": 17', '"number": 18'))).toThrow(
      /paragraph 18: the text has only 17/u,
    );
    expect(broken(json.replace('"kind": "name"', '"kind": "nom"'))).toThrow(/en\.json: .*kind/su);
    expect(broken(json.slice(0, -3))).toThrow(SampleError);
  });
});

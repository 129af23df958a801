/**
 * How good suggested links are on the sample's own hand-made links, and how long training takes.
 * `TARJUMAN_DICTD` names a dictd dictionary without its ending, `TARJUMAN_PAIRS` a tab-separated (gzipped) file of
 * Arabic and English; what is not given is not measured.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readDictd } from '../../electron/core/formats/dictionary/dictd.ts';
import { lookupOf } from '../../shared/align/dictionary.ts';
import { loadSample } from '../../electron/core/sample/sample.ts';
import { wordLookup } from '../../shared/align/evidence.ts';
import { scoreLinks } from '../../shared/align/evaluate.ts';
import type { Linked } from '../../shared/align/evaluate.ts';
import { suggestLinks } from '../../shared/align/suggest.ts';
import type { Knowledge } from '../../shared/align/suggest.ts';
import { trainOn } from '../../shared/align/train.ts';
import type { Translated } from '../../shared/align/train.ts';
import { countWords } from '../../shared/text/words.ts';

const hand = loadSample().paragraphs.map(({ source, target, links }) => ({ source, target, links }));
const dictd = process.env['TARJUMAN_DICTD'];
const pairsFile = process.env['TARJUMAN_PAIRS'];

const dictionary =
  dictd === undefined
    ? undefined
    : wordLookup(
        lookupOf(readDictd(readFileSync(`${dictd}.index`, 'utf8'), readFileSync(`${dictd}.dict.dz`))),
        'dictionary',
      );
const pairs = pairsFile === undefined ? [] : readPairs(pairsFile);
const known: Knowledge = dictionary === undefined ? {} : { dictionary };

row('nothing but names, numbers and placeables', {});
if (dictionary !== undefined) row('and a dictionary', { dictionary });
row('and statistics of the article itself', {
  ...known,
  model: trainOn(hand, known),
});
for (const size of [2000, ...(process.env['TARJUMAN_LARGE'] === undefined ? [] : [100_000])]) {
  if (pairs.length === 0) break;
  const sample = Array.from({ length: size }, (_, i) => pairs[(i * 7919) % pairs.length]).filter(
    (pair) => pair !== undefined,
  );
  const start = performance.now();
  const model = trainOn([...hand, ...sample], known);
  const seconds = (performance.now() - start) / 1000;
  row(`and ${size} pairs of memory (trained in ${seconds.toFixed(2)} s, ${megabytes()} MB)`, {
    ...known,
    model,
  });
}

function row(name: string, knowledge: Knowledge): void {
  const answer = hand.map((paragraph) => ({ ...paragraph, links: suggestLinks(paragraph, knowledge) }));
  const { links, precision, recall, sureRecall, errorRate } = scoreLinks(hand, answer);
  console.log(
    `${name}: ${links} links, P ${precision.toFixed(3)}, R ${recall.toFixed(3)}, sure R ${sureRecall.toFixed(3)}, AER ${errorRate.toFixed(3)}`,
  );
  if (process.env['TARJUMAN_WRONG'] !== undefined) listWrong(answer);
}

function listWrong(answer: readonly Linked[]): void {
  answer.forEach(({ source, target, links }, index) => {
    for (const link of links) {
      const one = [{ source, target, links: [link] }];
      const gold = hand[index];
      if (gold === undefined || scoreLinks([gold], one).precision === 1) continue;
      const words = link.spans.map(({ side, start, end }) =>
        (side === 'source' ? source : target).slice(start, end),
      );
      console.log('  wrong', index, words.join(' | '), JSON.stringify(link).slice(-90));
    }
  });
}

function readPairs(path: string): readonly Translated[] {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => {
    const [source = '', target = ''] = line.split('\t');
    // a memory is made of sentences, not of labels
    return countWords(source) < 5 || countWords(target) < 5 ? [] : [{ source, target }];
  });
}

function megabytes(): string {
  return (process.memoryUsage().rss / 1024 / 1024).toFixed(0);
}
if (process.env['TARJUMAN_MISSED'] !== undefined) {
  const knowledge: Knowledge = {
    ...known,
    model: trainOn([...hand, ...pairs.slice(0, 2000)], known),
  };
  for (const paragraph of hand) {
    const answer = { ...paragraph, links: suggestLinks(paragraph, knowledge) };
    for (const link of paragraph.links) {
      if (scoreLinks([{ ...paragraph, links: [link] }], [answer]).recall === 1) continue;
      console.log(
        'missed',
        link.spans.map(({ side, start, end }) => paragraph[side].slice(start, end)).join(' | '),
      );
    }
  }
}

/** Folding, and placeables with numbers, over the sample article; seconds of the processor, not of the clock. */
import { readFileSync } from 'node:fs';
import { fold, foldText } from '../../shared/text/fold.ts';
import { findNumbers } from '../../shared/text/numbers.ts';
import { findPlaceables } from '../../shared/text/placeables.ts';
import { shown, spread } from './measure.ts';

const ARTICLE = new URL('../../electron/core/sample/algiers-talks.ar.txt', import.meta.url);

export function benchText(runs = 7): string {
  const article = readFileSync(ARTICLE, 'utf8');
  const paragraphs = article.split('\n').filter((line) => /\p{sc=Arab}/u.test(line));
  const megabytes = (paragraphs.reduce((sum, p) => sum + Buffer.byteLength(p), 0) * 200) / 1e6;
  const speed = (work: (text: string) => unknown): number => {
    const before = process.cpuUsage();
    for (let i = 0; i < 200; i++) for (const paragraph of paragraphs) work(paragraph);
    const { user, system } = process.cpuUsage(before);
    return megabytes / ((user + system) / 1e6);
  };
  const plain: number[] = [];
  const mapped: number[] = [];
  for (let i = 0; i < runs; i++) {
    plain.push(speed((text) => foldText(text)));
    mapped.push(speed((text) => fold(text)));
  }
  // every window is a text of its own: nothing remembered about the last ones helps
  const running = article.replaceAll('\n', ' ');
  const times: number[] = [];
  for (let at = 0; at + 300 < running.length; at++) {
    const piece = running.slice(at, at + 300);
    const start = performance.now();
    findPlaceables(piece);
    findNumbers(piece);
    times.push(performance.now() - start);
  }
  const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;
  return [
    `folding: ${shown(spread(plain), 0)} MB/s (budget ≥ 25); with maps both ways ${shown(spread(mapped), 0)} MB/s`,
    `placeables and numbers of 300 characters: p95 ${p95.toFixed(2)} ms, ${shown(spread(times))} ms (budget p95 0.3)`,
  ].join('\n');
}

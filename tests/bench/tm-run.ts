/** One size of memory, measured in a process of its own: `node tm-run.ts SIZE FOLDER`. Prints JSON. */
import { createWriteStream } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Distance } from '../../electron/core/memory/distance.ts';
import { matchKey, type MatchKey } from '../../electron/core/memory/key.ts';
import { similarity } from '../../electron/core/memory/search.ts';
import { testCore } from '../helpers/core.ts';
import { basePairs, edited, random, recombined, type TextPair } from './tm-corpus.ts';
import { timed } from './measure.ts';

const size = Number(process.argv[2]);
const folder = process.argv[3] ?? '';
const QUERIES = 500;
const CHECKED = 120;

const { pairs, from } = basePairs();
const tmx = join(folder, 'memory.tmx');
const path = join(folder, 'memory.tarjuman-tm');
await writeTmx(tmx, recombined(pairs, size, 3));

const importing = testCore();
await importing.client.memory.create({ name: 'bench', path });
let longest = 0;
let last = performance.now();
const pulse = setInterval(() => {
  longest = Math.max(longest, performance.now() - last - 1);
  last = performance.now();
}, 1);
let outcome: unknown;
const importBefore = process.cpuUsage();
const importTook = await timed(async () => {
  outcome = await importing.client.memory.import({ job: 'i', path, file: { path: tmx } });
});
clearInterval(pulse);
const importUsed = process.cpuUsage(importBefore);
await importing.close();

const t = testCore();
const { client } = t;
const next = random(5);
const picked: string[] = [];
{
  let n = 0;
  const every = Math.max(1, Math.floor(size / QUERIES));
  for (const pair of recombined(pairs, size, 3)) if (n++ % every === 0) picked.push(pair.source);
}
const queries = picked.slice(0, QUERIES).map((text) => edited(text, pairs, next));
const fresh = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('./tm-open.ts', import.meta.url)), path, ...queries.slice(0, 50)],
  { encoding: 'utf8' },
);
const { open, rss } = JSON.parse(fresh.stdout) as { readonly open: number; readonly rss: number };

const lookups: Record<string, unknown> = {};
const tops = new Map<string, number>();
for (const threshold of [70, 50]) {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (const text of queries) {
    let score = 0;
    times.push(
      await timed(async () => {
        score = (await client.memory.lookup({ paths: [path], text, threshold })).matches[0]?.score ?? 0;
      }),
    );
    if (threshold === 70) tops.set(text, score);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  lookups[threshold] = {
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    max: times.at(-1),
    processor: (user + system) / 1000 / queries.length,
    perSecond: 1000 / (times.reduce((a, b) => a + b, 0) / times.length),
    found: queries.filter((text) => (tops.get(text) ?? 0) >= threshold).length,
  };
}

const words = queries.flatMap((text) => text.split(' ').slice(1, 2)).slice(0, 200);
const concordance: number[] = [];
for (const text of words.filter((word) => word.length > 1))
  concordance.push(await timed(() => client.memory.concordance({ paths: [path], text, side: 'source' })));
concordance.sort((a, b) => a - b);

process.stdout.write(
  `${JSON.stringify({
    from,
    size,
    outcome,
    importPairsPerSecond: size / (importTook / 1000),
    importPairsPerProcessorSecond: size / ((importUsed.user + importUsed.system) / 1e6),
    importLongestBlock: longest,
    open,
    lookups,
    concordance: { p50: at(concordance, 0.5), p95: at(concordance, 0.95) },
    scan: scanSeconds(),
    rss,
    recall: recall(),
  })}\n`,
);
await t.close();

/** Compares with a look at every pair: whether the best match at 70% has the score of the best there is. */
function recall(): { readonly asked: number; readonly same: number } {
  const checked = queries.slice(0, CHECKED).map((text) => ({ text, key: matchKey(text), best: 0 }));
  const engines = checked.map(({ key }) => ({
    stems: new Distance(key.stems),
    plain: new Distance(key.plain),
  }));
  for (const pair of recombined(pairs, size, 3)) {
    const key: MatchKey = matchKey(pair.source);
    checked.forEach((query, i) => {
      const engine = engines[i];
      const n = key.stems.length;
      const longer = Math.max(n, query.key.stems.length);
      if (engine === undefined || longer === 0 || Math.min(n, query.key.stems.length) < longer * 0.7) return;
      const most = Math.ceil(longer * 0.3);
      const byStem = engine.stems.to(key.stems, 0, n, most);
      if (byStem > most) return;
      const found = similarity(engine.plain.to(key.plain, 0, n, longer), byStem, longer);
      query.best = Math.max(query.best, found);
    });
  }
  const due = checked.filter(({ best }) => Math.floor(best * 100 + 1e-9) >= 70);
  const same = due.filter(
    ({ text, best }) => (tops.get(text) ?? 0) >= Math.min(99, Math.floor(best * 100 + 1e-9)),
  );
  return { asked: due.length, same: same.length };
}

/** Seconds a look at every pair takes for one query, the words of all pairs being at hand. */
function scanSeconds(): number {
  const keys: MatchKey[] = [];
  for (const pair of recombined(pairs, Math.min(size, 50_000), 3)) keys.push(matchKey(pair.source));
  const query = matchKey(queries[1] ?? '');
  const stems = new Distance(query.stems);
  const start = performance.now();
  for (const key of keys) stems.to(key.stems, 0, key.stems.length, 1000);
  return ((performance.now() - start) / 1000) * (size / keys.length);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

async function writeTmx(to: string, units: Iterable<TextPair>): Promise<void> {
  const out = createWriteStream(to);
  out.write('<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header srclang="ar"/><body>\n');
  for (const { source, target } of units) {
    const unit = `<tu creationdate="20240102T030405Z" creationid="Salma"><tuv xml:lang="ar"><seg>${escaped(source)}</seg></tuv><tuv xml:lang="en"><seg>${escaped(target)}</seg></tuv></tu>\n`;
    if (!out.write(unit)) await once(out, 'drain');
  }
  out.end('</body></tmx>\n');
  await once(out, 'finish');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

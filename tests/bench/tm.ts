/**
 * `npm run bench:tm`: translation memories of 100,000 and (with `TARJUMAN_BENCH_LARGE=1`) 1,000,000 pairs, each in a
 * process of its own. Ratios against a look at every pair and against the budgets; nothing is asserted.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Lookups {
  readonly p50: number;
  readonly p95: number;
  readonly perSecond: number;
  /** Milliseconds of processor time a lookup. */
  readonly processor: number;
}

interface Run {
  readonly from: string;
  readonly size: number;
  readonly importPairsPerSecond: number;
  /** The same against the processor time of the storing side, which does most of the work. */
  readonly importPairsPerProcessorSecond: number;
  readonly importLongestBlock: number;
  readonly open: number;
  readonly lookups: Readonly<Record<'70' | '50', Lookups>>;
  readonly concordance: { readonly p50: number; readonly p95: number };
  readonly scan: number;
  readonly rss: number;
  readonly recall: { readonly asked: number; readonly same: number };
}

const script = fileURLToPath(new URL('./tm-run.ts', import.meta.url));
const sizes = process.env['TARJUMAN_BENCH_LARGE'] === '1' ? [100_000, 1_000_000] : [100_000];
const budgets = { 100_000: [5, 20, 100, 200], 1_000_000: [20, 100, 150, 450] } as const;

for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-bench-'));
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, String(size), folder], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) throw new Error(stderr);
    print(JSON.parse(stdout) as Run);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(run: Run): void {
  const [fast, wide, opening, memory] = budgets[run.size as keyof typeof budgets];
  const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0);
  const line = (what: string, value: string, budget: string): void =>
    void process.stdout.write(`  ${what.padEnd(44)} ${value.padEnd(34)} ${budget}\n`);
  process.stdout.write(`${run.size} pairs (${run.from})\n`);
  for (const [threshold, budget] of [
    ['70', fast],
    ['50', wide],
  ] as const) {
    const { p50, p95, perSecond, processor } = run.lookups[threshold];
    line(`lookup ≥ ${threshold}%, p50 / p95`, `${ms(p50)} / ${ms(p95)} ms`, `p95 ≤ ${budget} ms`);
    line('  processor time of one', `${ms(processor)} ms`, '');
    line('  against a look at every pair', `${(run.scan * perSecond).toFixed(0)} ×`, '');
  }
  const { asked, same } = run.recall;
  line('best match as by hand', `${same} of ${asked}`, '≥ 99.5%');
  line('open to first lookup', `${ms(run.open)} ms`, `≤ ${opening} ms`);
  line('memory of the process', `${run.rss.toFixed(0)} MB`, `≤ ${memory} MB`);
  line(
    'concordance, first page, p50 / p95',
    `${ms(run.concordance.p50)} / ${ms(run.concordance.p95)} ms`,
    '≤ 20 ms',
  );
  line('import', `${run.importPairsPerSecond.toFixed(0)} pairs/s`, '≥ 15,000');
  line(
    '  by processor time of the storing side',
    `${run.importPairsPerProcessorSecond.toFixed(0)} pairs/s`,
    '',
  );
  line('longest block of the main loop meanwhile', `${ms(run.importLongestBlock)} ms`, '');
}

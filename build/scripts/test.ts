/** `npm test`: everything that can be proved on this machine, and one line for what cannot. */
import { ensureBrowser } from './browser.ts';
import { findElectron } from './electron-runtime.ts';
import { run, say } from './run.ts';
import { ensureTestTools } from './test-tools.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const browser = await ensureBrowser();
await ensureTestTools();
const env = browser === undefined ? {} : { TARJUMAN_CHROMIUM: browser };

const steps: readonly Step[] = [
  { name: 'Format', command: 'npm', args: ['run', '--silent', 'format:check'] },
  { name: 'Lint', command: 'npm', args: ['run', '--silent', 'lint'] },
  { name: 'Types', command: 'npm', args: ['run', '--silent', 'typecheck'] },
  { name: 'Build', command: 'npm', args: ['run', '--silent', 'build'] },
  {
    name: 'Unit, core, contract, golden and fault tests',
    command: 'npm',
    args: ['run', '--silent', 'test:unit'],
  },
  ...(browser === undefined
    ? []
    : [{ name: 'Browser tests', command: 'npm', args: ['run', '--silent', 'test:e2e'] }]),
];

const results: { readonly name: string; readonly code: number; readonly seconds: number }[] = [];
for (const step of steps) {
  say(step.name);
  const start = performance.now();
  const code = await run(step.command, step.args, env);
  results.push({ name: step.name, code, seconds: (performance.now() - start) / 1000 });
}

const electron = findElectron();
if (electron === undefined)
  say("Desktop tests skipped (tests/e2e/desktop): Electron's runtime is not on this machine.");
else {
  say('Desktop tests');
  const code = await run('npm', ['run', '--silent', 'test:desktop'], env);
  results.push({ name: 'Desktop tests', code, seconds: 0 });
}
if (browser === undefined) {
  say('Browser tests failed: no Chromium, Chrome or Edge was found and none could be installed.');
  results.push({ name: 'Browser tests', code: 1, seconds: 0 });
}

say('Summary');
for (const { name, code, seconds } of results)
  process.stdout.write(`  ${code === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(0)} s)\n`);
const failed = results.filter((result) => result.code !== 0).length;
process.stdout.write(`\nsteps: ${results.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

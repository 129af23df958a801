/** Outside readers that come from npm but not for every platform: installed beside the project, never with it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, say } from './run.ts';

const FOLDER = join(ROOT, 'tests', 'tools');

/** Installs the Open XML SDK's validator once; golden tests say in one line that they go without where it fails. */
export async function ensureTestTools(): Promise<void> {
  if (existsSync(join(FOLDER, 'node_modules', '@xarsh', 'ooxml-validator'))) return;
  say('Installing the Open XML validator (once)');
  const limits = ['--fetch-timeout=60000', '--fetch-retries=1'];
  const code = await run('npm', [
    'install',
    '--prefix',
    FOLDER,
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--silent',
    ...limits,
  ]);
  if (code !== 0) process.stdout.write('It could not be installed: Word files are judged without it.\n');
}

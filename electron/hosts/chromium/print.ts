/** Printing a page of ours to PDF. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AppFault } from '../../../shared/contract/errors.ts';
import { quietFlags } from './flags.ts';

export interface PrintJob {
  readonly executable: string;
  readonly htmlPath: string;
  readonly pdfPath: string;
  readonly signal: AbortSignal;
}

/** Prints the HTML file: tagged, with backgrounds, the page as its style sheet says. Aborting kills the browser. */
export async function printToPdf(job: PrintJob): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'tarjuman-print-'));
  try {
    await run(job, profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  if ((statSync(job.pdfPath, { throwIfNoEntry: false })?.size ?? 0) === 0)
    throw new AppFault('not-available', 'The browser printed nothing.', {
      where: job.executable,
      hint: 'Export a web page instead and print it from a browser.',
    });
}

function run(job: PrintJob, profile: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      job.executable,
      [
        '--headless',
        '--disable-gpu',
        ...quietFlags(profile),
        '--no-pdf-header-footer',
        '--export-tagged-pdf',
        '--generate-pdf-document-outline',
        `--print-to-pdf=${job.pdfPath}`,
        pathToFileURL(job.htmlPath).href,
      ],
      { stdio: 'ignore', signal: job.signal, killSignal: 'SIGKILL' },
    );
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new AppFault('not-available', `The browser stopped while printing (${code ?? 'killed'}).`));
    });
  });
}

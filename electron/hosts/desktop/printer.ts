/** The {@link PdfPrinter} port: Chromium's own printing, in a hidden window that can reach one file only. */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { BrowserWindow, BrowserWindowConstructorOptions, PrintToPDFOptions, Session } from 'electron';
import type { PdfPrinter } from '../../core/ports.ts';

export interface PrinterTools {
  readonly open: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  /** A session of its own, kept in memory. */
  readonly session: (partition: string) => Session;
  readonly uuid: () => string;
}

/** Size, orientation and margins come from the page's own `@page` rule. */
const PRINT: PrintToPDFOptions = {
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** Prints with scripts off and every request but the page itself refused. Rejects with an AbortError when stopped. */
export function windowPrinter(tools: PrinterTools): PdfPrinter {
  return {
    async print(htmlPath, pdfPath, signal) {
      signal.throwIfAborted();
      const page = pathToFileURL(htmlPath).href;
      const session = tools.session(`print-${tools.uuid()}`);
      session.webRequest.onBeforeRequest((details, callback) => {
        callback({ cancel: details.url !== page && !details.url.startsWith('data:') });
      });
      const window = tools.open({
        show: false,
        webPreferences: {
          session,
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          javascript: false,
          webSecurity: true,
          spellcheck: false,
          backgroundThrottling: false,
        },
      });
      try {
        const pdf = await unlessAborted(signal, async () => {
          await window.loadURL(page);
          return window.webContents.printToPDF(PRINT);
        });
        await writeFile(pdfPath, pdf, { signal });
      } finally {
        if (!window.isDestroyed()) window.destroy();
      }
    },
  };
}

/** The outcome of `work`, or a rejection with the signal's reason as soon as it is aborted. */
function unlessAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}

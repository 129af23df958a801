/** The PDF printer of hosts that have no Electron. */
import type { PdfPrinter } from '../../core/ports.ts';
import { findChromium } from './find.ts';
import { printToPdf } from './print.ts';

/** A printer, when a browser that can print is on this machine. */
export function chromiumPrinter(): PdfPrinter | undefined {
  const executable = findChromium();
  if (executable === undefined) return undefined;
  return {
    print: (htmlPath, pdfPath, signal) => printToPdf({ executable, htmlPath, pdfPath, signal }),
  };
}

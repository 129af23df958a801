/** One cell of a CSV file. */

// what Excel, LibreOffice or Google Sheets may take for a formula, full-width signs included
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * The cell for `value`: an apostrophe before what a spreadsheet would run as a formula (and one more before
 * apostrophes that stand before such a sign, so that {@link plainCell} can undo it), quoted as RFC 4180 asks.
 */
export function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What {@link csvCell} was given, from the cell's value once its quotation marks are undone. */
export function plainCell(value: string): string {
  return value.startsWith("'") && FORMULA.test(value) ? value.slice(1) : value;
}

/** Fetching what a host without a save window offers. */

/** Lets the browser fetch and keep the file, without leaving the page. */
export function fetchDownload(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

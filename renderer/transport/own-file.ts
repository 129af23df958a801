/** Files of the program itself, from beside the page: the one thing besides messages that a screen asks a host for. */

/** The bytes of a file at a path below the page. Rejects when it is not there. */
export async function ownFile(path: string): Promise<Uint8Array> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path} is not there (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The user's own dictionary, fetched from the core in pieces. */
import { DICTIONARY_PIECE } from '../../../../shared/contract/spelling.ts';
import type { SourceDictionary } from '../../../../shared/contract/spelling.ts';
import type { Client } from '../../../../shared/rpc/client.ts';

/** Both parts as bytes; rejects as the core does. */
export async function readDictionary(
  client: Client,
  { aff, dic }: SourceDictionary,
): Promise<{ readonly aff: Uint8Array; readonly dic: Uint8Array }> {
  return { aff: await part(client, 'aff', aff), dic: await part(client, 'dic', dic) };
}

async function part(client: Client, name: 'aff' | 'dic', size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  for (let offset = 0; offset < size; offset += DICTIONARY_PIECE) {
    const { base64 } = await client.spelling.readSourceDictionary({ part: name, offset });
    const binary = atob(base64);
    for (let i = 0; i < binary.length && offset + i < size; i++) bytes[offset + i] = binary.charCodeAt(i);
  }
  return bytes;
}

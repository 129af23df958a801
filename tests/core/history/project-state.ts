/** What a translator sees of a whole project, as text to compare byte by byte. */
import type { Client } from '../../../shared/rpc/client.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';

/** Every paragraph in sight with its text, status, flags, notes and links; ids of what undo makes anew left out. */
export async function projectState(client: Client, project: ProjectId): Promise<string> {
  const rows = await client.paragraphs.list({ project });
  const seen = rows.map((row) => {
    const { head: _head, ...rest } = row;
    return rest;
  });
  return JSON.stringify(seen);
}

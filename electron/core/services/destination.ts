/** Where a written file goes: a path given, the host's save window, or a download. */
import { join } from 'node:path';
import type { ServiceContext } from './context.ts';

/** The path to write to; null when the user thought better of it. */
export async function destination(
  { ports, staging }: ServiceContext,
  path: string | undefined,
  name: string,
  extension: string,
): Promise<string | null> {
  if (path !== undefined) return path;
  if (ports.dialogs !== undefined) return ports.dialogs.saveFile(name, extension);
  return join(staging.folder(), name);
}

/** How the user gets at what was written: its path, or a one-time address where the host has no save window. */
export function delivered(
  { ports }: ServiceContext,
  path: string | undefined,
  written: { readonly place: string; readonly name: string; readonly mediaType: string },
): { readonly path: string | null; readonly download: string | null } {
  if (path !== undefined || ports.dialogs !== undefined) return { path: written.place, download: null };
  return {
    path: null,
    download: ports.delivery?.offer(written.place, written.name, written.mediaType) ?? null,
  };
}

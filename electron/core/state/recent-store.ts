/** Projects opened lately. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Paths } from '../ports.ts';
import { readJson, writeJson } from './json-file.ts';

const entry = z.object({
  path: z.string(),
  name: z.string(),
  openedAt: z.number(),
  translatable: z.number(),
  confirmed: z.number(),
});
export type RecentEntry = Readonly<z.infer<typeof entry>>;

const KEEP = 20;

export interface RecentStore {
  list(): readonly (RecentEntry & { readonly exists: boolean })[];
  /** Puts the project first. */
  add(entry: RecentEntry): void;
  forget(path: string): void;
}

export function recentStore(paths: Paths): RecentStore {
  const path = join(paths.data, 'recent.json');
  const read = (): readonly RecentEntry[] => {
    const stored = z.array(entry).safeParse(readJson(path));
    return stored.success ? stored.data : [];
  };
  return {
    list: () => read().map((e) => ({ ...e, exists: existsSync(e.path) })),
    add(added) {
      writeJson(path, [added, ...read().filter((e) => e.path !== added.path)].slice(0, KEEP));
    },
    forget(gone) {
      writeJson(
        path,
        read().filter((e) => e.path !== gone),
      );
    },
  };
}

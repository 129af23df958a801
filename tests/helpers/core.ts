/** A core on folders of its own, for tests: real files, a clock that can be set. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCore } from '../../electron/core/app.ts';
import type { Core } from '../../electron/core/core.ts';
import type { Ports } from '../../electron/core/ports.ts';
import { uuidv7 } from '../../electron/core/uuid.ts';
import { inProcess } from '../../electron/hosts/cli/core-session.ts';
import type { Client } from '../../shared/rpc/client.ts';
import type { Project } from '../../shared/domain/project.ts';

export interface TestCore {
  readonly core: Core;
  readonly client: Client;
  readonly folder: string;
  /** What the clock says; tests may set it. */
  readonly clock: { now: number };
  /** A project with these source paragraphs, a line each. */
  project(lines: readonly string[], name?: string): Promise<Project>;
  /** Closes the core and takes its folders away. */
  close(): Promise<void>;
}

/** A fresh core; `more` replaces ports. */
export function testCore(more: Partial<Ports> = {}): TestCore {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-core-'));
  const clock = { now: Date.UTC(2026, 10, 24) };
  const core = createCore({
    host: 'loopback',
    version: '0.0.0',
    paths: { data: join(folder, 'data'), projects: join(folder, 'projects') },
    clock: { now: () => clock.now++ },
    ids: { uuid: () => uuidv7() },
    log: { info: () => undefined, error: () => undefined },
    ...more,
  });
  const client = inProcess(core);
  return {
    core,
    client,
    folder,
    clock,
    async project(lines, name = 'Test') {
      const project = await client.projects.create({ name, path: join(folder, `${name}.tarjuman`) });
      if (lines.length > 0)
        await client.documents.importText({
          project: project.id,
          job: `import ${name}`,
          name: 'text',
          text: lines.join('\n'),
        });
      return project;
    },
    async close() {
      await core.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

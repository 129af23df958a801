/** A real disk of a few hundred kilobytes, to be filled and switched to read-only. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  /** Takes all the room that is left. */
  fill(): void;
  /** Gives that room back. */
  free(): void;
  readOnly(is: boolean): void;
  unmount(): void;
}

/** Mounts one, or undefined where that is not allowed (it takes root on Linux). */
export function smallDisk(kilobytes: number): SmallDisk | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-disk-'));
  const mounted = mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tarjuman-test', folder);
  if (!mounted) {
    rmdirSync(folder);
    return undefined;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill() {
      for (const size of [1 << 16, 1 << 12, 1])
        try {
          for (;;) writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
        } catch {
          // full for pieces of this size
        }
    },
    free: () => rmSync(ballast, { force: true }),
    readOnly: (is) => void mount('-o', `remount,${is ? 'ro' : 'rw'}`, folder),
    unmount() {
      spawnSync('umount', [folder]);
      rmdirSync(folder);
    },
  };
}

function mount(...args: readonly string[]): boolean {
  return spawnSync('mount', args, { stdio: 'ignore' }).status === 0;
}

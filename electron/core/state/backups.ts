/** Automatic backups: when, where, and which old ones may go. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { safeCopy } from '../db/safe-copy.ts';
import type { Database } from '../db/database.ts';
import type { Ports } from '../ports.ts';

/** Automatic backups of one project are at least this far apart, in milliseconds. */
export const BACKUP_INTERVAL = 30 * 60 * 1000;

const DAY = 24 * 60 * 60 * 1000;

export interface Backups {
  /** The folder of one project's backups. */
  folder(project: string): string;
  /** Those there are, the newest first. */
  list(project: string): readonly { readonly at: number; readonly bytes: number }[];
  /** Path of the one made at a time, or undefined. */
  pathOf(project: string, at: number): string | undefined;
  /** Makes one now. @returns its path and size in bytes. */
  make(db: Database, project: string): { readonly path: string; readonly bytes: number };
  /** Makes one when the newest is old enough or `always`; a failure is logged and stops nothing. */
  tryMake(db: Database, project: string, always?: boolean): void;
}

export function backups(ports: Ports): Backups {
  const folder = (project: string): string => join(ports.paths.data, 'backups', project);

  function make(db: Database, project: string): { path: string; bytes: number } {
    const directory = folder(project);
    mkdirSync(directory, { recursive: true });
    const existing = times(directory);
    // a clock that went back must not write over an older backup, nor stand before it
    const time = Math.max(ports.clock.now(), (existing.at(-1) ?? 0) + 1);
    const path = join(directory, `${time}.tarjuman`);
    const bytes = safeCopy(db, path);
    for (const old of prunable([...existing, time]))
      rmSync(join(directory, `${old}.tarjuman`), { force: true });
    return { path, bytes };
  }

  return {
    folder,
    list: (project) =>
      times(folder(project))
        .toReversed()
        .map((at) => ({ at, bytes: statSync(join(folder(project), `${at}.tarjuman`)).size })),
    pathOf: (project, at) =>
      times(folder(project)).includes(at) ? join(folder(project), `${at}.tarjuman`) : undefined,
    make,
    tryMake(db, project, always = false) {
      try {
        const newest = times(folder(project)).at(-1) ?? 0;
        if (always || Math.abs(ports.clock.now() - newest) >= BACKUP_INTERVAL) make(db, project);
      } catch (error) {
        ports.log.error('the automatic backup failed', error);
      }
    },
  };
}

function times(directory: string): readonly number[] {
  let names: readonly string[];
  try {
    names = readdirSync(directory);
  } catch {
    return [];
  }
  return names
    .map((name) => /^(\d+)\.tarjuman$/.exec(name)?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
}

/**
 * Which backups may go, of `times` in order: kept are all of the last 2 days, then the newest of each of 12
 * days, 10 weeks and 9 months. Counted back from the newest backup, so that a clock set wrong prunes nothing.
 */
export function prunable(times: readonly number[]): readonly number[] {
  const newest = times.at(-1) ?? 0;
  const kept = new Set(times.filter((t) => newest - t <= 2 * DAY));
  for (const [length, count] of [
    [DAY, 12],
    [7 * DAY, 10],
    [30 * DAY, 9],
  ] as const) {
    const slots = new Map<number, number>();
    for (const t of times) slots.set(Math.floor(t / length), t);
    for (const t of [...slots.values()].slice(-count)) kept.add(t);
  }
  return times.filter((t) => !kept.has(t));
}

/** What goes wrong with real disks: full, read-only, gone. Nothing acknowledged is lost, and a way out is named. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AppFault } from '../../shared/contract/errors.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import type { Project } from '../../shared/domain/project.ts';
import { testCore } from '../helpers/core.ts';
import type { TestCore } from '../helpers/core.ts';
import { leftOut } from '../helpers/outside-reader.ts';
import { smallDisk } from '../helpers/small-disk.ts';
import type { SmallDisk } from '../helpers/small-disk.ts';

let t: TestCore;
beforeEach(() => {
  t = testCore();
});
afterEach(() => t.close());

async function faultOf(work: Promise<unknown>): Promise<AppError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AppFault) return error.error;
    throw error;
  }
  throw new Error('nothing went wrong');
}

async function type(project: Project, text: string): Promise<void> {
  const [row] = await t.client.paragraphs.rows({ project: project.id, numbers: [1] });
  if (row === undefined) throw new Error('no paragraph');
  const { id: paragraph, head: base } = row;
  await t.client.translations.edit({ project: project.id, paragraph, text, base });
}

async function target(path: string): Promise<string | undefined> {
  const other = testCore();
  const project = await other.client.projects.open({ path, mode: 'read' });
  const [row] = await other.client.paragraphs.rows({ project: project.id, numbers: [1] });
  await other.close();
  return row?.target;
}

/** A project with one acknowledged translation on a disk of its own. */
async function projectOn(folder: string): Promise<Project> {
  const project = await t.client.projects.create({ name: 'Talks', path: join(folder, 'talks.tarjuman') });
  await t.client.documents.importText({
    project: project.id,
    job: 'import',
    name: 'text',
    text: 'سطر واحد.',
  });
  await type(project, 'Acknowledged.');
  return project;
}

function onSmallDisk(work: (disk: SmallDisk) => Promise<void>): () => Promise<void> {
  return async () => {
    const disk = smallDisk(1024);
    if (disk === undefined) throw new Error('no small disk');
    try {
      await work(disk);
    } finally {
      await t.core.close();
      disk.unmount();
    }
  };
}

function registerDiskTests(): void {
  test(
    'a full disk: the change is refused by name, what was saved stays, a rescue copy holds it, and room makes it work again',
    onSmallDisk(async (disk) => {
      const project = await projectOn(disk.folder);
      disk.fill();
      const fault = await faultOf(type(project, 'Long. '.repeat(20_000)));
      expect(fault).toMatchObject({ code: 'disk-full', where: project.path });
      expect(fault.hint).toContain('rescue copy');
      const rescue = await t.client.projects.rescue({ project: project.id });
      expect(await target(rescue.path)).toBe('Acknowledged.');
      expect(await target(project.path)).toBe('Acknowledged.');
      disk.free();
      await type(project, 'There is room again.');
      expect(await target(project.path)).toBe('There is room again.');
    }),
  );

  test(
    'an export and a backup to a full disk leave what stood there, and nothing half',
    onSmallDisk(async (disk) => {
      const project = await t.project(['سطر واحد.']);
      const path = join(disk.folder, 'talks.html');
      writeFileSync(path, 'the export of yesterday');
      disk.fill();
      const before = readdirSync(disk.folder).toSorted();
      const exported = t.client.exports.run({
        project: project.id,
        job: 'export',
        format: 'html',
        options: {},
        path,
      });
      const full = await faultOf(exported);
      expect(full).toMatchObject({ code: 'disk-full', where: path });
      expect(full.hint).toContain('as it was');
      const backup = t.client.projects.backup({ project: project.id, path: join(disk.folder, 'b.tarjuman') });
      expect(await faultOf(backup)).toMatchObject({ code: 'disk-full' });
      expect(readdirSync(disk.folder).toSorted()).toEqual(before);
      expect(readFileSync(path, 'utf8')).toBe('the export of yesterday');
    }),
  );

  test(
    'a read-only disk: the project is refused to write in words and opens to read',
    onSmallDisk(async (disk) => {
      const project = await projectOn(disk.folder);
      await t.client.projects.close({ project: project.id });
      disk.readOnly(true);
      const fault = await faultOf(t.client.projects.open({ path: project.path, mode: 'write' }));
      expect(fault).toMatchObject({ code: 'read-only', where: project.path });
      expect(fault.hint).toMatch(/read/);
      const reading = await t.client.projects.open({ path: project.path, mode: 'read' });
      expect(reading.readOnly).toBe(true);
      expect(await faultOf(type(reading, 'x'))).toMatchObject({ code: 'read-only' });
      disk.readOnly(false);
    }),
  );
}

/** True where a disk can be mounted; says so where not. */
function mountable(): boolean {
  const disk = smallDisk(64);
  disk?.unmount();
  if (disk === undefined) leftOut('real full and read-only disks', 'mounting one takes root on Linux');
  return disk !== undefined;
}

if (mountable()) registerDiskTests();

test('a project file moved away while open: the change is refused with where and what next, and nothing is lost', async () => {
  const project = await projectOn(t.folder);
  renameSync(project.path, `${project.path}.moved`);
  const fault = await faultOf(type(project, 'Typed into nothing.'));
  expect(fault).toMatchObject({ code: 'vanished', where: project.path });
  expect(fault.hint).toContain('rescue copy');
  const rescue = await t.client.projects.rescue({ project: project.id });
  expect(await target(rescue.path)).toBe('Acknowledged.');
  renameSync(`${project.path}.moved`, project.path);
  await type(project, 'It is back.');
  expect(await target(project.path)).toBe('It is back.');
});

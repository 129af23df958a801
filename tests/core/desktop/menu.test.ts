import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../electron/hosts/desktop/commands.ts';
import { ROOT } from '../../../build/scripts/run.ts';
import { menuTemplate } from '../../../electron/hosts/desktop/menu.ts';
import type { Language } from '../../../shared/domain/interface-language.ts';
import { COMMANDS as SCREEN } from '../../../renderer/shell/keys.ts';
import type { CommandEntry } from '../../../renderer/shell/keys.ts';

interface Told {
  readonly items: readonly MenuItemConstructorOptions[];
  readonly commands: string[];
  readonly opened: string[];
}

function menu(
  platform: NodeJS.Platform,
  recent: readonly string[] = [],
  developer = false,
  language: Language = 'en',
): Told {
  const commands: string[] = [];
  const opened: string[] = [];
  const template = menuTemplate({
    platform,
    language,
    command: (name) => commands.push(name),
    open: (path) => opened.push(path),
    recent,
    developer,
  });
  return { items: flat(template), commands, opened };
}

function flat(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

function click(item: MenuItemConstructorOptions | undefined): void {
  const run = item?.click as (() => void) | undefined;
  run?.();
}

describe('the menu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)(
    'on %s holds every command once and sends it',
    (platform) => {
      const { items, commands } = menu(platform);
      const names = Object.keys(COMMANDS);
      expect(
        items
          .map((item) => item.id)
          .filter((id): id is string => id !== undefined && id in COMMANDS)
          .toSorted(),
      ).toEqual(names.toSorted());
      for (const name of names) click(items.find((item) => item.id === name));
      expect(commands).toEqual(names);
    },
  );

  it('shows the keys of the screen and leaves them to it, where they can be rebound', () => {
    const { items } = menu('linux');
    for (const { id, keys } of SCREEN as readonly CommandEntry[]) {
      const item = items.find((one) => one.id === id);
      if (item === undefined || keys.length === 0) continue;
      expect(item.accelerator, id).toBe(keys[0]?.replace('Ctrl', 'CmdOrCtrl'));
      expect(item.registerAccelerator, id).toBe(false);
    }
  });

  it('listens itself for the keys the screen does not know', () => {
    const own = menu('linux').items.filter(
      ({ id, accelerator }) =>
        accelerator !== undefined &&
        (SCREEN as readonly CommandEntry[]).every((entry) => entry.id !== id || entry.keys.length === 0),
    );
    expect(own.map(({ id }) => id)).toEqual(['new-project', 'open-dialog', 'close-project']);
    for (const item of own) expect(item.registerAccelerator, item.id).toBe(true);
  });

  it('offers nothing the screen does not hear', () => {
    const shell = join(ROOT, 'renderer/shell');
    const sources = readdirSync(shell)
      .filter((name) => /^(?:keys|use-keys|use-commands|AppMenu)\.tsx?$/u.test(name))
      .map((name) => readFileSync(join(shell, name), 'utf8'))
      .join('\n');
    const deaf = Object.keys(COMMANDS).filter(
      (name) => !new RegExp(`'${name}'|\\b${name}:`, 'u').test(sources),
    );
    expect(deaf).toEqual([]);
  });

  it('gives no key to two commands', () => {
    const keys = Object.values(COMMANDS).flatMap((command) => ('key' in command ? [command.key] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('lists recent projects by name and opens them by path', () => {
    const { items, opened } = menu('linux', ['/a/News & Views.tarjuman', '/b/Other.tarjuman']);
    const recent = items.find((item) => item.id === 'recent');
    expect(recent?.enabled).toBe(true);
    click(items.find((item) => item.label === 'News && Views.tarjuman'));
    expect(opened).toEqual(['/a/News & Views.tarjuman']);
    expect(menu('linux').items.find((item) => item.id === 'recent')?.enabled).toBe(false);
  });

  it('has developer tools only in development', () => {
    const has = (told: Told): boolean => told.items.some((item) => item.role === 'toggleDevTools');
    expect(has(menu('linux'))).toBe(false);
    expect(has(menu('linux', [], true))).toBe(true);
  });

  it('speaks Arabic throughout, with the same commands and keys', () => {
    const english = menu('linux').items;
    const arabic = menu('linux', [], false, 'ar').items;
    expect(arabic.map(({ id, accelerator, role }) => ({ id, accelerator, role }))).toEqual(
      english.map(({ id, accelerator, role }) => ({ id, accelerator, role })),
    );
    const labels = arabic.flatMap(({ label }) => (label === undefined ? [] : [label]));
    expect(labels.filter((label) => !/\p{Script=Arabic}/u.test(label))).toEqual([]);
  });

  it('follows the customs of macOS there and nowhere else', () => {
    expect(menu('darwin').items.some((item) => item.role === 'appMenu')).toBe(true);
    expect(menu('win32').items.some((item) => item.role === 'appMenu')).toBe(false);
    expect(menu('darwin').items.filter((item) => item.role === 'quit')).toHaveLength(1);
    expect(menu('linux').items.filter((item) => item.role === 'quit')).toHaveLength(1);
  });
});

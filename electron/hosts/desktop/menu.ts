/** The native menu. */
import { basename } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { COMMANDS } from './commands.ts';
import type { CommandName, MenuCommand } from './commands.ts';
import { menuWords } from './menu-words.ts';
import type { MenuWords, RoleName } from './menu-words.ts';
import type { Language } from '../../../shared/domain/interface-language.ts';

export interface MenuTools {
  readonly platform: NodeJS.Platform;
  readonly language: Language;
  /** Asks the screen to do something. */
  readonly command: (name: CommandName) => void;
  /** Opens a project by its path. */
  readonly open: (path: string) => void;
  /** Paths of the latest projects, the latest first. */
  readonly recent: readonly string[];
  /** Reload and developer tools: not in a packaged program. */
  readonly developer: boolean;
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** The whole menu, ready for `Menu.buildFromTemplate`. */
export function menuTemplate(tools: MenuTools): MenuItemConstructorOptions[] {
  const mac = tools.platform === 'darwin';
  const words = menuWords(tools.language);
  const item = (name: CommandName): MenuItemConstructorOptions => {
    const { key, byMenu = false }: MenuCommand = COMMANDS[name];
    return {
      id: name,
      label: words[name],
      // most are only shown: the screen hears its own keys, where the user may have rebound them
      ...(key === undefined ? {} : { accelerator: key, registerAccelerator: byMenu }),
      click: () => tools.command(name),
    };
  };

  // the letter behind & opens the menu with Alt; macOS has no such letters
  const top = (label: string): string => (mac ? label.replace('&', '') : label);
  // what the system would call in its own language
  const role = (name: RoleName): MenuItemConstructorOptions => ({
    role: name,
    ...(tools.language === 'en' ? {} : { label: words[name] }),
  });

  const file: MenuItemConstructorOptions[] = [
    item('new-project'),
    item('open-dialog'),
    recentMenu(tools, words),
    item('open-sample'),
    SEPARATOR,
    item('add-documents'),
    item('export'),
    item('backup'),
    SEPARATOR,
    item('close-project'),
    ...(mac ? [{ role: 'close' as const }] : [SEPARATOR, item('settings'), SEPARATOR, role('quit')]),
  ];
  const edit: MenuItemConstructorOptions[] = [
    item('undo'),
    item('redo'),
    SEPARATOR,
    role('cut'),
    role('copy'),
    role('paste'),
    role('pasteAndMatchStyle'),
    role('selectAll'),
    SEPARATOR,
    item('find'),
    item('replace'),
    item('find-next'),
    item('find-previous'),
  ];
  const paragraph: MenuItemConstructorOptions[] = [
    item('confirm'),
    item('confirm-next-open'),
    item('copy-source'),
    SEPARATOR,
    item('next-paragraph'),
    item('previous-paragraph'),
    SEPARATOR,
    item('add-note'),
  ];
  const view: MenuItemConstructorOptions[] = [
    item('toggle-left'),
    item('toggle-right'),
    item('swap-sides'),
    SEPARATOR,
    { label: words.theme, submenu: [item('theme-system'), item('theme-light'), item('theme-dark')] },
    SEPARATOR,
    item('larger'),
    item('smaller'),
    item('designed-size'),
    SEPARATOR,
    role('togglefullscreen'),
    ...(tools.developer ? [SEPARATOR, { role: 'reload' as const }, { role: 'toggleDevTools' as const }] : []),
  ];
  const help: MenuItemConstructorOptions[] = [
    item('keys'),
    ...(mac ? [] : [SEPARATOR, { role: 'about' as const }]),
  ];

  return [
    ...(mac ? [appMenu(item)] : []),
    { label: top(words.file), submenu: file },
    { label: top(words.edit), submenu: edit },
    { label: top(words.paragraph), submenu: paragraph },
    { label: top(words.view), submenu: view },
    ...(mac ? [{ role: 'windowMenu' as const }] : []),
    { role: 'help', label: top(words.help), submenu: help },
  ];
}

/** What macOS expects under the program's name. */
function appMenu(item: (name: CommandName) => MenuItemConstructorOptions): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      SEPARATOR,
      item('settings'),
      SEPARATOR,
      { role: 'services' },
      SEPARATOR,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      SEPARATOR,
      { role: 'quit' },
    ],
  };
}

function recentMenu({ recent, open }: MenuTools, words: MenuWords): MenuItemConstructorOptions {
  return {
    id: 'recent',
    label: words.recent,
    enabled: recent.length > 0,
    submenu: recent.map((path) => ({
      label: basename(path).replaceAll('&', '&&'),
      toolTip: path,
      click: () => open(path),
    })),
  };
}

/** The native menu. */
import { basename } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { COMMANDS } from './commands.ts';
import type { CommandName, MenuCommand } from './commands.ts';

export interface MenuTools {
  readonly platform: NodeJS.Platform;
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
  const item = (name: CommandName): MenuItemConstructorOptions => {
    const { label, key, byMenu = false }: MenuCommand = COMMANDS[name];
    return {
      id: name,
      label,
      // most are only shown: the screen hears its own keys, where the user may have rebound them
      ...(key === undefined ? {} : { accelerator: key, registerAccelerator: byMenu }),
      click: () => tools.command(name),
    };
  };

  const file: MenuItemConstructorOptions[] = [
    item('new-project'),
    item('open-dialog'),
    recentMenu(tools),
    item('open-sample'),
    SEPARATOR,
    item('add-documents'),
    item('export'),
    item('backup'),
    SEPARATOR,
    item('close-project'),
    ...(mac
      ? [{ role: 'close' as const }]
      : [SEPARATOR, item('settings'), SEPARATOR, { role: 'quit' as const }]),
  ];
  const edit: MenuItemConstructorOptions[] = [
    item('undo'),
    item('redo'),
    SEPARATOR,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'selectAll' },
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
    { label: 'Theme', submenu: [item('theme-system'), item('theme-light'), item('theme-dark')] },
    SEPARATOR,
    item('larger'),
    item('smaller'),
    item('designed-size'),
    SEPARATOR,
    { role: 'togglefullscreen' },
    ...(tools.developer ? [SEPARATOR, { role: 'reload' as const }, { role: 'toggleDevTools' as const }] : []),
  ];
  const help: MenuItemConstructorOptions[] = [
    item('keys'),
    ...(mac ? [] : [SEPARATOR, { role: 'about' as const }]),
  ];

  return [
    ...(mac ? [appMenu(item)] : []),
    { label: mac ? 'File' : '&File', submenu: file },
    { label: mac ? 'Edit' : '&Edit', submenu: edit },
    { label: mac ? 'Paragraph' : '&Paragraph', submenu: paragraph },
    { label: mac ? 'View' : '&View', submenu: view },
    ...(mac ? [{ role: 'windowMenu' as const }] : []),
    { role: 'help', label: mac ? 'Help' : '&Help', submenu: help },
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

function recentMenu({ recent, open }: MenuTools): MenuItemConstructorOptions {
  return {
    id: 'recent',
    label: 'Open Recent',
    enabled: recent.length > 0,
    submenu: recent.map((path) => ({
      label: basename(path).replaceAll('&', '&&'),
      toolTip: path,
      click: () => open(path),
    })),
  };
}

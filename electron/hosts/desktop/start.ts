/** The desktop host: one window over one core. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { attach } from '../../core/attach.ts';
import type { Answer, Core } from '../../core/core.ts';
import { openSample } from '../../core/left-sample.ts';
import type { Language } from '../../../shared/domain/interface-language.ts';
import type { Ports } from '../../core/ports.ts';
import type { BasicPorts } from '../node/ports.ts';
import type { MainApi } from './api.ts';
import { OPEN_PROJECT } from './commands.ts';
import { closeWhenSaved } from './closing.ts';
import { nativeDialogs } from './dialogs.ts';
import { windowTransport } from './ipc.ts';
import { followLanguage } from './language.ts';
import { fileLog } from './log.ts';
import { menuTemplate } from './menu.ts';
import { projectsIn, wantsSample } from './open-files.ts';
import { utilitySpawner } from './parser.ts';
import { windowPrinter } from './printer.ts';
import { SCHEME, serveInterface } from './protocol.ts';
import { followRecent } from './recent.ts';
import { recoverWindow } from './recovery.ts';
import { guardContents, keepOffline } from './security.ts';
import { openWindow } from './window.ts';

export interface DesktopOptions {
  readonly basics: BasicPorts;
  readonly createCore: (ports: Ports) => Core;
  /** Folder of the built interface. */
  readonly interface: string;
  /** The built preload. */
  readonly preload: string;
  /** The built parsing child. */
  readonly parser: string;
  readonly platform: NodeJS.Platform;
  readonly argv: readonly string[];
  readonly workingFolder: string;
  readonly icon?: string;
}

/**
 * Starts the program, or hands its files to the one already running and quits. Must be called before the app
 * is ready; resolves when the window is open.
 */
export async function startDesktop(api: MainApi, options: DesktopOptions): Promise<void> {
  const { app } = api;
  const { basics } = options;
  mkdirSync(basics.paths.data, { recursive: true });
  // everything of ours in one folder: Chromium's own files stand in a folder of it
  app.setPath('userData', join(basics.paths.data, 'window'));
  app.enableSandbox();
  api.protocol.registerSchemesAsPrivileged([SCHEME]);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }

  let window: BrowserWindow | null = null;
  const currentWindow = (): BrowserWindow | null => window;
  guardContents({ app, shell: api.shell, dialog: api.dialog, window: currentWindow });

  // files asked for before the core is there wait here
  const waiting: string[] = [...projectsIn(options.argv, options.workingFolder)];
  let open = (path: string): void => void waiting.push(path);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  app.on('second-instance', (_event, argv, workingFolder) => {
    for (const path of projectsIn(argv, workingFolder)) open(path);
    raise(window);
  });

  app.setAboutPanelOptions({
    applicationName: 'Tarjuman',
    applicationVersion: app.getVersion(),
    copyright: 'MIT licence',
    credits:
      'Fonts: Source Serif 4, Inter, Noto Naskh Arabic, IBM Plex Sans Arabic (SIL Open Font License 1.1)',
    ...(options.icon === undefined ? {} : { iconPath: options.icon }),
  });

  await app.whenReady();
  keepOffline(api.session.defaultSession);
  serveInterface(api.protocol, options.interface);

  const log = fileLog(join(basics.paths.data, 'tarjuman.log'), basics.clock);
  const core = options.createCore({
    ...basics,
    host: 'desktop',
    version: app.getVersion(),
    log,
    dialogs: nativeDialogs({
      dialog: api.dialog,
      window: currentWindow,
      projects: basics.paths.projects,
      documents: app.getPath('documents'),
    }),
    printer: windowPrinter({
      open: (windowOptions) => new api.BrowserWindow(windowOptions),
      session: (partition) => api.session.fromPartition(partition),
      uuid: () => basics.ids.uuid(),
    }),
    spawnParser: utilitySpawner({
      fork: (path, args, forkOptions) => api.utilityProcess.fork(path, args, forkOptions),
      app,
      entry: options.parser,
    }),
  });

  // a quit that had to wait for the window to save goes on when the window is gone
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  const showWindow = (): void => {
    if (window !== null) return;
    const opened = openWindow({
      open: (windowOptions) => new api.BrowserWindow(windowOptions),
      screen: api.screen,
      nativeTheme: api.nativeTheme,
      preload: options.preload,
      stateFile: join(basics.paths.data, 'window.json'),
      ...(options.icon === undefined ? {} : { icon: options.icon }),
    });
    window = opened;
    attach(core, windowTransport(api.ipcMain, opened.webContents));
    closeWhenSaved(opened, {
      dialog: api.dialog,
      later: setTimeout,
      onStay: () => {
        quitting = false;
      },
    });
    recoverWindow(opened, { dialog: api.dialog, clock: basics.clock, log });
    opened.once('closed', () => {
      window = null;
      if (quitting) app.quit();
    });
  };

  // the interface shows what the core has open, so what is asked for now is opened before it loads
  const openNow = async (path: string): Promise<void> =>
    sayWhyNot(api.dialog, await core.call('projects.open', { path }), path);
  if (waiting.length === 0 && wantsSample(options.argv)) sayWhyNot(api.dialog, await openSample(core));
  // more may be asked for while one is being opened
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await openNow(path);
  open = (path) => {
    if (window === null) void openNow(path).then(showWindow);
    else core.tell({ type: 'menu', command: OPEN_PROJECT, argument: path });
  };

  let recent: readonly string[] = [];
  let language: Language = 'en';
  const showMenu = (): void => {
    const template = menuTemplate({
      platform: options.platform,
      language,
      command: (command) => core.tell({ type: 'menu', command }),
      open: (path) => open(path),
      recent,
      developer: !app.isPackaged,
    });
    api.Menu.setApplicationMenu(api.Menu.buildFromTemplate(template));
  };
  followRecent(core, app, (paths) => {
    recent = paths;
    showMenu();
  });
  followLanguage(core, app, (wanted) => {
    language = wanted;
    showMenu();
  });
  showWindow();

  app.on('activate', showWindow);
  app.on('window-all-closed', () => {
    if (options.platform !== 'darwin') app.quit();
  });
  closeCoreFirst(app, core);
}

/** Says why a project was not opened, where there is no screen yet to say it. */
function sayWhyNot(dialog: Pick<MainApi['dialog'], 'showErrorBox'>, answer: Answer, path?: string): void {
  if (answer.ok) return;
  const { message, where, hint } = answer.error;
  dialog.showErrorBox(message, [where ?? path, hint].filter((line) => line !== undefined).join('\n\n'));
}

function raise(window: BrowserWindow | null): void {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Holds the quit back until everything is committed and closed. */
function closeCoreFirst(app: Pick<MainApi['app'], 'on' | 'quit'>, core: Core): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void core.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

/** Stands in for Electron where there is none: typed by electron.d.ts, it records what it is told. */
import { EventEmitter } from 'node:events';
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  CustomScheme,
  MenuItemConstructorOptions,
  Session,
  WebContents,
} from 'electron';
import type { MainApi } from '../../../electron/hosts/desktop/api.ts';

/** An event with a `preventDefault` that can be looked at afterwards. */
export interface SpyEvent {
  readonly preventDefault: () => void;
  readonly prevented: () => boolean;
}

export function spyEvent(): SpyEvent {
  let prevented = false;
  return {
    preventDefault: () => {
      prevented = true;
    },
    prevented: () => prevented,
  };
}

type PermissionRequest = Parameters<Session['setPermissionRequestHandler']>[0];
type BeforeRequest = (details: { url: string }, callback: (answer: { cancel?: boolean }) => void) => void;

export class FakeSession extends EventEmitter {
  permissionRequest: PermissionRequest = null;
  permissionCheck: Parameters<Session['setPermissionCheckHandler']>[0] = null;
  devicePermission: Parameters<Session['setDevicePermissionHandler']>[0] = null;
  spellChecker = true;
  beforeRequest: BeforeRequest | undefined;
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: FakeSession['permissionCheck']): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: FakeSession['devicePermission']): void {
    this.devicePermission = handler;
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }

  /** What becomes of a request for `url`. */
  cancels(url: string): boolean {
    let cancelled = false;
    this.beforeRequest?.({ url }, (answer) => {
      cancelled = answer.cancel === true;
    });
    return cancelled;
  }
}

export class FakeContents extends EventEmitter {
  readonly sent: { readonly channel: string; readonly message: unknown }[] = [];
  readonly session: FakeSession;
  openHandler: Parameters<WebContents['setWindowOpenHandler']>[0] | undefined;
  printed: Electron.PrintToPDFOptions | undefined;
  destroyed = false;

  constructor(session = new FakeSession()) {
    super();
    this.session = session;
  }

  setWindowOpenHandler(handler: Parameters<WebContents['setWindowOpenHandler']>[0]): void {
    this.openHandler = handler;
  }

  send(channel: string, message: unknown): void {
    this.sent.push({ channel, message });
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  readonly acts: string[] = [];

  reload(): void {
    this.acts.push('reload');
  }

  forcefullyCrashRenderer(): void {
    this.acts.push('crash');
  }

  printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    this.printed = options;
    return Promise.resolve(Buffer.from('%PDF-1.7'));
  }

  asElectron(): WebContents {
    return this as unknown as WebContents;
  }
}

export class FakeWindow extends EventEmitter {
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents: FakeContents;
  readonly calls: string[] = [];
  loaded: string | undefined;
  /** Set to leave a page loading for ever. */
  static hang = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    const session = options.webPreferences?.session as unknown as FakeSession | undefined;
    this.webContents = new FakeContents(session);
  }

  loadURL(url: string): Promise<void> {
    this.loaded = url;
    return FakeWindow.hang ? new Promise(() => undefined) : Promise.resolve();
  }

  show(): void {
    this.calls.push('show');
  }

  maximize(): void {
    this.calls.push('maximize');
  }

  focus(): void {
    this.calls.push('focus');
  }

  restore(): void {
    this.calls.push('restore');
  }

  close(): void {
    this.calls.push('close');
  }

  destroy(): void {
    this.calls.push('destroy');
    this.webContents.destroyed = true;
  }

  isDestroyed(): boolean {
    return this.webContents.destroyed;
  }

  isMinimized(): boolean {
    return true;
  }

  isMaximized(): boolean {
    return false;
  }

  getNormalBounds(): Electron.Rectangle {
    return { x: 10, y: 20, width: 1200, height: 800 };
  }

  asElectron(): BrowserWindow {
    return this as unknown as BrowserWindow;
  }
}

/** A whole main-process API. `calls` lists what was asked of the app, in order. */
export class FakeElectron {
  readonly calls: string[] = [];
  readonly windows: FakeWindow[] = [];
  readonly schemes: CustomScheme[] = [];
  readonly handled = new Map<string, (request: Request) => Promise<Response>>();
  readonly boxes: { readonly title: string; readonly content: string }[] = [];
  readonly recentDocuments: string[] = [];
  readonly forks: { readonly path: string; readonly options: Electron.ForkOptions }[] = [];
  readonly app = new EventEmitter();
  readonly ipcMain = new EventEmitter();
  readonly defaultSession = new FakeSession();
  menu: MenuItemConstructorOptions[] = [];
  about: Electron.AboutPanelOptionsOptions = {};
  /** What the next question is answered with. */
  answer = 0;
  readonly questions: Electron.MessageBoxOptions[] = [];
  readonly opened: string[] = [];
  firstInstance = true;

  api(): MainApi {
    const app = Object.assign(this.app, {
      setPath: (name: string, path: string) => this.calls.push(`setPath ${name} ${path}`),
      getPath: (name: string) => `/home/user/${name}`,
      getVersion: () => '1.2.3',
      isPackaged: true,
      getPreferredSystemLanguages: () => ['en-US'],
      enableSandbox: () => this.calls.push('enableSandbox'),
      requestSingleInstanceLock: () => this.firstInstance,
      quit: () => this.calls.push('quit'),
      whenReady: () => {
        this.calls.push('whenReady');
        return Promise.resolve();
      },
      setAboutPanelOptions: (about: Electron.AboutPanelOptionsOptions) => {
        this.about = about;
      },
      addRecentDocument: (path: string) => this.recentDocuments.push(path),
      getAppMetrics: () => [],
    });
    const { windows } = this;
    class BrowserWindow extends FakeWindow {
      constructor(options: BrowserWindowConstructorOptions) {
        super(options);
        windows.push(this);
      }
    }
    const api = {
      app,
      BrowserWindow,
      ipcMain: this.ipcMain,
      dialog: {
        showErrorBox: (title: string, content: string) => this.boxes.push({ title, content }),
        showMessageBox: (...args: unknown[]) => {
          this.questions.push(args.at(-1) as Electron.MessageBoxOptions);
          return Promise.resolve({ response: this.answer, checkboxChecked: false });
        },
        showMessageBoxSync: (...args: unknown[]) => {
          this.questions.push(args.at(-1) as Electron.MessageBoxOptions);
          return this.answer;
        },
      },
      Menu: {
        buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
        setApplicationMenu: (menu: MenuItemConstructorOptions[]) => {
          this.menu = menu;
        },
      },
      nativeTheme: { shouldUseDarkColors: false },
      protocol: {
        registerSchemesAsPrivileged: (schemes: CustomScheme[]) => {
          this.calls.push('registerSchemes');
          this.schemes.push(...schemes);
        },
        handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
          this.handled.set(scheme, handler),
      },
      screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] },
      session: { defaultSession: this.defaultSession, fromPartition: () => new FakeSession() },
      shell: {
        openExternal: (url: string) => {
          this.opened.push(url);
          return Promise.resolve();
        },
      },
      utilityProcess: {
        fork: (path: string, _args: string[], options: Electron.ForkOptions) => {
          this.forks.push({ path, options });
          return new EventEmitter();
        },
      },
    };
    return api as unknown as MainApi;
  }
}

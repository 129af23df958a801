/** The program's window. */
import type { BrowserWindow, BrowserWindowConstructorOptions, NativeTheme, Screen } from 'electron';
import { APP_ORIGIN } from './api.ts';
import { fitBounds, MIN_HEIGHT, MIN_WIDTH, readWindowState, writeWindowState } from './window-state.ts';
import type { WindowState } from './window-state.ts';

/** The ground of each theme, as in `renderer/styles/tokens.css`: no flash before the interface has drawn itself. */
const PAPER = { light: '#faf8f4', dark: '#191a1b' } as const;

export interface WindowTools {
  readonly open: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly screen: Pick<Screen, 'getAllDisplays'>;
  readonly nativeTheme: Pick<NativeTheme, 'shouldUseDarkColors'>;
  readonly preload: string;
  /** Where the state is kept. */
  readonly stateFile: string;
  /** Windows and Linux show it in the task bar; a packaged app has its own. */
  readonly icon?: string;
}

/** Opens the window where it was last, shows it once it is drawn, and remembers where it is closed. */
export function openWindow(tools: WindowTools): BrowserWindow {
  const state = readWindowState(tools.stateFile);
  const window = tools.open(windowOptions(state, tools));
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    writeWindowState(tools.stateFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
  void window.loadURL(`${APP_ORIGIN}/`);
  return window;
}

/** What the window is made with. */
export function windowOptions(
  state: WindowState,
  { screen, nativeTheme, preload, icon }: Omit<WindowTools, 'open' | 'stateFile'>,
): BrowserWindowConstructorOptions {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const bounds = state.bounds === null ? null : fitBounds(state.bounds, areas);
  return {
    title: 'Tarjuman',
    width: 1440,
    height: 900,
    ...bounds,
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    ...(icon === undefined ? {} : { icon }),
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      autoplayPolicy: 'document-user-activation-required',
    },
  };
}

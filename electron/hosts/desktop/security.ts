/** The guard of every web page in the program: nothing may leave, open, ask for, or be embedded. */
import type {
  App,
  BrowserWindow,
  Dialog,
  Event,
  HandlerDetails,
  Session,
  Shell,
  WebContents,
  WindowOpenHandlerResponse,
} from 'electron';
import { isOwnAddress } from './api.ts';

export interface GuardTools {
  readonly app: Pick<App, 'on'>;
  readonly shell: Pick<Shell, 'openExternal'>;
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  /** The window a question belongs to. */
  readonly window: () => BrowserWindow | null;
}

/** Guards all contents made from now on; call before the app is ready. */
export function guardContents(tools: GuardTools): void {
  tools.app.on('web-contents-created', (_event, contents) => guard(contents, tools));
}

function guard(contents: WebContents, tools: GuardTools): void {
  contents.setWindowOpenHandler(({ url }: HandlerDetails): WindowOpenHandlerResponse => {
    void askToOpen(url, tools);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (details) => {
    if (isOwnAddress(details.url)) return;
    details.preventDefault();
    void askToOpen(details.url, tools);
  });
  contents.on('will-frame-navigate', (details) => {
    if (!isOwnAddress(details.url) && !isBlank(details.url)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event: Event) => event.preventDefault());
  guardSession(contents.session);
}

const guarded = new WeakSet<Session>();

/** Refuses every permission, device and download of a session. */
function guardSession(session: Session): void {
  if (guarded.has(session)) return;
  guarded.add(session);
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** Lets only the interface's own addresses through; nothing else is even asked of the network. */
export function keepOffline(session: Session): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !/^(?:app|devtools|data|blob):/u.test(details.url) });
  });
}

/** Opens an https address in the user's browser when the user says so; anything else is refused silently. */
export async function askToOpen(address: string, tools: Omit<GuardTools, 'app'>): Promise<void> {
  if (!URL.canParse(address)) return;
  const url = new URL(address);
  if (url.protocol !== 'https:') return;
  const question = {
    type: 'question' as const,
    message: 'Open this address in your browser?',
    detail: url.href,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  };
  const window = tools.window();
  const { response } = await (window === null
    ? tools.dialog.showMessageBox(question)
    : tools.dialog.showMessageBox(window, question));
  if (response === 0) await tools.shell.openExternal(url.href);
}

/** What a sandboxed preview is loaded from. */
function isBlank(address: string): boolean {
  return address === 'about:srcdoc' || address === 'about:blank';
}

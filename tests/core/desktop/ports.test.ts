import { EventEmitter } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dialog, Session, UtilityProcess } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nativeDialogs } from '../../../electron/hosts/desktop/dialogs.ts';
import { fileLog } from '../../../electron/hosts/desktop/log.ts';
import { projectsIn } from '../../../electron/hosts/desktop/open-files.ts';
import { utilitySpawner } from '../../../electron/hosts/desktop/parser.ts';
import { windowPrinter } from '../../../electron/hosts/desktop/printer.ts';
import { FakeSession, FakeWindow } from './recorder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarjuman-ports-'));
});
afterEach(async () => {
  FakeWindow.hang = false;
  await rm(folder, { recursive: true, force: true });
});

describe('printing', () => {
  function printer(): {
    windows: FakeWindow[];
    session: FakeSession;
    port: ReturnType<typeof windowPrinter>;
  } {
    const windows: FakeWindow[] = [];
    const session = new FakeSession();
    const port = windowPrinter({
      open: (options) => {
        const window = new FakeWindow(options);
        windows.push(window);
        return window.asElectron();
      },
      session: () => session as unknown as Session,
      uuid: () => 'one',
    });
    return { windows, session, port };
  }

  it('prints one file, tagged, in a hidden window without scripts, and closes it', async () => {
    const { windows, port } = printer();
    const html = join(folder, 'page.html');
    await port.print(html, join(folder, 'out.pdf'), new AbortController().signal);
    const [window] = windows;
    expect(window?.loaded).toBe(pathToFileURL(html).href);
    expect(window?.options).toMatchObject({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
    });
    expect(window?.webContents.printed).toMatchObject({
      generateTaggedPDF: true,
      printBackground: true,
      preferCSSPageSize: true,
    });
    expect(window?.calls).toEqual(['destroy']);
    expect(await readFile(join(folder, 'out.pdf'), 'latin1')).toBe('%PDF-1.7');
  });

  it('lets the page reach nothing but itself', async () => {
    const { session, port } = printer();
    const html = join(folder, 'page.html');
    await port.print(html, join(folder, 'out.pdf'), new AbortController().signal);
    expect(session.cancels(pathToFileURL(html).href)).toBe(false);
    expect(session.cancels('data:font/woff2;base64,AA')).toBe(false);
    for (const url of [
      'https://example.org/x.png',
      'file:///etc/passwd',
      pathToFileURL(join(folder, 'other.html')).href,
    ])
      expect(session.cancels(url), url).toBe(true);
  });

  it('stops when asked to, writes nothing, and leaves no window behind', async () => {
    FakeWindow.hang = true;
    const { windows, port } = printer();
    const stop = new AbortController();
    const printing = port.print(join(folder, 'page.html'), join(folder, 'out.pdf'), stop.signal);
    stop.abort();
    await expect(printing).rejects.toMatchObject({ name: 'AbortError' });
    expect(windows[0]?.calls).toEqual(['destroy']);
    await expect(readFile(join(folder, 'out.pdf'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('parsing apart', () => {
  it('forks a utility process with a heap limit and nothing of the user’s environment', () => {
    const forks: unknown[] = [];
    const child = Object.assign(new EventEmitter(), {
      pid: 42,
      sent: [] as unknown[],
      killed: false,
      postMessage(message: unknown): void {
        child.sent.push(message);
      },
      kill(): boolean {
        child.killed = true;
        return true;
      },
    });
    const spawn = utilitySpawner({
      fork: (path, args, options) => {
        forks.push({ path, args, options });
        return child as unknown as UtilityProcess;
      },
      app: {
        getAppMetrics: () => [
          { pid: 42, memory: { workingSetSize: 3 } } as unknown as Electron.ProcessMetric,
        ],
      },
      entry: '/program/parse-child.js',
    });
    const parser = spawn({ heapMegabytes: 256 });
    expect(forks).toMatchObject([
      { path: '/program/parse-child.js', options: { execArgv: ['--max-old-space-size=256'] } },
    ]);
    const [fork] = forks as { readonly options: { readonly env: Readonly<Record<string, string>> } }[];
    const names = Object.keys(fork?.options.env ?? { none: '' });
    expect(names.filter((name) => !['SystemRoot', 'TEMP', 'TMP'].includes(name))).toEqual([]);
    const heard: unknown[] = [];
    const exits: unknown[] = [];
    parser.onMessage((message) => heard.push(message));
    parser.onExit((code) => exits.push(code));
    parser.send({ type: 'parse' });
    child.emit('message', { type: 'opening' });
    parser.kill();
    child.emit('exit', 9);
    expect(child.sent).toEqual([{ type: 'parse' }]);
    expect(heard).toEqual([{ type: 'opening' }]);
    expect(child.killed).toBe(true);
    expect(exits).toEqual([9]);
    expect(parser.memory?.()).toBe(3 * 1024);
  });
});

describe('the system windows', () => {
  function dialogs(answer: object): {
    port: ReturnType<typeof nativeDialogs>;
    asked: Electron.SaveDialogOptions[];
  } {
    const asked: Electron.SaveDialogOptions[] = [];
    const show = (options: Electron.SaveDialogOptions): Promise<object> => {
      asked.push(options);
      return Promise.resolve(answer);
    };
    const dialog = { showOpenDialog: show, showSaveDialog: show } as unknown as Dialog;
    return {
      port: nativeDialogs({ dialog, window: () => null, projects: '/home/u/Projects', documents: '/home/u' }),
      asked,
    };
  }

  it('answer nothing when the user thought better of it', async () => {
    const { port } = dialogs({ canceled: true, filePaths: ['/x'], filePath: '/x' });
    expect(await port.openFiles()).toEqual([]);
    expect(await port.openProject()).toBeNull();
    expect(await port.saveFile('a.docx', 'docx')).toBeNull();
  });

  it('offer the right place, name and kind', async () => {
    const { port, asked } = dialogs({ canceled: false, filePaths: ['/p/a.tarjuman'], filePath: '/p/a' });
    expect(await port.openProject()).toBe('/p/a.tarjuman');
    expect(asked[0]?.filters?.[0]?.extensions).toEqual(['tarjuman']);
    expect(await port.saveFile('a.docx', 'docx')).toBe('/p/a.docx');
    expect(asked[1]).toMatchObject({
      defaultPath: join('/home/u', 'a.docx'),
      filters: [{ name: 'Word document', extensions: ['docx'] }, { extensions: ['*'] }],
    });
    await port.saveFile('b.tarjuman', 'tarjuman');
    expect(asked[2]?.defaultPath).toBe(join('/home/u/Projects', 'b.tarjuman'));
  });

  it('respect an ending of the user’s own', async () => {
    const { port } = dialogs({ canceled: false, filePath: '/p/a.doc' });
    expect(await port.saveFile('a.docx', 'docx')).toBe('/p/a.doc');
  });
});

describe('files named at the start', () => {
  it('are the projects among the arguments, made absolute', () => {
    expect(
      projectsIn(
        [
          '/opt/Tarjuman/tarjuman',
          '--no-sandbox',
          'a.tarjuman',
          '/b/C.TARJUMAN',
          'x.docx',
          'a.tarjuman',
          '--x.tarjuman',
        ],
        '/work',
      ),
    ).toEqual(['/work/a.tarjuman', '/b/C.TARJUMAN']);
  });

  it('may come as addresses', () => {
    expect(
      projectsIn(['tarjuman', 'file:///b/%D9%85.tarjuman', 'file://other-host/x.tarjuman'], '/'),
    ).toEqual(['/b/م.tarjuman']);
  });

  it('never include the program itself', () => {
    expect(projectsIn(['/opt/x.tarjuman'], '/')).toEqual([]);
  });
});

describe('the log', () => {
  it('dates each line, keeps causes together, and starts over when it is large', async () => {
    const path = join(folder, 'tarjuman.log');
    const log = fileLog(path, { now: () => 0 });
    log.info('started');
    log.error('went wrong', new Error('because'));
    const text = await readFile(path, 'utf8');
    expect(text).toMatch(
      /^1970-01-01T00:00:00\.000Z info started\n1970-01-01T00:00:00\.000Z error went wrong\n {2}Error: because/u,
    );
    await writeFile(path, 'x'.repeat(1024 * 1024 + 1));
    log.info('again');
    expect(await readFile(path, 'utf8')).toBe('1970-01-01T00:00:00.000Z info again\n');
  });
});

import type { HandlerDetails } from 'electron';
import { describe, expect, it } from 'vitest';
import { guardContents, keepOffline } from '../../../electron/hosts/desktop/security.ts';
import { FakeContents, FakeElectron, spyEvent } from './recorder.ts';

function guarded(): { readonly electron: FakeElectron; readonly contents: FakeContents } {
  const electron = new FakeElectron();
  const api = electron.api();
  guardContents({ app: api.app, shell: api.shell, dialog: api.dialog, window: () => null });
  const contents = new FakeContents();
  electron.app.emit('web-contents-created', {}, contents);
  return { electron, contents };
}

const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

describe('every web page of the program', () => {
  it('opens no window of its own', () => {
    const { contents } = guarded();
    expect(contents.openHandler?.({ url: 'https://example.org/' } as HandlerDetails)).toEqual({
      action: 'deny',
    });
  });

  it('opens an https address in the browser only after asking', async () => {
    const { electron, contents } = guarded();
    electron.answer = 0;
    contents.openHandler?.({ url: 'https://example.org/a' } as HandlerDetails);
    await settled();
    expect(electron.questions[0]?.detail).toBe('https://example.org/a');
    expect(electron.questions[0]?.defaultId).toBe(1);
    expect(electron.opened).toEqual(['https://example.org/a']);
  });

  it('does not open it when the user says no', async () => {
    const { electron, contents } = guarded();
    electron.answer = 1;
    contents.openHandler?.({ url: 'https://example.org/a' } as HandlerDetails);
    await settled();
    expect(electron.questions).toHaveLength(1);
    expect(electron.opened).toEqual([]);
  });

  it.each([
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ms-msdt:/id',
    'smb://host/',
    'no address',
  ])('never even asks about %s', async (url) => {
    const { electron, contents } = guarded();
    contents.openHandler?.({ url } as HandlerDetails);
    await settled();
    expect(electron.questions).toEqual([]);
    expect(electron.opened).toEqual([]);
  });

  it.each([
    ['app://tarjuman/', false],
    ['app://tarjuman.example/', true],
    ['app://other/', true],
    ['https://tarjuman/', true],
    ['file:///tmp/x.html', true],
    ['data:text/html,x', true],
  ])('navigation to %s is refused: %s', (url, refused) => {
    const { contents } = guarded();
    const event = spyEvent();
    contents.emit('will-navigate', { ...event, url });
    expect(event.prevented()).toBe(refused);
  });

  it.each([
    ['about:srcdoc', false],
    ['https://example.org/', true],
    ['file:///tmp/x.html', true],
  ])('a frame going to %s is refused: %s', (url, refused) => {
    const { contents } = guarded();
    const event = spyEvent();
    contents.emit('will-frame-navigate', { ...event, url });
    expect(event.prevented()).toBe(refused);
  });

  it.each(['will-redirect', 'will-attach-webview'])('%s is refused', (name) => {
    const { contents } = guarded();
    const event = spyEvent();
    contents.emit(name, event);
    expect(event.prevented()).toBe(true);
  });

  it('gets no permission, no device, no download, and no dictionary is fetched for it', () => {
    const { contents } = guarded();
    const { session } = contents;
    const answers: boolean[] = [];
    for (const permission of ['media', 'geolocation', 'clipboard-read', 'openExternal'] as const)
      session.permissionRequest?.(contents.asElectron(), permission, (granted) => answers.push(granted), {
        isMainFrame: true,
        requestingUrl: 'app://tarjuman/',
      });
    expect(answers).toEqual([false, false, false, false]);
    expect(session.permissionCheck?.(null, 'media', '', { isMainFrame: true })).toBe(false);
    expect(
      session.devicePermission?.({ deviceType: 'usb' } as Electron.DevicePermissionHandlerHandlerDetails),
    ).toBe(false);
    const download = spyEvent();
    session.emit('will-download', download);
    expect(download.prevented()).toBe(true);
    expect(session.spellChecker).toBe(false);
  });

  it('reaches nothing but its own files', () => {
    const electron = new FakeElectron();
    keepOffline(electron.api().session.defaultSession);
    expect(electron.defaultSession.cancels('app://tarjuman/index.html')).toBe(false);
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1/',
      'ws://127.0.0.1/',
      'wss://x/',
      'file:///etc/passwd',
      'ftp://x/',
    ])
      expect(electron.defaultSession.cancels(url), url).toBe(true);
  });
});

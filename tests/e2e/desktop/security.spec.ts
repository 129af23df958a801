/** The guard of the page, as the page itself meets it. */
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Answers every question of the program with its second button, and remembers what was asked. */
async function refuseAll(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ app: program, dialog }) => {
    const asked: string[] = [];
    Object.assign(program, { asked });
    dialog.showMessageBox = ((...args: readonly unknown[]) => {
      asked.push((args.at(-1) as { readonly detail?: string }).detail ?? '');
      return Promise.resolve({ response: 1, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
  });
  return () =>
    app.evaluate(({ app: program }) => (program as unknown as { readonly asked: readonly string[] }).asked);
}

test('the page has the bridge and nothing of Node', async ({ desktop }) => {
  const { app, page } = await desktop.start();
  await expect(page.getByRole('main', { name: 'Start' })).toBeVisible();
  expect(page.url()).toBe('app://tarjuman/');
  expect(
    await page.evaluate(() => ({
      bridge: Object.keys(Reflect.get(window, 'tarjuman') as object).toSorted(),
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    })),
  ).toEqual({ bridge: ['onMessage', 'pathOf', 'send'], node: [] });
  const frozen = await page.evaluate(() => {
    const bridge = Reflect.get(window, 'tarjuman') as object;
    return !Reflect.set(bridge, 'send', () => undefined);
  });
  expect(frozen).toBe(true);
  expect(await app.evaluate(({ app: program }) => program.isPackaged)).toBe(false);
});

test('it neither leaves nor opens another', async ({ desktop }) => {
  const { app, page } = await desktop.start();
  await expect(page.getByRole('main', { name: 'Start' })).toBeVisible();
  const asked = await refuseAll(app);
  expect(await page.evaluate(() => window.open('https://example.org/opened') === null)).toBe(true);
  await expect.poll(asked).toEqual(['https://example.org/opened']);
  await page.evaluate(() => {
    window.location.href = 'https://example.org/left';
  });
  await expect.poll(asked).toHaveLength(2);
  await page.evaluate(() => {
    window.location.href = 'file:///etc/hosts';
  });
  await expect(page.getByRole('main', { name: 'Start' })).toBeVisible();
  expect(page.url()).toBe('app://tarjuman/');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('it is given no permission and no way to the network or the disk', async ({ desktop }) => {
  const { page } = await desktop.start();
  await expect(page.getByRole('main', { name: 'Start' })).toBeVisible();
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  expect(
    await page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state),
  ).toBe('denied');
  for (const address of ['https://example.org/', 'http://127.0.0.1/', 'file:///etc/hosts'])
    expect(
      await page.evaluate(
        (url) =>
          fetch(url).then(
            () => 'reached',
            () => 'refused',
          ),
        address,
      ),
      address,
    ).toBe('refused');
});

test('a script written into the page does not run', async ({ desktop }) => {
  const { page } = await desktop.start();
  await expect(page.getByRole('main', { name: 'Start' })).toBeVisible();
  expect(
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.head.append(script);
      return 'ran' in window;
    }),
  ).toBe(false);
});

/** Project files handed to the program from outside. */
import { expect, test } from './fixtures.ts';

test('a project named at the start is opened', async ({ desktop }) => {
  const path = await desktop.makeProject('محادثات');
  const { page } = await desktop.start(path);
  await expect(page).toHaveTitle(/محادثات/);
});

test('a word at the start that is no project is passed over', async ({ desktop }) => {
  const { page } = await desktop.start('notes.txt');
  await expect(page.getByRole('main', { name: 'Start' })).toBeVisible();
});

test('a second start hands its file to the first and ends', async ({ desktop }) => {
  const path = await desktop.makeProject('Second');
  const { app, page } = await desktop.start(await desktop.makeProject('First'));
  await expect(page).toHaveTitle(/First/);
  await desktop.startAgain(path);
  await expect(page).toHaveTitle(/Second/);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

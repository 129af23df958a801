/** From a press on a recent project to its first rows on screen, everything started afresh. */
import { memoryOf, rowsShown, startScreen } from './browser.ts';
import type { Memory } from './browser.ts';

export interface Opening {
  /** From the press to the paint of the first rows, in milliseconds. */
  readonly press: number;
  /** From the beginning of the page to the paint of the first rows of the project the host has open. */
  readonly page: number;
  readonly memory: Memory;
}

/** Opens a project once with the page and once by a press on it in the start screen. */
export async function openOnce(folder: string, path: string): Promise<Opening> {
  const screen = await startScreen(folder, { project: path, paced: true });
  const { painted: page } = await rowsShown(screen.page);
  const memory = await memoryOf(screen);
  await screen.close();
  const start = await startScreen(folder, { paced: true });
  await start.page.getByText(path, { exact: true }).click();
  const { painted, pressed } = await rowsShown(start.page);
  await start.close();
  return { press: painted - pressed, page, memory };
}

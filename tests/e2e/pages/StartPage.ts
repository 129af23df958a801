import type { Locator, Page } from '@playwright/test';

/** The screen one begins on. */
export class StartPage {
  readonly page: Page;
  readonly newProject: Locator;
  readonly open: Locator;
  readonly sample: Locator;
  readonly chooseFile: Locator;
  readonly lessons: Locator;
  readonly alert: Locator;

  constructor(page: Page) {
    this.page = page;
    this.newProject = page.getByRole('button', { name: 'New project…' });
    this.open = page.getByRole('button', { name: 'Open…', exact: true });
    this.sample = page.getByRole('button', { name: 'Open the sample' });
    this.chooseFile = page.getByRole('button', { name: 'Choose a file…' });
    this.lessons = page.getByRole('list', { name: 'How it works' }).getByRole('listitem');
    this.alert = page.getByRole('alert');
  }

  /** The button that opens a recent project. */
  recent(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^(Open )?${name}(,|$)`) });
  }

  remove(name: string): Locator {
    return this.page.getByRole('button', { name: `Remove ${name} from the list` });
  }

  async create(name: string): Promise<void> {
    await this.newProject.click();
    const dialog = this.page.getByRole('dialog', { name: 'New project' });
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await dialog.getByRole('button', { name: 'Create project' }).click();
  }

  async choose(...files: readonly string[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.chooseFile.click();
    await (await chooser).setFiles([...files]);
  }

  /** Drops files from outside onto the screen, as the system's own drag would. */
  async drop(...files: readonly string[]): Promise<void> {
    const devtools = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
    await devtools.detach();
  }

  async openPath(path: string): Promise<void> {
    await this.open.click();
    const dialog = this.page.getByRole('dialog', { name: 'Open a project' });
    await dialog.getByRole('textbox', { name: 'Path of the project' }).fill(path);
    await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  }

  /** From an open project back here. */
  async comeBack(): Promise<void> {
    await this.page.getByRole('button', { name: 'Project menu' }).click();
    await this.page.getByRole('menuitem', { name: /Close project/ }).click();
  }
}

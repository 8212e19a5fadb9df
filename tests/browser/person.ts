import { readFileSync } from 'node:fs';
import type { FrameLocator, Locator, Page } from 'playwright-core';

export const DOCUMENTS_PANEL = 'Drive in this local workspace';
export const CALENDAR_PANEL = 'Calendar in this local workspace';

/** What a person at the page does with mouse and keyboard, and sees. */
export class Person {
  constructor(readonly page: Page) {}

  /** Selects a cell or a range of the sheet that is shown. */
  async select(range: string): Promise<void> {
    const box = this.page.locator('input.os-input');
    await box.fill(range);
    await box.press('Enter');
  }

  /** Types into a cell, in place of what is there; emptied first, a busy computer cannot join the two. */
  async type(cell: string, text: string): Promise<void> {
    await this.select(cell);
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** What the cells of a range display, as one copies it. */
  async cells(range: string): Promise<string[][]> {
    const nothing = 'nothing copied yet';
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), nothing);
    await this.select(range);
    await this.page.keyboard.press('Control+c');
    for (let tries = 1; tries <= 2_000; tries++) {
      const text = await this.page.evaluate(() => navigator.clipboard.readText());
      if (text !== nothing) return text.split('\n').map((line) => line.split('\t'));
    }
    throw new Error(`${range} could not be copied.`);
  }

  /** Waits until a cell displays a text. */
  async seesIn(cell: string, text: string): Promise<void> {
    let shown = '';
    for (let tries = 1; tries <= 100; tries++) {
      shown = (await this.cells(cell)).join('\n');
      if (shown === text) return;
    }
    throw new Error(`${cell} displays '${shown}', not '${text}'.`);
  }

  /** Points at the cell A2 of a sheet with one frozen row, again and again, until something is seen. */
  async pointAtFirstPartnerUntil(seen: Locator): Promise<void> {
    const grid = await spreadsheet(this.page).boundingBox();
    if (!grid) throw new Error('The spreadsheet is not shown.');
    const [x, y] = [grid.x + 70, grid.y + 80];
    for (let tries = 1; tries <= 20; tries++) {
      await this.page.mouse.move(x, y + 300);
      await this.page.mouse.move(x, y);
      await this.page.mouse.move(x + 1, y + 1);
      const isSeen = await seen.waitFor({ timeout: 1_000 }).then(
        () => true,
        () => false,
      );
      if (isSeen) return;
    }
    await seen.waitFor();
  }

  /** Shows another sheet. */
  async openSheet(name: string): Promise<void> {
    await this.sheetTab(name).click();
  }

  /** The tab of a sheet. */
  sheetTab(name: string): Locator {
    return this.page.locator('.o-sheet', { hasText: name });
  }

  /** Chooses an item of the add-on's menu. */
  async choose(item: string): Promise<void> {
    await this.page.locator('.o-topbar-menu', { hasText: 'Common Ground' }).click();
    await this.page.locator('.o-menu-item', { hasText: item }).click();
  }

  /** Answers the question of a command that makes something, and waits until it says that it has. */
  async confirm(item: string, done: string): Promise<void> {
    await this.choose(item);
    await this.answer('OK');
    await this.toast(done).waitFor();
  }

  /** Presses a button of the question that is asked. Answers the question. */
  async answer(button: 'OK' | 'Cancel'): Promise<string> {
    const question = this.page.locator('dialog.question');
    const text = (await question.textContent()) ?? '';
    await question.getByRole('button', { name: button, exact: true }).click();
    await question.waitFor({ state: 'detached' });
    return text;
  }

  /** A message in the corner of the page. */
  toast(text: string): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  /** Presses a button of the page's own. */
  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  /** Opens one of the page's own panels. */
  async openPanel(heading: typeof DOCUMENTS_PANEL | typeof CALENDAR_PANEL): Promise<Locator> {
    await this.press(heading === DOCUMENTS_PANEL ? 'Documents' : 'Calendar');
    const panel = this.page.getByRole('dialog', { name: heading });
    await panel.waitFor();
    return panel;
  }

  async closePanel(): Promise<void> {
    const panel = this.page.locator('dialog.panel');
    await panel.getByRole('button', { name: 'Close' }).click();
    await panel.waitFor({ state: 'detached' });
  }

  /** What stands inside a frame. */
  inFrame(title: string): FrameLocator {
    return this.page.frameLocator(`iframe[title="${title}"]`);
  }

  /** The file that one gets by doing something: its name and its bytes. */
  async downloads(act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
    const started = this.page.waitForEvent('download');
    await act();
    const download = await started;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** Opens a file from the computer in place of the workspace that is shown. */
  async openFile(name: string, content: string | Buffer, { replacing = false } = {}): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.press('Open…');
    const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
    await this.reloading(async () => {
      await (await chooser).setFiles(file);
      if (replacing) await this.answer('OK');
    });
  }

  /** Waits until the browser's storage holds a text: what is typed is kept a moment later. */
  async keptInBrowser(text: string): Promise<void> {
    await this.page.evaluate(async (wanted) => {
      const answer = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const [{ name = '' } = {}] = await indexedDB.databases();
      const database = await answer(indexedDB.open(name));
      const [store = ''] = database.objectStoreNames;
      const stored = () => answer(database.transaction(store).objectStore(store).getAll());
      while (!JSON.stringify(await stored()).includes(wanted)) await new Promise(requestAnimationFrame);
      database.close();
    }, text);
  }

  /** Goes back to the workspace as it was served. */
  async reset(): Promise<void> {
    await this.press('Reset');
    await this.reloading(() => this.answer('OK'));
  }

  async reload(): Promise<void> {
    await this.reloading(() => this.page.reload());
  }

  private async reloading(act: () => Promise<unknown>): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await act();
    await loaded;
    await spreadsheet(this.page).waitFor();
  }
}

/** The grid, which is there once one can work in it. */
export function spreadsheet(page: Page): Locator {
  return page.locator('.o-grid canvas').first();
}

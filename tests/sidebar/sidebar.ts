import type { Frame, FrameLocator, Page } from 'playwright-core';
import { type Answer, createRunner, type Runner, type ShownPage } from '../../local/page/run';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { Question, Shown } from '../../local/workspace/ui';
import type { HostWindow } from './hostPage';
import { ScriptServer } from './scriptServer';

/** What a script showed, in the order in which it did; an error is one that a menu item did not catch. */
export type ShownToPerson = Shown | { kind: 'error'; message: string };

/** The width that Google gives every sidebar, in CSS pixels, at any zoom. */
export const SIDEBAR_WIDTH = 300;
/** Wide enough for the sidebar beside a dialog of Google's usual width. */
export const WINDOW_WIDTH = 1000;

/**
 * The add-on's sidebar in a browser, on a workspace in this process: what stands in the workspace can be read and
 * changed between two clicks. A run of a function empties `workspace.ui.shown` and the workspace's meter before it
 * begins, so that the meter tells what the last one cost.
 */
export class Sidebar {
  readonly server: ScriptServer;
  /** Everything the script showed so far. */
  readonly shown: ShownToPerson[] = [];
  private readonly runner: Runner;
  private reply: (question: Question) => Answer = ({ buttons: [first = 'CLOSE'] }) => ({ button: first, text: '' });
  private showing: Promise<void> = Promise.resolve();
  private lastFrame: Frame | undefined;

  /** @param page shows `hostDocument`, and calls `server.answer` */
  constructor(
    readonly page: Page,
    readonly workspace: LocalWorkspace,
  ) {
    const ask = (question: Question) => {
      this.shown.push(question);
      return this.reply(question);
    };
    this.runner = createRunner(workspace, {
      showWorking: async () => {},
      hideWorking: () => {},
      fail: (message) => this.shown.push({ kind: 'error', message }),
      toast: (toast) => this.shown.push(toast),
      ask: async (question) => ask(question),
      askBlocking: ask,
      showPage: (shownPage) => this.showPage(shownPage),
    });
    this.server = new ScriptServer(this.runner.call);
  }

  /** Sets how the questions of scripts are answered; by default with their first button. */
  answerQuestions(reply: (question: Question) => Answer): void {
    this.reply = reply;
  }

  private showPage(shownPage: ShownPage): void {
    this.shown.push(shownPage);
    this.showing = this.page.evaluate((each) => (window as unknown as HostWindow).showPage(each), shownPage);
  }

  /** Runs a function as a click in the menu does, and waits until the page that it shows has loaded, if it shows one. */
  async choose(functionName: string): Promise<void> {
    await this.runner.run(functionName);
    await this.showing;
    if (await this.isOpen()) await (await this.frame()).waitForLoadState();
  }

  /** Closes the sidebar with its own button, and opens it again through the menu, as people do who think it is stuck. */
  async reopen(functionName: string): Promise<void> {
    await this.close();
    await this.choose(functionName);
  }

  async close(): Promise<void> {
    await this.page.getByRole('button', { name: 'Close sidebar' }).click();
  }

  isOpen(): Promise<boolean> {
    return this.page.locator('#sidebar iframe').isVisible();
  }

  /** What stands above the sidebar, '' while there is none. */
  async title(): Promise<string> {
    return (await this.isOpen()) ? this.page.locator('#sidebar h2').innerText() : '';
  }

  /** What stands in the sidebar, for what a person does with it. */
  get content(): FrameLocator {
    return this.page.frameLocator('#sidebar iframe');
  }

  /** The sidebar's document, for what is measured. Throws when there is none. */
  async frame(): Promise<Frame> {
    // Another page of the add-on comes in a frame of its own; to ask which one is there takes as long as a small look.
    if (this.lastFrame && !this.lastFrame.isDetached()) return this.lastFrame;
    const [element] = await this.page.locator('#sidebar iframe').elementHandles();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('The sidebar is not open.');
    this.lastFrame = frame;
    return frame;
  }

  /** True when the sidebar gave the keyboard back to the spreadsheet. */
  isGridFocused(): Promise<boolean> {
    return this.page.evaluate(() => document.activeElement?.id === 'spreadsheet');
  }

  /** Makes the window so high, in CSS pixels. Zooming in makes it lower in this measure, and changes nothing else. */
  async setHeight(pixels: number): Promise<void> {
    await this.page.setViewportSize({ width: WINDOW_WIDTH, height: pixels });
  }

  /** Does as a person does who has told the system to move less. */
  async reduceMotion(): Promise<void> {
    await this.page.emulateMedia({ reducedMotion: 'reduce' });
  }
}

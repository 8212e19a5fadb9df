import { beforeAll } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { testBrowser } from '../browser/testBrowser';
import { hostDocument } from './hostDocument';
import { Sidebar, WINDOW_WIDTH } from './sidebar';

/** An address that nobody can have; its one page is given by the test. */
const HOME = 'https://sidebar.example';
const HEIGHT = 800;

export interface OpenOptions {
  /** A workspace of this test's own, in place of the one that the file's tests begin with. */
  workspace?: LocalWorkspace;
  /** The language of the browser and of the person, `en` when absent; a workspace of the test's own has its own. */
  locale?: string;
  /** The height of the window in CSS pixels. */
  height?: number;
}

/** Opens a browser profile with nothing but the sidebar that a function of the add-on shows. */
export type OpenSidebar = (functionName: string, options?: OpenOptions) => Promise<Sidebar>;

/**
 * Gives each test of a file a workspace and a sidebar of its own, in a browser that `testBrowser` watches.
 *
 * @param makeWorkspace makes the workspace a test begins with, for a person of that language
 * @example const open = sidebarOn((options) => setUpWorkspace(LIST, options));
 *   const sidebar = await open('showPartner');
 */
export function sidebarOn(makeWorkspace: (options: { userLocale: string }) => LocalWorkspace): OpenSidebar {
  const newProfile = testBrowser();
  let document = '';
  beforeAll(() => {
    document = hostDocument();
  });

  return async (functionName, { workspace, locale = 'en', height = HEIGHT } = {}) => {
    const context = await newProfile(HOME, { locale, viewport: { width: WINDOW_WIDTH, height } });
    await context.route('**/*', (route) =>
      route.request().url() === `${HOME}/`
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: document })
        : route.abort(),
    );
    const page = await context.newPage();
    const sidebar = new Sidebar(page, workspace ?? makeWorkspace({ userLocale: locale }));
    await page.exposeBinding('callScript', ({ frame }, name: string, values: unknown[]) => {
      // The browser gives it to the add-on's page as well, which has google.script alone.
      if (frame !== page.mainFrame()) throw new Error('Only the page around the sidebar may call the script.');
      return sidebar.server.answer(name, values);
    });
    await page.goto(`${HOME}/`);
    await sidebar.choose(functionName);
    return sidebar;
  };
}

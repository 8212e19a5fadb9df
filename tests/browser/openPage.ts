import { afterAll, beforeAll } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type ServeOptions, serve } from '../../local/serve';
import { spreadsheet } from './person';
import { testBrowser } from './testBrowser';

/** Opens the page of the workspace that is served, in a browser profile of its own. */
export type OpenPage = () => Promise<Page>;

/** Serves a workspace during the tests of a file, which `testBrowser` watches. */
export function servedWorkspace(options: () => Omit<ServeOptions, 'port'>): OpenPage {
  const newProfile = testBrowser();
  let served: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    served = await serve({ ...options(), port: 0 });
  });
  afterAll(() => served?.close());

  return async () => {
    const { url } = served;
    const context = await newProfile(url, { viewport: { width: 1280, height: 800 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
    const page = await context.newPage();
    await page.goto(url);
    await spreadsheet(page).waitFor();
    return page;
  };
}

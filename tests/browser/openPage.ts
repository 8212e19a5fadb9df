import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type ServeOptions, serve } from '../../local/serve';
import { findBrowser } from './findBrowser';
import { spreadsheet } from './person';

/** Time to install a browser where there is none. */
const FIRST_START_MILLISECONDS = 20 * 60 * 1000;
/** Waiting ends before the test does, so that a failure says what was waited for; a busy computer is no failure. */
const WAIT_MILLISECONDS = 30 * 1000;
const TEST_MILLISECONDS = 180 * 1000;

/** Opens the page of the workspace that is served, in a browser profile of its own. */
export type OpenPage = () => Promise<Page>;

/**
 * Serves a workspace during the tests of a file. After each test the pages it opened are closed, and it fails when one
 * of them asked for anything outside this computer, or had an error.
 */
export function servedWorkspace(options: () => Omit<ServeOptions, 'port'>): OpenPage {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serve>>;
  const contexts: BrowserContext[] = [];
  const troubles: string[] = [];
  jest.setTimeout(TEST_MILLISECONDS);

  beforeAll(async () => {
    browser = await findBrowser();
    served = await serve({ ...options(), port: 0 });
  }, FIRST_START_MILLISECONDS);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    expect(troubles.splice(0)).toEqual([]);
  });

  return async () => {
    const { url } = served;
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    contexts.push(context);
    context.setDefaultTimeout(WAIT_MILLISECONDS);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
    context.on('request', (request) => {
      if (!isLocal(request.url(), url)) troubles.push(`asked for ${request.url()}`);
    });
    context.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    context.on('weberror', (error) => troubles.push(error.error().message));
    const page = await context.newPage();
    await page.goto(url);
    await spreadsheet(page).waitFor();
    return page;
  };
}

function isLocal(address: string, url: string): boolean {
  return address.startsWith(`${url}/`) || /^(data|blob|about):/.test(address);
}

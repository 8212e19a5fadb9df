import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { findBrowser } from './findBrowser';

/** Time to install a browser where there is none. */
const FIRST_START_MILLISECONDS = 20 * 60 * 1000;
/** Waiting ends before the test does, so that a failure says what was waited for; a busy computer is no failure. */
const WAIT_MILLISECONDS = 30 * 1000;
const TEST_MILLISECONDS = 180 * 1000;

/** Opens a browser profile of its own for the test that runs; pages in it may ask for what is below the address. */
export type NewProfile = (home: string, options?: BrowserContextOptions) => Promise<BrowserContext>;

/**
 * A browser during the tests of a file. After each test its pages are closed, and it fails when one of them asked for
 * anything outside this computer, or had an error.
 */
export function testBrowser(): NewProfile {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const troubles: string[] = [];
  jest.setTimeout(TEST_MILLISECONDS);

  beforeAll(async () => {
    browser = await findBrowser();
  }, FIRST_START_MILLISECONDS);
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    expect(troubles.splice(0)).toEqual([]);
  });

  return async (home, options = {}) => {
    const context = await browser.newContext(options);
    contexts.push(context);
    context.setDefaultTimeout(WAIT_MILLISECONDS);
    context.on('request', (request) => {
      if (!isLocal(request.url(), home)) troubles.push(`asked for ${request.url()}`);
    });
    context.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    context.on('weberror', (error) => troubles.push(error.error().message));
    return context;
  };
}

function isLocal(address: string, home: string): boolean {
  return address.startsWith(`${home}/`) || /^(data|blob|about):/.test(address);
}

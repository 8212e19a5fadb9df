import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { findBrowser } from './findBrowser';

const NOTHING = { BROWSER_SKIP: 'installed,playwright,npm,apt' };
const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that stands where a browser is looked for. */
function impostor(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  return path;
}

describe('Without a browser', () => {
  test('the tests fail, and one sentence says what to install', async () => {
    await expect(findBrowser(NOTHING)).rejects.toThrow(
      /^The browser tests need Google Chrome or Chromium: install one/,
    );
  });

  test('a program that only has the name of one is not taken, and it is said that it was tried', async () => {
    const chosen = impostor('mine');
    const onPath = impostor('chromium');
    const env = { BROWSER_SKIP: 'playwright,npm,apt', CHROME_PATH: chosen, PATH: folder };
    const failure = await findBrowser(env).catch((error: Error) => error.message);
    expect(failure).toContain(`tried ${chosen}: `);
    expect(failure).toContain(`tried ${onPath}: `);
  });

  test('a path that is set to nothing that exists is reported, not passed over', async () => {
    const missing = join(folder, 'missing');
    await expect(findBrowser({ BROWSER_SKIP: 'playwright,npm,apt', BROWSER_PATH: missing })).rejects.toThrow(missing);
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';

const WAIT_MILLISECONDS = 10 * 1000;
const PAUSE_MILLISECONDS = 20;

/** Waits until a look at something gives what is expected; fails with the last look when it never does. */
export async function eventually<Value>(look: () => Value | Promise<Value>, expected: Value): Promise<void> {
  const end = Date.now() + WAIT_MILLISECONDS;
  let seen = await look();
  while (!isDeepStrictEqual(seen, expected) && Date.now() < end) {
    await sleep(PAUSE_MILLISECONDS);
    seen = await look();
  }
  expect(seen).toEqual(expected);
}

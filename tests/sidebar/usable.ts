import { expect } from '@jest/globals';
import { axeViolations } from '../browser/axeViolations';
import type { Sidebar } from './sidebar';

/** Fails when axe finds anything in the sidebar as it is now that is hard to use for somebody. */
export async function expectUsable(sidebar: Sidebar): Promise<void> {
  expect(await axeViolations(await sidebar.frame())).toEqual([]);
}

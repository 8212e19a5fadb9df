import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Sidebar } from './sidebar';

/** Names the folder to put pictures into; without it none is taken. */
const FOLDER_VARIABLE = 'SIDEBAR_PICTURES';

/** Takes a picture of the whole sidebar, also of what one would have to scroll to, as `name.png`. */
export async function takePicture(sidebar: Sidebar, name: string): Promise<void> {
  const folder = process.env[FOLDER_VARIABLE];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const size = sidebar.page.viewportSize();
  const frame = await sidebar.frame();
  const { hidden, whole } = await frame.evaluate(() => ({
    hidden: document.documentElement.scrollHeight - document.documentElement.clientHeight,
    whole: document.documentElement.scrollHeight,
  }));
  if (size && hidden > 0) await sidebar.setHeight(size.height + hidden);
  await frame.waitForFunction((height) => innerHeight >= height, whole);
  await sidebar.page.locator('#sidebar').screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  if (size) await sidebar.page.setViewportSize(size);
}

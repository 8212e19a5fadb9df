import type { CDPSession, Frame, Page } from 'playwright-core';
import type { Sidebar } from './sidebar';

const USUAL_PIXELS = 16;
const USUAL_FIXED_PIXELS = 13;

/**
 * Sets the text size that a person chose in the browser, 100 being the usual one: the setting, which leaves the sidebar
 * as narrow as it is while its text grows, and so the hardest way to enlarge text. (Zooming enlarges the sidebar
 * together with its text: in CSS pixels the page only becomes lower, see `Sidebar.setHeight`.)
 *
 * @throws Error that names texts which stay as they were, since their size is given in pixels
 */
export async function setTextSize(sidebar: Sidebar, percent: number): Promise<void> {
  const frame = await sidebar.frame();
  const client = await session(sidebar.page, frame);
  const sizesAt = async (wanted: number) => {
    const share = wanted / 100;
    const fontSizes = { standard: Math.round(USUAL_PIXELS * share), fixed: Math.round(USUAL_FIXED_PIXELS * share) };
    await client.send('Page.setFontSizes', { fontSizes });
    return frame.evaluate(textSizes);
  };
  const usual = await sizesAt(100);
  if (percent === 100) return;
  const chosen = await sizesAt(percent);
  const fixed = usual.filter(({ pixels }, index) => chosen[index]?.pixels === pixels);
  if (fixed.length > 0) throw new Error(`Does not follow the text size: ${fixed.map(({ text }) => text).join(' | ')}`);
}

/** The browser's tools for a frame, which has its own when it has a process of its own. */
async function session(page: Page, frame: Frame): Promise<CDPSession> {
  const context = page.context();
  return context.newCDPSession(frame).catch(() => context.newCDPSession(page));
}

/** The first words of each text on the page and its size. */
function textSizes(): { text: string; pixels: number }[] {
  const found: { text: string; pixels: number }[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (/^(SCRIPT|STYLE|TEMPLATE)$/.test(element.tagName)) continue;
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const text = own
      .map(({ textContent }) => textContent?.trim() ?? '')
      .join(' ')
      .trim();
    const isField = /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
    if (text === '' && !isField) continue;
    const label = text.slice(0, 30) || `<${element.tagName.toLowerCase()}>`;
    found.push({ text: label, pixels: Number.parseFloat(getComputedStyle(element).fontSize) });
  }
  return found;
}

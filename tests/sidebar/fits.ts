import { expect } from '@jest/globals';
import type { Sidebar } from './sidebar';

/**
 * What does not fit into the sidebar: a page or a part of it that scrolls sideways, and text that a box cuts off. What is
 * hidden on purpose (a box of at most one pixel) and what is typed into a field may be longer than its place.
 */
export async function misfits(sidebar: Sidebar): Promise<string[]> {
  const frame = await sidebar.frame();
  return frame.evaluate(() => {
    const found: string[] = [];
    const tolerance = 1;
    const shown = (text: string) => JSON.stringify(text.trim().replace(/\s+/g, ' ').slice(0, 60));
    const named = (element: Element) => {
      const id = element.id ? `#${element.id}` : '';
      const classes = [...element.classList].map((name) => `.${name}`).join('');
      return `<${element.tagName.toLowerCase()}${id}${classes}>`;
    };
    const root = document.documentElement;
    const width = root.clientWidth;
    if (Math.max(root.scrollWidth, document.body.scrollWidth) > width) {
      found.push(`the page is ${Math.max(root.scrollWidth, document.body.scrollWidth)} pixels wide in ${width}`);
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (/^(INPUT|TEXTAREA)$/.test(element.tagName)) continue;
      const { overflowX } = getComputedStyle(element);
      if (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + tolerance) {
        found.push(`${named(element)} scrolls sideways`);
      }
    }

    /** The box of the nearest part that cuts off what is in it, sideways or below; undefined when it is hidden. */
    const cutBy = (text: DOMRect, inside: Element): string | undefined => {
      for (let box: Element | null = inside; box && box !== root; box = box.parentElement) {
        const style = getComputedStyle(box);
        const { left, right, top, bottom, width, height } = box.getBoundingClientRect();
        if (style.visibility === 'hidden' || style.clipPath !== 'none') return undefined;
        if (width <= tolerance || height <= tolerance) return undefined;
        const cuts = (overflow: string) => /hidden|clip/.test(overflow);
        if (cuts(style.overflowX) && (text.right > right + tolerance || text.left < left - tolerance))
          return named(box);
        if (cuts(style.overflowY) && (text.bottom > bottom + tolerance || text.top < top - tolerance))
          return named(box);
        if (/auto|scroll/.test(style.overflowY)) return undefined;
      }
      return text.right > width + tolerance || text.left < -tolerance ? 'the edge of the sidebar' : undefined;
    };

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || /^(SCRIPT|STYLE|OPTION|TEMPLATE)$/.test(parent.tagName)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rectangle of range.getClientRects()) {
        const cut = cutBy(rectangle, parent);
        if (!cut) continue;
        found.push(`${shown(node.textContent)} is cut off by ${cut}`);
        break;
      }
    }
    return found;
  });
}

/** Fails when something does not fit into the sidebar as it is now. */
export async function expectFit(sidebar: Sidebar): Promise<void> {
  expect(await misfits(sidebar)).toEqual([]);
}

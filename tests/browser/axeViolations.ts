import { readFileSync } from 'node:fs';
import type { AxeResults, ElementContext, ImpactValue, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface AxeWindow {
  axe?: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
}

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds hard to use in a page or a frame, each as `rule: element`; what stands in frames inside of it is not
 * looked at.
 *
 * @param impacts how bad it has to be; anything when absent
 */
export async function axeViolations(
  where: Page | Frame,
  { exclude = [], impacts }: { exclude?: string[]; impacts?: ImpactValue[] } = {},
): Promise<string[]> {
  if (!(await where.evaluate(() => 'axe' in window))) await where.evaluate(SOURCE);
  const violations = await where.evaluate(
    async ([exclude, options]) => {
      const { axe } = window as AxeWindow;
      if (!axe) throw new Error('axe is not there.');
      const context = { include: [['html']], exclude: exclude.map((selector) => [selector]) };
      const results = await axe.run(context, options);
      // What axe looked at without finding anything is a hundred times as long, and nobody reads it.
      return results.violations.map(({ id, impact, nodes }) => ({
        id,
        impact,
        elements: nodes.map(({ html }) => html),
      }));
    },
    [exclude, { resultTypes: ['violations'], iframes: false } satisfies RunOptions] as const,
  );
  return violations
    .filter(({ impact }) => !impacts || impacts.includes(impact ?? null))
    .flatMap(({ id, elements }) => elements.map((html) => `${id}: ${html}`));
}

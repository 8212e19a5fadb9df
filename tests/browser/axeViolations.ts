import type { AxeResults, ElementContext, ImpactValue, RunOptions } from 'axe-core';
import { source } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface AxeWindow {
  axe?: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
}

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
  if (!(await where.evaluate(() => 'axe' in window))) await where.evaluate(source);
  const { violations } = await where.evaluate(
    async ([exclude, options]) => {
      const { axe } = window as AxeWindow;
      if (!axe) throw new Error('axe is not there.');
      return axe.run({ include: [['html']], exclude: exclude.map((selector) => [selector]) }, options);
    },
    [exclude, { resultTypes: ['violations'], iframes: false } satisfies RunOptions] as const,
  );
  return violations
    .filter(({ impact }) => !impacts || impacts.includes(impact ?? null))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

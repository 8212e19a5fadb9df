import type { ListedOrganization } from '../../src/partnership/duplicates/organization';
import type { Perturbation } from './perturbations';
import type { Random } from './random';

export type Cell = 'city' | 'chapter' | 'identifier' | 'website' | 'address';

/** An organization without the cells that the rule is not told in this measurement. */
export function only(organization: ListedOrganization, cells: readonly Cell[]): ListedOrganization {
  const told = cells.filter((cell) => organization[cell]).map((cell) => [cell, organization[cell]]);
  return { name: organization.name, ...Object.fromEntries(told) };
}

/**
 * The same organization as another list has it: its name changed, and of the cells about half, written another way.
 * `undefined` when the name has nothing of the kind to change.
 */
export function copyOf(
  organization: ListedOrganization,
  cells: readonly Cell[],
  change: Perturbation,
  random: Random,
): ListedOrganization | undefined {
  const name = change(organization.name, random)?.trim();
  const kept = cells
    .filter(() => random() < 0.5)
    .map((cell) => [cell, rewritten(cell, organization[cell] ?? '', random)]);
  return name ? only({ name, ...Object.fromEntries(kept) }, cells) : undefined;
}

function rewritten(cell: Cell, text: string, random: Random): string {
  const isFirst = random() < 0.5;
  if (cell === 'website') return text.replace(/^https?:\/\/(www\.)?/, isFirst ? 'https://www.' : '').replace(/\/$/, '');
  if (cell === 'identifier') return isFirst ? text.replace(/^0+/, '') : text.replace(/^(\d\d)(\d{7})$/, '$1-$2');
  return isFirst ? text.toLowerCase() : text;
}

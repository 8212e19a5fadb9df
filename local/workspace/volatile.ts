import type { CellPosition, EvalContext } from './engine';

/** What Google says where a custom function would have to be computed all the time. TODAY() is not among them. */
export const VOLATILE_REFUSED =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

const VOLATILE = new Set(['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN']);

/**
 * Tells whether a formula depends on a function whose answer is another one each time, itself or through cells that it
 * names one by one. Google looks through ranges too; here that would take longer than computing.
 */
export function dependsOnVolatile(
  getters: EvalContext['getters'],
  position: CellPosition,
  seen: Set<number> = new Set(),
): boolean {
  const cell = getters.getCell(position);
  if (!cell?.isFormula || seen.has(cell.id)) return false;
  seen.add(cell.id);
  const { symbols, rangeDependencies } = cell.compiledFormula;
  return (
    symbols.some((symbol) => VOLATILE.has(symbol.toUpperCase())) ||
    rangeDependencies.some(({ sheetId, zone }) => {
      const isOneCell = zone.left === zone.right && zone.top === zone.bottom;
      return isOneCell && dependsOnVolatile(getters, { sheetId, col: zone.left, row: zone.top }, seen);
    })
  );
}

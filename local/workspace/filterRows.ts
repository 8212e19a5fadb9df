import type { Command } from './engine';
import type { Grid } from './grid';

/**
 * Hides the rows whose cell in a column (from 0) displays one of the values, as the filter of a list does: the list is
 * all that is filled, its heading the last frozen row, or the first row. What was filtered in that column before counts
 * no more. The filter itself is kept with the sheet; which values it hides is not.
 */
export function filterRows(grid: Grid, sheetId: string, column: number, hiddenValues: readonly string[]): void {
  const { getters } = grid;
  const top = Math.max(getters.getPaneDivisions(sheetId).ySplit, 1) - 1;
  const heading = { sheetId, col: column, row: top };
  const commands: Command[] = [];
  if (!getters.getFilterId(heading)) commands.push(filterOver(grid, sheetId, top));
  const value = { filterType: 'values' as const, hiddenValues: [...hiddenValues] };
  commands.push({ type: 'UPDATE_FILTER', ...heading, value });
  for (const command of commands) {
    const reasons = grid.dispatch(command);
    if (reasons.length > 0) throw new Error(`The list cannot be filtered there (${reasons.join(', ')}).`);
  }
}

/** The engine has filters in tables; this one looks like none, and keeps its size whatever spills into it. */
function filterOver(grid: Grid, sheetId: string, top: number): Command {
  const { rows, columns } = grid.usedSize(sheetId);
  const zone = { top, left: 0, bottom: Math.max(rows - 1, top), right: Math.max(columns - 1, 0) };
  return {
    type: 'CREATE_TABLE',
    sheetId,
    ranges: [{ _sheetId: sheetId, _zone: zone }],
    tableType: 'forceStatic',
    config: {
      hasFilters: true,
      numberOfHeaders: 1,
      totalRow: false,
      firstColumn: false,
      lastColumn: false,
      bandedRows: false,
      bandedColumns: false,
      automaticAutofill: false,
      styleId: 'None',
    },
  };
}

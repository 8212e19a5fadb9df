import type { Cell } from './engine';
import type { Grid } from './grid';

const ORDER = ['number', 'string', 'boolean'];

function compare(one: unknown, other: unknown): number {
  const isBlank = (value: unknown) => value === null || value === '';
  if (isBlank(one) || isBlank(other)) return Number(isBlank(one)) - Number(isBlank(other));
  const kinds = ORDER.indexOf(typeof one) - ORDER.indexOf(typeof other);
  if (kinds !== 0) return kinds;
  if (typeof one === 'string') return one.localeCompare(String(other), 'en', { sensitivity: 'base', numeric: false });
  return Number(one) - Number(other);
}

/** Sorts the rows below the frozen ones by the values of a column (from 0), blanks last; what is typed in a row moves with it. */
export function sortRows(grid: Grid, sheetId: string, column: number): void {
  const { getters } = grid;
  const top = getters.getPaneDivisions(sheetId).ySplit;
  const { rows, columns } = grid.usedSize(sheetId);
  const order = Array.from({ length: Math.max(rows - top, 0) }, (_, index) => top + index)
    .map((row) => ({ row, key: grid.evaluated({ sheetId, row, col: column }).value }))
    .sort((one, other) => compare(one.key, other.key));
  const moved: { cell: Cell | undefined; content: string; row: number; col: number }[] = [];
  order.forEach(({ row: from }, index) => {
    const row = top + index;
    if (from === row) return;
    for (let col = 0; col < columns; col++) {
      const cell = getters.getCell({ sheetId, row: from, col });
      const content = cell?.isFormula
        ? getters.getTranslatedCellFormula(sheetId, 0, row - from, cell.compiledFormula)
        : (cell?.content ?? '');
      moved.push({ cell, content, row, col });
    }
  });
  for (const { cell, content, row, col } of moved) {
    if (!cell && !grid.cell({ sheetId, row, col })) continue;
    grid.queue({
      type: 'UPDATE_CELL',
      sheetId,
      row,
      col,
      content,
      style: cell?.style ?? null,
      format: cell?.format ?? '',
    });
  }
  grid.settle();
}

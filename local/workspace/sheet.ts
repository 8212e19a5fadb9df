import { type Box, parseA1 } from './a1';
import { LocalEmbeddedChart, LocalEmbeddedChartBuilder } from './chart';
import { LocalConditionalFormatRule } from './conditionalFormat';
import { LocalRange } from './range';
import { describe, get, plain, read, write } from './strict';
import type { Workbook } from './workbook';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

function span(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start - 1 + index);
}

/** A sheet of the spreadsheet; rows and columns count from 1. */
export class LocalSheet {
  constructor(
    readonly workbook: Workbook,
    /** The sheet's id in the engine. */
    readonly id: string,
  ) {}

  private get grid() {
    return this.workbook.grid;
  }

  getName(): string {
    return this.grid.model.getters.getSheetName(this.id);
  }

  getSheetId(): number {
    return Number(this.id.slice(1));
  }

  getMaxRows(): number {
    return this.grid.rowCount(this.id);
  }

  getMaxColumns(): number {
    return this.grid.columnCount(this.id);
  }

  getLastRow(): number {
    return this.grid.usedSize(this.id).rows;
  }

  getLastColumn(): number {
    return this.grid.usedSize(this.id).columns;
  }

  getDataRange(): LocalRange {
    const { rows, columns } = this.grid.usedSize(this.id);
    return new LocalRange(this, { top: 0, left: 0, bottom: Math.max(rows, 1) - 1, right: Math.max(columns, 1) - 1 });
  }

  getRange(start: number | string, column = 1, numRows = 1, numColumns = 1): LocalRange {
    if (typeof start === 'string') {
      const [, quoted, plainName, cells] = /^(?:(?:'((?:[^']|'')*)'|([^'!]+))!)?([^!]*)$/.exec(start) ?? [];
      const sheetName = quoted?.replace(/''/g, "'") ?? plainName;
      const box = parseA1(cells ?? '', this.getMaxRows(), this.getMaxColumns());
      if (!box || (sheetName !== undefined && sheetName !== this.getName())) throw new Error('Range not found');
      return new LocalRange(this, box);
    }
    if (start < 1) throw new Error('The starting row of the range is too small.');
    if (column < 1) throw new Error('The starting column of the range is too small.');
    if (numRows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (numColumns < 1) throw new Error('The number of columns in the range must be at least 1.');
    const box: Box = {
      top: start - 1,
      left: column - 1,
      bottom: start + numRows - 2,
      right: column + numColumns - 2,
    };
    if (box.bottom >= this.getMaxRows() || box.right >= this.getMaxColumns()) throw new Error(OUTSIDE);
    return new LocalRange(this, box);
  }

  private insertAfter(dimension: 'ROW' | 'COL', after: number, quantity: number, size: number): this {
    if (after < 1 || after > size || quantity < 1) throw new Error(OUTSIDE);
    this.change({
      type: 'ADD_COLUMNS_ROWS',
      sheetId: this.id,
      sheetName: this.getName(),
      dimension,
      base: after - 1,
      quantity,
      position: 'after',
    });
    return this;
  }

  insertRowsAfter(afterPosition: number, howMany: number): this {
    return this.insertAfter('ROW', afterPosition, howMany, this.getMaxRows());
  }

  insertColumnsAfter(afterPosition: number, howMany: number): this {
    return this.insertAfter('COL', afterPosition, howMany, this.getMaxColumns());
  }

  private remove(dimension: 'ROW' | 'COL', position: number, howMany: number, size: number): void {
    const things = dimension === 'ROW' ? 'rows' : 'columns';
    if (position < 1 || howMany < 1 || position + howMany - 1 > size)
      throw new Error(`Those ${things} are out of bounds.`);
    if (howMany === size) throw new Error(`You can't delete all the ${things} on the sheet.`);
    const panes = this.grid.model.getters.getPaneDivisions(this.id);
    if (howMany >= size - (dimension === 'ROW' ? panes.ySplit : panes.xSplit)) {
      throw new Error(`Sorry, it is not possible to delete all non-frozen ${things}.`);
    }
    this.change({
      type: 'REMOVE_COLUMNS_ROWS',
      sheetId: this.id,
      sheetName: this.getName(),
      dimension,
      elements: span(position, howMany),
    });
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.remove('ROW', rowPosition, howMany, this.getMaxRows());
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.remove('COL', columnPosition, howMany, this.getMaxColumns());
  }

  private change(command: Parameters<Workbook['grid']['dispatch']>[0]): void {
    const reasons = this.grid.dispatch(command);
    if (reasons.length > 0 && reasons.join() !== 'NoChanges') {
      throw new Error(`The spreadsheet refused ${command.type} (${reasons.join(', ')}).`);
    }
  }

  setFrozenRows(rows: number): void {
    if (rows < 0 || rows >= this.getMaxRows()) throw new Error(`${rows} rows cannot be frozen on this sheet.`);
    this.grid.queue(
      rows === 0
        ? { type: 'UNFREEZE_ROWS', sheetId: this.id }
        : { type: 'FREEZE_ROWS', sheetId: this.id, quantity: rows },
    );
  }

  getFrozenRows(): number {
    return this.grid.getters.getPaneDivisions(this.id).ySplit;
  }

  setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    this.checkColumns(startColumn, numColumns);
    const elements = span(startColumn, numColumns);
    this.grid.queue({ type: 'RESIZE_COLUMNS_ROWS', sheetId: this.id, dimension: 'COL', elements, size: width });
    return this;
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this.checkColumns(columnIndex, numColumns);
    const elements = span(columnIndex, numColumns);
    this.grid.queue({ type: 'HIDE_COLUMNS_ROWS', sheetId: this.id, dimension: 'COL', elements });
  }

  private checkColumns(start: number, count: number): void {
    if (start < 1 || count < 1 || start + count - 1 > this.getMaxColumns()) {
      throw new Error('Those columns are out of bounds.');
    }
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    this.checkColumns(columnPosition, 1);
    return this.grid.getters.isColHiddenByUser(this.id, columnPosition - 1);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    this.checkRow(rowPosition);
    return this.grid.getters.isRowHiddenByUser(this.id, rowPosition - 1);
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    this.checkRow(rowPosition);
    return this.grid.getters.isRowFiltered(this.id, rowPosition - 1);
  }

  private checkRow(position: number): void {
    if (position < 1 || position > this.getMaxRows()) throw new Error('Those rows are out of bounds.');
  }

  appendRow(rowContents: unknown[]): this {
    if (rowContents.length === 0) throw new Error('A row to append needs at least one cell.');
    const row = this.getLastRow() + 1;
    if (row > this.getMaxRows()) this.insertRowsAfter(this.getMaxRows(), 1);
    const missing = rowContents.length - this.getMaxColumns();
    if (missing > 0) this.insertColumnsAfter(this.getMaxColumns(), missing);
    this.getRange(row, 1, 1, rowContents.length).setValues([rowContents]);
    return this;
  }

  newChart(): LocalEmbeddedChartBuilder {
    return new LocalEmbeddedChartBuilder((range, column) => {
      const left = range.box.left + column;
      const { getters } = this.grid.model;
      const zone = { ...range.box, left, right: left };
      return getters.getRangeString(getters.getRangeFromZone(range.getSheet().id, zone), this.id);
    });
  }

  insertChart(chart: LocalEmbeddedChart): void {
    if (!chart.placed) throw new Error('This chart is on a sheet already.');
    const { uuidGenerator } = this.grid.model;
    const { definition, ...place } = chart.placed;
    this.grid.queue({
      type: 'CREATE_CHART',
      sheetId: this.id,
      figureId: uuidGenerator.smallUuid(),
      chartId: uuidGenerator.smallUuid(),
      definition,
      ...place,
    });
  }

  getCharts(): LocalEmbeddedChart[] {
    const figures = this.grid.getters.getFigures(this.id).filter((figure) => figure.tag === 'chart');
    return figures.map((figure) => new LocalEmbeddedChart(figure.id, undefined));
  }

  removeChart(chart: LocalEmbeddedChart): void {
    const { figureId } = chart;
    if (!figureId || !this.grid.getters.getFigure(this.id, figureId))
      throw new Error('This chart is not on the sheet.');
    this.grid.queue({ type: 'DELETE_FIGURE', sheetId: this.id, figureId });
  }

  getConditionalFormatRules(): LocalConditionalFormatRule[] {
    const { getters } = this.grid;
    return getters.getConditionalFormats(this.id).map(({ rule, ranges }) => {
      const boxes = ranges.map((text) => getters.getRangeFromSheetXC(this.id, text).zone);
      return new LocalConditionalFormatRule(
        rule,
        boxes.map((box) => new LocalRange(this, box)),
      );
    });
  }

  setConditionalFormatRules(rules: LocalConditionalFormatRule[]): void {
    for (const { id } of this.grid.getters.getConditionalFormats(this.id)) {
      this.grid.queue({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId: this.id, id });
    }
    for (const { rule, boxes } of rules) {
      this.grid.queue({
        type: 'ADD_CONDITIONAL_FORMAT',
        sheetId: this.id,
        cf: { id: this.grid.model.uuidGenerator.smallUuid(), rule },
        ranges: boxes.map((box) => ({ _sheetId: this.id, _zone: box })),
      });
    }
  }

  activate(): this {
    const sheetIdFrom = this.grid.getters.getActiveSheetId();
    if (sheetIdFrom !== this.id) this.change({ type: 'ACTIVATE_SHEET', sheetIdFrom, sheetIdTo: this.id });
    return this;
  }

  setActiveRange(range: LocalRange): LocalRange {
    if (range.getSheet().id !== this.id) throw new Error('The range is not on this sheet.');
    this.activate();
    const { box } = range;
    this.grid.model.selection.selectZone({ cell: { col: box.left, row: box.top }, zone: box });
    return range;
  }

  getActiveRange(): LocalRange | null {
    const { getters } = this.grid;
    return getters.getActiveSheetId() === this.id ? new LocalRange(this, getters.getSelectedZone()) : null;
  }
}

describe<GoogleAppsScript.Spreadsheet.Sheet>()(LocalSheet, 'SpreadsheetApp.Sheet', {
  getName: get(),
  getSheetId: get(),
  getRange: get('String', 'Integer,Integer', 'Integer,Integer,Integer', 'Integer,Integer,Integer,Integer'),
  getActiveRange: get(),
  newChart: plain(),
  getDataRange: read(),
  getMaxRows: read(),
  getMaxColumns: read(),
  getLastRow: read(),
  getLastColumn: read(),
  getFrozenRows: read(),
  isColumnHiddenByUser: read('Integer'),
  isRowHiddenByUser: read('Integer'),
  isRowHiddenByFilter: read('Integer'),
  getCharts: read(),
  getConditionalFormatRules: read(),
  insertRowsAfter: write('Integer,Integer'),
  insertColumnsAfter: write('Integer,Integer'),
  deleteRows: write('Integer,Integer'),
  deleteColumns: write('Integer,Integer'),
  setFrozenRows: write('Integer'),
  setColumnWidth: write('Integer,Integer'),
  setColumnWidths: write('Integer,Integer,Integer'),
  hideColumns: write('Integer', 'Integer,Integer'),
  appendRow: write('Value[]'),
  insertChart: write('EmbeddedChart'),
  removeChart: write('EmbeddedChart'),
  setConditionalFormatRules: write('ConditionalFormatRule[]'),
  activate: write(),
  setActiveRange: write('Range'),
});

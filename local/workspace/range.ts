import { a1Text, type Box } from './a1';
import { colour } from './colour';
import { LocalDataValidation } from './dataValidation';
import { type CellPosition, helpers, type Style } from './engine';
import type { LocalSheet } from './sheet';
import { describe, get, read, write } from './strict';
import type { CellContent } from './workbook';

function checkSize(data: unknown[][], box: Box): void {
  const rows = box.bottom - box.top + 1;
  const columns = box.right - box.left + 1;
  if (data.length !== rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
    );
  }
  for (const row of data) {
    if (row.length !== columns) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${columns}.`,
      );
    }
  }
}

/** Cells of a sheet. Rows and columns count from 1 for scripts and from 0 in `box`. */
export class LocalRange {
  constructor(
    private readonly sheet: LocalSheet,
    readonly box: Box,
  ) {}

  private get workbook() {
    return this.sheet.workbook;
  }

  private table<T>(readCell: (position: CellPosition) => T): T[][] {
    return this.workbook.table(this.sheet.id, this.box, readCell);
  }

  private first<T>(readCell: (position: CellPosition) => T): T {
    return readCell({ sheetId: this.sheet.id, row: this.box.top, col: this.box.left });
  }

  private each(change: (position: CellPosition, row: number, column: number) => void): this {
    this.table((position) => change(position, position.row - this.box.top, position.col - this.box.left));
    return this;
  }

  private style(style: Style): this {
    return this.each(({ sheetId, row, col }) => this.workbook.grid.addStyle(sheetId, row, col, style));
  }

  private styleEach<T>(data: T[][], styleOf: (item: T) => Style): this {
    checkSize(data, this.box);
    return this.each(({ sheetId, row, col }, rowIndex, columnIndex) => {
      const item = data[rowIndex]?.[columnIndex] as T;
      this.workbook.grid.addStyle(sheetId, row, col, styleOf(item));
    });
  }

  private write(valueAt: (row: number, column: number) => unknown): this {
    const rejects = this.workbook.grid.rejectsInput(this.sheet.id);
    return this.each((position, row, column) => {
      const value = valueAt(row, column);
      if (rejects) this.workbook.checkValidation(position, value);
      this.workbook.write(position, value);
    });
  }

  getValues(): CellContent[][] {
    return this.table((position) => this.workbook.value(position));
  }

  getValue(): CellContent {
    return this.first((position) => this.workbook.value(position));
  }

  getDisplayValues(): string[][] {
    return this.table((position) => this.workbook.text(position));
  }

  getFormulas(): string[][] {
    return this.table((position) => this.workbook.formula(position));
  }

  getFormula(): string {
    return this.first((position) => this.workbook.formula(position));
  }

  setValues(values: unknown[][]): this {
    checkSize(values, this.box);
    return this.write((row, column) => values[row]?.[column]);
  }

  setValue(value: unknown): this {
    return this.write(() => value);
  }

  setFormula(formula: string): this {
    if (formula !== '' && !formula.startsWith('='))
      throw new Error(`A formula begins with '=': '${formula}' does not.`);
    return this.write(() => formula);
  }

  clearContent(): this {
    return this.each((position) => {
      if (this.workbook.grid.has(position)) this.workbook.write(position, '');
    });
  }

  setBackground(color: string | null): this {
    return this.style({ fillColor: colour(color) } as Style);
  }

  setBackgrounds(colors: (string | null)[][]): this {
    return this.styleEach(colors, (color) => ({ fillColor: colour(color) }) as Style);
  }

  setFontColor(color: string | null): this {
    return this.style({ textColor: colour(color) } as Style);
  }

  setFontColors(colors: (string | null)[][]): this {
    return this.styleEach(colors, (color) => ({ textColor: colour(color) }) as Style);
  }

  setFontWeight(weight: string | null): this {
    if (weight !== null && weight !== 'bold' && weight !== 'normal')
      throw new Error(`'${weight}' is not a font weight.`);
    return this.style({ bold: weight === 'bold' ? true : undefined } as Style);
  }

  setFontStyle(style: string | null): this {
    if (style !== null && style !== 'italic' && style !== 'normal') throw new Error(`'${style}' is not a font style.`);
    return this.style({ italic: style === 'italic' ? true : undefined } as Style);
  }

  setFontSize(size: number): this {
    return this.style({ fontSize: size });
  }

  setWrap(isWrapEnabled: boolean): this {
    return this.style({ wrapping: isWrapEnabled ? 'wrap' : 'overflow' });
  }

  setHorizontalAlignment(alignment: string | null): this {
    const known = ['left', 'center', 'right'].includes(alignment ?? '');
    if (!known && alignment !== null && alignment !== 'normal') throw new Error(`'${alignment}' is not an alignment.`);
    return this.style({ align: known ? alignment : undefined } as Style);
  }

  setVerticalAlignment(alignment: string | null): this {
    const known = ['top', 'middle', 'bottom'].includes(alignment ?? '');
    if (!known && alignment !== null) throw new Error(`'${alignment}' is not a vertical alignment.`);
    return this.style({ verticalAlign: known ? alignment : undefined } as Style);
  }

  setNumberFormat(numberFormat: string): this {
    try {
      helpers.parseFormat(numberFormat);
    } catch {
      throw new Error(`'${numberFormat}' is not a number format that the local workspace knows.`);
    }
    return this.each(({ sheetId, row, col }) => this.workbook.grid.setFormat(sheetId, row, col, numberFormat));
  }

  setDataValidation(rule: LocalDataValidation | null): this {
    const { grid } = this.workbook;
    const id = grid.model.uuidGenerator.uuidv4();
    const sheetId = this.sheet.id;
    const values = rule ? [...rule.values] : ['-'];
    grid.queue({
      type: 'ADD_DATA_VALIDATION_RULE',
      sheetId,
      ranges: [{ _sheetId: sheetId, _zone: this.box }],
      rule: {
        id,
        criterion: { type: 'isValueInList', values, displayStyle: 'arrow' },
        isBlocking: rule?.blocks ?? false,
      },
    });
    // A new rule takes the cells away from the rules they had: without it they have none.
    if (!rule) grid.queue({ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id });
    return this;
  }

  private validationAt(position: CellPosition): LocalDataValidation | null {
    const rule = this.workbook.grid.getters.getValidationRuleForCell(position);
    return rule ? new LocalDataValidation(rule.criterion.values, rule.isBlocking ?? false) : null;
  }

  getDataValidation(): LocalDataValidation | null {
    return this.first((position) => this.validationAt(position));
  }

  getDataValidations(): (LocalDataValidation | null)[][] {
    return this.table((position) => this.validationAt(position));
  }

  getRow(): number {
    return this.box.top + 1;
  }

  getColumn(): number {
    return this.box.left + 1;
  }

  getNumRows(): number {
    return this.box.bottom - this.box.top + 1;
  }

  getNumColumns(): number {
    return this.box.right - this.box.left + 1;
  }

  getLastRow(): number {
    return this.box.bottom + 1;
  }

  getLastColumn(): number {
    return this.box.right + 1;
  }

  getA1Notation(): string {
    return a1Text(this.box);
  }

  getSheet(): LocalSheet {
    return this.sheet;
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    numRows = this.getNumRows(),
    numColumns = this.getNumColumns(),
  ): LocalRange {
    return this.sheet.getRange(this.getRow() + rowOffset, this.getColumn() + columnOffset, numRows, numColumns);
  }

  activate(): this {
    this.sheet.activate();
    const { selection } = this.workbook.grid.model;
    selection.selectZone({ cell: { col: this.box.left, row: this.box.top }, zone: this.box });
    return this;
  }
}

describe<GoogleAppsScript.Spreadsheet.Range>()(LocalRange, 'SpreadsheetApp.Range', {
  getValues: read(),
  getValue: read(),
  getDisplayValues: read(),
  getFormulas: read(),
  getFormula: read(),
  getDataValidation: read(),
  getDataValidations: read(),
  setValues: write('Value[][]'),
  setValue: write('Value'),
  setFormula: write('String'),
  clearContent: write(),
  setBackground: write('String?'),
  setBackgrounds: write('String?[][]'),
  setFontColor: write('String?'),
  setFontColors: write('String?[][]'),
  setFontWeight: write('String?'),
  setFontStyle: write('String?'),
  setFontSize: write('Integer'),
  setWrap: write('Boolean'),
  setHorizontalAlignment: write('String?'),
  setVerticalAlignment: write('String?'),
  setNumberFormat: write('String'),
  setDataValidation: write('DataValidation?'),
  getRow: get(),
  getColumn: get(),
  getNumRows: get(),
  getNumColumns: get(),
  getLastRow: get(),
  getLastColumn: get(),
  getA1Notation: get(),
  getSheet: get(),
  offset: get('Integer,Integer', 'Integer,Integer,Integer', 'Integer,Integer,Integer,Integer'),
  activate: write(),
});

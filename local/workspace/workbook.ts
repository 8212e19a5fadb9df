import { type Box, columnLetters } from './a1';
import { type CellPosition, type EvaluatedCell, helpers, type Locale } from './engine';
import { fromEngineFormula, toEngineFormula } from './formulaText';
import type { Grid } from './grid';
import { instantOf, wallClock } from './zonedTime';

const DAY = 86400000;
/** The spreadsheet's day 0 is 30 December 1899: this many days before 1970. */
const EPOCH = 25569;

/** What a script reads from a cell and writes to it. */
export type CellContent = string | number | boolean | Date;

/** What a person sees of a cell; `message` is the note of an error. */
export interface CellView {
  value: string | number | boolean;
  text: string;
  formula: string;
  message?: string;
}

const ERRORS: Record<string, string> = {
  '#ERROR': '#ERROR!',
  '#BAD_EXPR': '#ERROR!',
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
};

/** Two numbers with blanks between: a date to the engine, a text to Google. */
const SPACED_NUMBERS = /^\s*\d{1,4}\s+\d{1,4}(\s+\d{1,4})?\s*$/;

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** Cells with Google's meaning: what typing makes of a text, dates in the spreadsheet's zone, blanks as ''. */
export class Workbook {
  constructor(
    readonly grid: Grid,
    readonly timeZone: string,
    readonly locale: Locale,
    private readonly ScriptDate: DateConstructor,
  ) {}

  /** The moment that a date cell stands for, in the spreadsheet's zone. */
  dateOf(serial: number): Date {
    return new this.ScriptDate(instantOf(Math.round((serial - EPOCH) * DAY), this.timeZone));
  }

  private serialOf(date: Date): number {
    return wallClock(date.getTime(), this.timeZone) / DAY + EPOCH;
  }

  /** Writes a value as if a person typed it; a Date becomes a date cell. */
  write(position: CellPosition, value: unknown): void {
    const { sheetId, row, col } = position;
    if (isDate(value)) {
      const serial = this.serialOf(value);
      if (Number.isNaN(serial)) throw new Error('An invalid date cannot be written to a cell.');
      const { dateFormat, timeFormat } = this.locale;
      const format = Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}`;
      const keepsFormat = helpers.isDateTimeFormat(this.grid.formatOf(position) ?? '');
      this.grid.setContent(sheetId, row, col, String(serial), keepsFormat ? undefined : format);
      return;
    }
    const content = this.typed(value);
    if (content.length > 50000) {
      throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
    }
    this.grid.setContent(sheetId, row, col, content);
  }

  private typed(value: unknown): string {
    if (value === null || value === undefined) return '';
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new Error(`${value} cannot be written to a cell.`);
      return String(value);
    }
    if (typeof value !== 'string') throw new Error('A cell takes text, numbers, booleans and dates, not objects.');
    const { decimalSeparator, thousandsSeparator = '' } = this.locale;
    if (value === '=' || SPACED_NUMBERS.test(value)) return `'${value}`;
    if (value.startsWith('=')) return toEngineFormula(value, decimalSeparator);
    if (decimalSeparator !== '.' && helpers.isNumber(value, this.locale)) {
      const digits = thousandsSeparator ? value.split(thousandsSeparator).join('') : value;
      return digits.replace(decimalSeparator, '.');
    }
    return value;
  }

  private plainValue(cell: EvaluatedCell): string | number | boolean {
    if (cell.value === null) return '';
    if (cell.type === 'error') return ERRORS[cell.value] ?? cell.value;
    if (cell.link && cell.position) {
      // The engine shows a text that looks like a link by its label; Google keeps the text.
      const literal = this.grid.cell(cell.position);
      if (literal && !literal.isFormula) return literal.parsedValue ?? '';
    }
    return cell.value;
  }

  private isDateCell(cell: EvaluatedCell): cell is EvaluatedCell & { value: number } {
    return typeof cell.value === 'number' && helpers.isDateTimeFormat(cell.format ?? '');
  }

  /** What `getValue` answers. */
  value(position: CellPosition): CellContent {
    const cell = this.grid.evaluated(position);
    return this.isDateCell(cell) ? this.dateOf(cell.value) : this.plainValue(cell);
  }

  /** What the cell displays. */
  text(position: CellPosition): string {
    const cell = this.grid.evaluated(position);
    if (cell.type === 'error' || cell.link) return String(this.plainValue(cell));
    return cell.formattedValue;
  }

  /** The cell's formula as its locale writes it, '' when it has none. */
  formula(position: CellPosition): string {
    const cell = this.grid.cell(position);
    if (!cell?.isFormula) return '';
    return fromEngineFormula(cell.compiledFormula.toFormulaString(this.grid.getters), this.locale.decimalSeparator);
  }

  /** The cell's value as plain data: a date as `yyyy-mm-dd`, with `Thh:mm:ss` when it has a time. */
  dataValue(position: CellPosition): string | number | boolean {
    const cell = this.grid.evaluated(position);
    if (!this.isDateCell(cell)) return this.plainValue(cell);
    const text = new Date(Math.round((cell.value - EPOCH) * DAY)).toISOString();
    return Number.isInteger(cell.value) ? text.slice(0, 10) : text.slice(0, 19);
  }

  view(position: CellPosition): CellView {
    const cell = this.grid.evaluated(position);
    const view: CellView = {
      value: this.dataValue(position),
      text: this.text(position),
      formula: this.formula(position),
    };
    return cell.type === 'error' && cell.message ? { ...view, message: cell.message } : view;
  }

  /** Every cell of a box through a reader, row by row. */
  table<T>(sheetId: string, box: Box, readCell: (position: CellPosition) => T): T[][] {
    const rows: T[][] = [];
    for (let row = box.top; row <= box.bottom; row++) {
      const cells: T[] = [];
      for (let col = box.left; col <= box.right; col++) cells.push(readCell({ sheetId, row, col }));
      rows.push(cells);
    }
    return rows;
  }

  /** Throws when a validation that rejects input forbids the value. */
  checkValidation(position: CellPosition, value: unknown): void {
    if (value === '' || value === null || value === undefined) return;
    const rule = this.grid.model.getters.getValidationRuleForCell(position);
    if (!rule?.isBlocking || rule.criterion.type !== 'isValueInList') return;
    if (rule.criterion.values.includes(String(value))) return;
    const cell = `${columnLetters(position.col)}${position.row + 1}`;
    throw new Error(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
  }

  /** The engine's id of a new sheet, and Google's number for it: the digits of the id. */
  nextSheetId(): string {
    const numbers = this.grid.getters.getSheetIds().map((id) => Number(id.slice(1)));
    return `s${Math.max(...numbers) + 1}`;
  }
}

import { LocalConditionalFormatRuleBuilder } from './conditionalFormat';
import { LocalDataValidationBuilder } from './dataValidation';
import type { LocalRange } from './range';
import { LocalSheet } from './sheet';
import { describe, flush, get, needing, plain, write } from './strict';
import type { LocalUi } from './ui';
import type { Workbook } from './workbook';

const SPREADSHEET = ['spreadsheets.currentonly', 'spreadsheets'];

/** The spreadsheet of the workspace. */
export class LocalSpreadsheet {
  private readonly sheets = new Map<string, LocalSheet>();

  constructor(
    private readonly workbook: Workbook,
    private readonly notify: (message: string, title: string, seconds: number) => void,
  ) {}

  private get getters() {
    return this.workbook.grid.model.getters;
  }

  private sheet(id: string): LocalSheet {
    const sheet = this.sheets.get(id) ?? new LocalSheet(this.workbook, id);
    this.sheets.set(id, sheet);
    return sheet;
  }

  getId(): string {
    return 'local-workspace';
  }

  getName(): string {
    return 'Local workspace';
  }

  getUrl(): string {
    return 'https://docs.google.com/spreadsheets/d/local-workspace/edit';
  }

  getSheets(): LocalSheet[] {
    return this.getters.getSheetIds().map((id) => this.sheet(id));
  }

  getSheetByName(name: string): LocalSheet | null {
    return this.getSheets().find((sheet) => sheet.getName() === name) ?? null;
  }

  getSheetById(id: number): LocalSheet | null {
    return this.getSheets().find((sheet) => sheet.getSheetId() === id) ?? null;
  }

  getActiveSheet(): LocalSheet {
    return this.sheet(this.getters.getActiveSheetId());
  }

  /** What was selected on a sheet is selected again in either case. */
  setActiveSheet(sheet: LocalSheet, _restoreSelection = false): LocalSheet {
    return sheet.activate();
  }

  getActiveRange(): LocalRange | null {
    return this.getActiveSheet().getActiveRange();
  }

  insertSheet(sheetName: string, sheetIndex?: number): LocalSheet {
    const { grid } = this.workbook;
    const sheets = this.getSheets();
    if (sheets.some((sheet) => sheet.getName().toLowerCase() === sheetName.toLowerCase())) {
      throw new Error(`A sheet with the name "${sheetName}" already exists. Please enter another name.`);
    }
    const position = sheetIndex ?? sheets.indexOf(this.getActiveSheet()) + 1;
    const sheetId = this.workbook.nextSheetId();
    const size = { rows: 1000, cols: 26 };
    const reasons = grid.dispatch({ type: 'CREATE_SHEET', sheetId, name: sheetName, position, ...size });
    if (reasons.length > 0) throw new Error(`A sheet "${sheetName}" cannot be inserted there (${reasons.join(', ')}).`);
    return this.sheet(sheetId).activate();
  }

  getSpreadsheetTimeZone(): string {
    return this.workbook.timeZone;
  }

  getSpreadsheetLocale(): string {
    return this.workbook.locale.code;
  }

  toast(message: string, title = '', timeoutSeconds = 5): void {
    this.notify(message, title, timeoutSeconds);
  }
}

/** The `SpreadsheetApp` service. */
export class LocalSpreadsheetApp {
  constructor(
    private readonly spreadsheet: LocalSpreadsheet,
    private readonly ui: LocalUi,
    private readonly workbook: Workbook,
  ) {}

  getActiveSpreadsheet(): LocalSpreadsheet {
    return this.spreadsheet;
  }

  getUi(): LocalUi {
    return this.ui;
  }

  newDataValidation(): LocalDataValidationBuilder {
    return new LocalDataValidationBuilder();
  }

  newConditionalFormatRule(): LocalConditionalFormatRuleBuilder {
    return new LocalConditionalFormatRuleBuilder();
  }

  flush(): void {
    this.workbook.grid.settle();
  }
}

describe<GoogleAppsScript.Spreadsheet.Spreadsheet>()(LocalSpreadsheet, 'SpreadsheetApp.Spreadsheet', {
  getId: get(),
  getName: get(),
  getUrl: get(),
  getSheets: get(),
  getSheetByName: get('String'),
  getSheetById: get('Integer'),
  getActiveSheet: get(),
  setActiveSheet: write('Sheet', 'Sheet,Boolean'),
  getActiveRange: get(),
  insertSheet: write('String', 'String,Integer'),
  getSpreadsheetTimeZone: get(),
  getSpreadsheetLocale: get(),
  toast: plain('String', 'String,String', 'String,String,Number'),
});
describe<GoogleAppsScript.Spreadsheet.SpreadsheetApp>()(LocalSpreadsheetApp, 'SpreadsheetApp', {
  getActiveSpreadsheet: needing(SPREADSHEET, get()),
  getUi: { ...get(), modes: ['NONE', 'LIMITED', 'FULL'] },
  newDataValidation: plain(),
  newConditionalFormatRule: plain(),
  flush: flush(),
});

import { parseA1 } from './a1';
import type { Bundle } from './bundle';
import { CalendarPerson } from './calendarPerson';
import { CalendarStore, type LocalCalendarData, type SavedGuestMail } from './calendarStore';
import { customFunctionNames, registerCustomFunctions, toEngineResult, toScriptArgument } from './customFunctions';
import { DriveStore, type SavedDriveFile } from './driveStore';
import { CellErrorType, type CellPosition, type Command, type Model, quietly } from './engine';
import { engineLocale } from './engineLocale';
import { AuthMode } from './enumeration';
import { ExecutionStopped, Faults } from './faults';
import { filterRows } from './filterRows';
import { Grid } from './grid';
import { LockHolder } from './lock';
import { Meter, type ServiceCall } from './meter';
import { Permissions } from './permissions';
import { plainCopy } from './plainCopy';
import type { SavedProperties } from './properties';
import { scriptDate } from './scriptDate';
import { type ServiceState, services } from './services';
import { LocalSheet } from './sheet';
import { sortRows } from './sortRows';
import { type AuthorizationMode, Seam } from './strict';
import { type LocalMenu, type MenuItem, UiRecord } from './ui';
import { userLocale } from './userLocale';
import { type CellView, Workbook } from './workbook';
import { isTimeZone } from './zonedTime';

/** Everything a workspace keeps, as plain JSON. */
export interface SavedWorkspace {
  version: 1;
  timeZone: string;
  locale: string;
  sheets: unknown;
  properties: SavedProperties;
  drive: SavedDriveFile[];
  calendars: LocalCalendarData[];
  /** What guests were written; absent in what was saved before that was kept. */
  invitations?: SavedGuestMail[];
}

export interface LocalWorkspaceOptions {
  bundle: Bundle;
  /** The spreadsheet's time zone; `Etc/UTC` when absent, and never the process's. */
  timeZone?: string;
  /** The spreadsheet's locale, `en_US` when absent. */
  locale?: string;
  /** The language of the person who works in it, `en` when absent; it is not kept. See `userLocale.ts` for its form. */
  userLocale?: string;
  /** The clock of the script; the real one when absent. */
  now?: () => Date;
  /** What `save` answered earlier; its zone and locale win over the options. */
  saved?: SavedWorkspace;
  /** Called before each service call. */
  onCall?: (call: ServiceCall) => void;
}

type ScriptFunction = (...values: unknown[]) => unknown;

/** What a script has of JavaScript's own objects from outside its context, so that `instanceof` holds on both sides. */
const SHARED = { Array, Object, Error, Math, JSON, String, Number };

/**
 * A spreadsheet with the add-on installed, and Google's services around it: the bundle runs here as it runs on Google,
 * and what Google refuses throws here. Nothing leaves the process.
 */
export class LocalWorkspace {
  readonly meter = new Meter();
  readonly ui = new UiRecord();
  readonly faults = new Faults();
  readonly lock = new LockHolder();
  readonly permissions: Permissions;
  readonly drive: DriveStore;
  readonly calendars: CalendarStore;
  /** What people do in their calendar by hand. */
  readonly calendarPerson: CalendarPerson;
  private readonly bundle: Bundle;
  private readonly grid = new Grid();
  private readonly workbook: Workbook;
  private readonly state: ServiceState;
  private readonly onCall: ((call: ServiceCall) => void) | undefined;
  private readonly ScriptDate: DateConstructor;
  /** Cells whose custom function was written in the execution that is running: they are not computed before it ends. */
  private readonly loading = new Set<number>();
  private running = false;
  private cellFunctions: Record<string, unknown> | undefined;

  constructor(options: LocalWorkspaceOptions) {
    const { bundle, now = () => new Date() } = options;
    const saved = plainCopy(options.saved);
    const timeZone = saved?.timeZone ?? options.timeZone ?? 'Etc/UTC';
    const scriptTimeZone = bundle.manifest.timeZone ?? 'Etc/UTC';
    for (const zone of [timeZone, scriptTimeZone])
      if (!isTimeZone(zone)) throw new Error(`'${zone}' is not a time zone.`);
    this.bundle = bundle;
    this.onCall = options.onCall;
    this.permissions = new Permissions(bundle.manifest.oauthScopes ?? []);
    this.drive = new DriveStore(now, saved?.drive);
    this.calendars = new CalendarStore(saved?.calendars, saved?.invitations);
    this.calendarPerson = new CalendarPerson(this.calendars, now);
    this.ScriptDate = scriptDate(scriptTimeZone, now);
    registerCustomFunctions(customFunctionNames(bundle.code));
    const locale = engineLocale(saved?.locale ?? options.locale ?? 'en_US');
    this.workbook = new Workbook(this.grid, timeZone, locale, this.ScriptDate);
    this.state = {
      workbook: this.workbook,
      manifest: bundle.manifest,
      scriptTimeZone,
      userLocale: userLocale(options.userLocale ?? 'en'),
      pages: bundle.pages,
      now,
      ui: this.ui,
      permissions: this.permissions,
      properties: saved?.properties ?? { document: {}, user: {}, script: {} },
      lock: this.lock,
      drive: this.drive,
      calendars: this.calendars,
    };
    const sheet = { id: 's0', name: 'Sheet1', rowNumber: 1000, colNumber: 26 };
    this.grid.load(saved?.sheets ?? { sheets: [sheet], settings: { locale } }, {
      formulaWritten: (cellId) => {
        if (this.running) this.loading.add(cellId);
      },
      customFunction: (name, values, position) => this.customFunction(name, values, position),
    });
  }

  /** The language of the person who works in it, as Google writes it. */
  get userLocale(): string {
    return this.state.userLocale;
  }

  /** The engine's model, for exports and for showing it. */
  get model(): Model {
    this.grid.settle();
    return this.grid.model;
  }

  /** Runs a function that the bundle exports, as a click in the menu does. Ends with the last commit. */
  run(functionName: string, ...values: unknown[]): unknown {
    return this.execute('FULL', functionName, values).result;
  }

  /** Opens the spreadsheet: runs `onOpen` in a mode where nothing but building menus works. Answers the add-on's menu. */
  open(authMode: 'NONE' | 'LIMITED'): MenuItem[] {
    return this.execute(authMode, 'onOpen', [{ authMode: AuthMode[authMode] }]).menu;
  }

  /** Installs the add-on: runs `onInstall`. Answers the menu. */
  install(): MenuItem[] {
    return this.execute('FULL', 'onInstall', [{ authMode: AuthMode.FULL }]).menu;
  }

  private globals(mode: AuthorizationMode, addMenu: (menu: LocalMenu) => void) {
    const seam = new Seam({
      mode,
      meter: this.meter,
      permissions: this.permissions,
      faults: this.faults,
      onCall: this.onCall,
      commit: () => this.grid.settle(),
      changes: () => this.grid.changes,
    });
    return { seam, globals: { ...SHARED, Date: this.ScriptDate, ...services(this.state, seam, addMenu) } };
  }

  private execute(mode: AuthorizationMode, functionName: string, values: unknown[]) {
    if (this.running) throw new Error('One execution is running already.');
    const menu: MenuItem[] = [];
    const { seam, globals } = this.globals(mode, (added) => menu.push(...added.items));
    let killed = false;
    this.running = true;
    try {
      const script = this.bundle.evaluate(globals);
      const result = exported(script, globals, functionName)(...values);
      if (seam.end) throw seam.end;
      return { result, menu };
    } catch (error) {
      const cause = seam.end ?? error;
      killed = cause instanceof ExecutionStopped && !cause.keepsWrites;
      throw cause;
    } finally {
      this.endExecution(killed);
    }
  }

  private endExecution(killed: boolean): void {
    if (killed) this.grid.forget();
    this.meter.endExecution(killed);
    try {
      this.grid.settle();
    } finally {
      this.running = false;
      const written = [...this.loading];
      this.loading.clear();
      this.grid.recompute(written);
    }
  }

  private isLoading(position: CellPosition): boolean {
    if (this.loading.size === 0) return false;
    const cell = this.grid.model.getters.getCell(position);
    return cell !== undefined && this.loading.has(cell.id);
  }

  private customFunction(name: string, values: unknown[], position: CellPosition | undefined): unknown {
    if (position && this.isLoading(position)) return { value: 'Loading...' };
    try {
      this.cellFunctions ??= this.bundle.evaluate(this.globals('CUSTOM_FUNCTION', () => {}).globals);
      const names = Object.keys(this.cellFunctions);
      const found = names.find((each) => each.toUpperCase() === name && !each.endsWith('_'));
      const custom = found === undefined ? undefined : this.cellFunctions[found];
      if (typeof custom !== 'function')
        return { value: CellErrorType.UnknownFunction, message: `Unknown function: ${name}` };
      const dateOf = (serial: number) => this.workbook.dateOf(serial);
      const given = values.map((value) => toScriptArgument(value as Parameters<typeof toScriptArgument>[0], dateOf));
      return toEngineResult((custom as ScriptFunction)(...given));
    } catch (error) {
      const message = String((error as { message?: unknown } | null)?.message ?? error);
      return { value: CellErrorType.GenericError, message };
    }
  }

  private sheetId(name: string): string {
    const { getters } = this.grid;
    const id = getters.getSheetIds().find((each) => getters.getSheetName(each) === name);
    if (id === undefined) throw new Error(`There is no sheet '${name}'.`);
    return id;
  }

  private position(sheetName: string, a1: string): CellPosition {
    const sheetId = this.sheetId(sheetName);
    const box = parseA1(a1, this.grid.rowCount(sheetId), this.grid.columnCount(sheetId));
    if (!box || box.top !== box.bottom || box.left !== box.right)
      throw new Error(`'${a1}' is not a cell of '${sheetName}'.`);
    return { sheetId, row: box.top, col: box.left };
  }

  /**
   * Adds a sheet and types the rows into it, as a person imports a list; `at` is its place, counted from 0, the end when
   * absent; `gridRows` is how many rows the sheet has at least, as many as Google gives a new one when absent. A spreadsheet that is still new gives its empty first sheet for it.
   */
  addSheet(name: string, rows: string[][], at?: number, gridRows = 1000): void {
    const columns = Math.max(26, ...rows.map((row) => row.length));
    const size = { rows: Math.max(gridRows, rows.length), cols: columns };
    const position = at ?? this.sheetNames().length;
    const sheetId = this.workbook.nextSheetId();
    const unused = this.unusedFirstSheet();
    const reasons = this.grid.dispatch({ type: 'CREATE_SHEET', sheetId, name, position, ...size });
    if (reasons.length > 0) throw new Error(`A sheet '${name}' cannot be added (${reasons.join(', ')}).`);
    rows.forEach((row, rowIndex) => {
      row.forEach((text, col) => {
        if (text !== '') this.workbook.write({ sheetId, row: rowIndex, col }, text);
      });
    });
    this.grid.dispatch({
      type: 'ACTIVATE_SHEET',
      sheetIdFrom: this.grid.getters.getActiveSheetId(),
      sheetIdTo: sheetId,
    });
    if (unused) this.grid.dispatch({ type: 'DELETE_SHEET', sheetId: unused, sheetName: 'Sheet1' });
  }

  private unusedFirstSheet(): string | undefined {
    const [first, ...others] = this.grid.getters.getSheetIds();
    const isUnused = first === 's0' && others.length === 0 && this.grid.getters.getCells(first).length === 0;
    return isUnused ? first : undefined;
  }

  /** Types a text into a cell. */
  type(sheetName: string, a1: string, text: string): void {
    this.workbook.write(this.position(sheetName, a1), text);
    this.grid.settle();
  }

  /** The values of a sheet up to its last row and column with content: a date is `yyyy-mm-dd`, a blank ''. */
  rows(sheetName: string): (string | number | boolean)[][] {
    const sheetId = this.sheetId(sheetName);
    const { rows, columns } = this.grid.usedSize(sheetId);
    const box = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
    return this.workbook.table(sheetId, box, (position) => this.workbook.dataValue(position));
  }

  /** One cell: its value, what it displays, its formula, and the note of an error. */
  cell(sheetName: string, a1: string): CellView {
    return this.workbook.view(this.position(sheetName, a1));
  }

  /** Shows a sheet and selects cells on it. */
  select(sheetName: string, a1: string): void {
    const sheetIdTo = this.sheetId(sheetName);
    const zone = parseA1(a1, this.grid.rowCount(sheetIdTo), this.grid.columnCount(sheetIdTo));
    if (!zone) throw new Error(`'${a1}' is not a range of '${sheetName}'.`);
    const sheetIdFrom = this.grid.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetIdTo) this.grid.dispatch({ type: 'ACTIVATE_SHEET', sheetIdFrom, sheetIdTo });
    this.grid.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
  }

  /** Sorts the rows below the frozen ones by a column, counted from 1, as a person does; formulas travel with their row. */
  sortRows(sheetName: string, column: number): void {
    sortRows(this.grid, this.sheetId(sheetName), column - 1);
  }

  /** Hides the rows below the heading that display one of the values in a column, counted from 1: see `filterRows.ts`. */
  filterRows(sheetName: string, column: number, hiddenValues: readonly string[]): void {
    filterRows(this.grid, this.sheetId(sheetName), column - 1, hiddenValues);
  }

  /** Hides a column, counted from 1. */
  hideColumn(sheetName: string, column: number): void {
    this.sheet(sheetName).hideColumns(column);
    this.grid.settle();
  }

  /** Hides a row, counted from 1. */
  hideRow(sheetName: string, row: number): void {
    const sheetId = this.sheetId(sheetName);
    this.edit({ type: 'HIDE_COLUMNS_ROWS', sheetId, dimension: 'ROW', elements: [row - 1] });
  }

  /** Deletes a column, counted from 1, with what is in it. */
  deleteColumn(sheetName: string, column: number): void {
    this.sheet(sheetName).deleteColumns(column, 1);
  }

  /** Deletes a row, counted from 1, with what is in it. */
  deleteRow(sheetName: string, row: number): void {
    this.sheet(sheetName).deleteRows(row, 1);
  }

  /** Inserts an empty row above a row, counted from 1. */
  insertRow(sheetName: string, row: number): void {
    const place = { sheetId: this.sheetId(sheetName), sheetName, base: row - 1 };
    this.edit({ type: 'ADD_COLUMNS_ROWS', dimension: 'ROW', ...place, quantity: 1, position: 'before' });
  }

  /** Deletes a sheet with all that is on it. */
  deleteSheet(sheetName: string): void {
    this.edit({ type: 'DELETE_SHEET', sheetId: this.sheetId(sheetName), sheetName });
  }

  private edit(command: Command): void {
    const reasons = this.grid.dispatch(command);
    if (reasons.length > 0) throw new Error(`The spreadsheet refused ${command.type} (${reasons.join(', ')}).`);
  }

  private sheet(name: string): LocalSheet {
    return new LocalSheet(this.workbook, this.sheetId(name));
  }

  /** The names of the sheets in their order. */
  sheetNames(): string[] {
    const { getters } = this.grid;
    return getters.getSheetIds().map((id) => getters.getSheetName(id));
  }

  /** Everything in the workspace as plain JSON, for `saved`. */
  save(): SavedWorkspace {
    const sheets = quietly(() => this.model.exportData());
    return plainCopy({
      version: 1,
      timeZone: this.workbook.timeZone,
      locale: this.workbook.locale.code,
      sheets,
      properties: this.state.properties,
      drive: this.drive.files,
      calendars: this.calendars.calendars,
      invitations: this.calendars.mails,
    });
  }
}

/** The function of that name if the script offers it to callers: its own, and without a trailing underscore. */
function exported(script: object, globals: object, name: string): ScriptFunction {
  const value = Object.hasOwn(script, name) && !Object.hasOwn(globals, name) ? Reflect.get(script, name) : undefined;
  if (typeof value !== 'function' || name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
  return value as ScriptFunction;
}

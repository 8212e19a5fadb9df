import type { Manifest } from './bundle';
import { LocalCalendar, LocalCalendars } from './calendar';
import { LocalEvents } from './calendarEvents';
import type { CalendarStore } from './calendarStore';
import { LocalCharts } from './chart';
import { LocalDocs, LocalDocuments } from './docs';
import { LocalDrive, LocalDriveFiles } from './drive';
import type { DriveStore } from './driveStore';
import { LocalHtmlService } from './html';
import { LocalLockService, type LockHolder } from './lock';
import type { Permissions } from './permissions';
import { LocalPropertiesService, type SavedProperties } from './properties';
import { LocalScriptApp, LocalSession } from './script';
import { LocalSpreadsheet, LocalSpreadsheetApp } from './spreadsheet';
import type { Seam } from './strict';
import { type LocalMenu, LocalUi, type UiRecord } from './ui';
import { LocalUtilities } from './utilities';
import type { Workbook } from './workbook';

/** What the services of an execution work on. */
export interface ServiceState {
  workbook: Workbook;
  manifest: Manifest;
  scriptTimeZone: string;
  userLocale: string;
  pages: Readonly<Record<string, string>>;
  now: () => Date;
  ui: UiRecord;
  permissions: Permissions;
  properties: SavedProperties;
  lock: LockHolder;
  drive: DriveStore;
  calendars: CalendarStore;
}

/** The service objects of one execution by their global names, as scripts see them; menus that are added go to `addMenu`. */
export function services(state: ServiceState, seam: Seam, addMenu: (menu: LocalMenu) => void): Record<string, object> {
  const { workbook, now, permissions } = state;
  const toast = (message: string, title: string, seconds: number) =>
    state.ui.show({ kind: 'toast', title, message, seconds });
  const spreadsheet = new LocalSpreadsheet(workbook, toast);
  const advanced: Record<string, object> = {
    drive: new LocalDrive(new LocalDriveFiles(state.drive, now)),
    docs: new LocalDocs(new LocalDocuments(state.drive)),
    calendar: new LocalCalendar(
      new LocalCalendars(state.calendars, workbook.timeZone),
      new LocalEvents(state.calendars, now),
    ),
  };
  const all: Record<string, object> = {
    SpreadsheetApp: new LocalSpreadsheetApp(spreadsheet, new LocalUi(state.ui, addMenu), workbook),
    Charts: new LocalCharts(),
    PropertiesService: new LocalPropertiesService(state.properties),
    LockService: new LocalLockService(state.lock),
    HtmlService: new LocalHtmlService(state.pages),
    Utilities: new LocalUtilities(),
    Session: new LocalSession(state.scriptTimeZone, state.userLocale),
    ScriptApp: new LocalScriptApp(permissions),
  };
  for (const { userSymbol, serviceId } of state.manifest.dependencies?.enabledAdvancedServices ?? []) {
    const service = advanced[serviceId];
    if (!service) throw new Error(`The advanced service '${serviceId}' is not available in the local workspace.`);
    all[userSymbol] = service;
  }
  return Object.fromEntries(Object.entries(all).map(([name, service]) => [name, seam.show(service)]));
}

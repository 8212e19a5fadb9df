import { words } from '../partnership/words';
import { confirm, notify, tell } from '../workspace/dialog';
import { underLock } from '../workspace/lock';
import {
  completePartnerColumns,
  type PartnerColumnsPlan,
  planPartnerColumns,
  withoutDropDown,
} from '../workspace/partnerColumns';
import { fillPartnerIds, rememberPartnerSheet } from '../workspace/partnerSheet';
import { completeSettings, planSettings, type SettingsPlan } from '../workspace/settingsSheet';
import { openSpreadsheet, type Spreadsheet } from '../workspace/spreadsheet';
import { command, type Failed } from './command';

/** What set-up changed. */
export interface SetUpReport {
  readonly changed: boolean;
  readonly steps: readonly string[];
}

/**
 * Makes or completes the Partners and Settings sheets. What is there stays as it is: columns are added to the right,
 * drop-downs where there are none. Run again, it does nothing.
 */
export function setUpSpreadsheet(): SetUpReport | Failed {
  return command(() => {
    const spreadsheet = openSpreadsheet();
    const steps = stepsOf(planPartnerColumns(spreadsheet), planSettings(spreadsheet));
    if (steps.length === 0) {
      tell(words.setUpNothing);
      return { changed: false, steps };
    }
    if (!confirm(words.setUpPlan(steps))) return { changed: false, steps: [] };
    underLock(() => completeSheets(spreadsheet, planPartnerColumns(spreadsheet)));
    notify(spreadsheet, words.setUpDone);
    return { changed: true, steps };
  });
}

/** Makes or completes the Partners and Settings sheets, and shows the former. */
export function completeSheets(spreadsheet: Spreadsheet, partners: PartnerColumnsPlan): void {
  const settings = planSettings(spreadsheet);
  completeSettings(spreadsheet, settings);
  const sheet = completePartnerColumns(spreadsheet, partners, settings.references);
  fillPartnerIds(sheet, { ...partners.list, columns: partners.places });
  rememberPartnerSheet(sheet);
  sheet.activate();
}

function stepsOf(partners: PartnerColumnsPlan, settings: SettingsPlan): string[] {
  const { sheetName, missing, list } = partners;
  const withoutId = list.partners.filter((partner) => partner.id === '').length;
  const isNew = partners.sheet === undefined;
  const steps = [
    isNew && words.stepMakeSheet(sheetName),
    !isNew &&
      missing.length > 0 &&
      words.stepAddColumns(
        sheetName,
        missing.map((column) => column.heading),
      ),
    !isNew && withoutDropDown(partners).length > 0 && words.stepDropDowns(sheetName),
    withoutId > 0 && words.stepFillIds(withoutId),
    !isNew && partners.freeze && words.stepFreeze(sheetName),
    settings.sheet === undefined && words.stepMakeSheet(words.sheets.settings),
    settings.sheet && settings.missing.length > 0 && words.stepAddSettings(settings.missing.map(({ label }) => label)),
  ];
  return steps.filter((step): step is string => typeof step === 'string');
}

import type { Language } from '../partnership/language';
import type { Pattern } from '../partnership/priority';
import type { SettingCells } from '../partnership/settings';
import { EQUAL } from '../partnership/weights';
import { words } from '../partnership/words';
import { showSidebar } from '../workspace/dialog';
import { underLock } from '../workspace/lock';
import { findPartnerSheet, readPartnerSheet } from '../workspace/partnerSheet';
import { readSettingTexts, writeSettings } from '../workspace/settingsSheet';
import { openSpreadsheet } from '../workspace/spreadsheet';
import { userLanguage } from '../workspace/user';
import { command, type Failed, type Reply, reply } from './command';

/** What the page of the settings needs to know. */
export interface SettingsPage {
  readonly language: Language;
  /** As they stand in the Settings sheet; what is missing there is absent. */
  readonly settings: SettingCells;
  /** The partners whose ratings can be read, for telling whom other weights would move. */
  readonly partners: readonly { readonly name: string; readonly pattern: Pattern }[];
}

/** Shows the settings in the sidebar. */
export function showSettings(): undefined | Failed {
  return command(() => {
    const spreadsheet = openSpreadsheet();
    // The ratings are read without the weights: this page must open also when those cannot be read.
    const partners = findPartnerSheet(spreadsheet) ? readPartnerSheet(spreadsheet, EQUAL).list.partners : [];
    const language = userLanguage();
    const page: SettingsPage = {
      language,
      settings: readSettingTexts(spreadsheet),
      partners: partners.flatMap(({ name, matrix }) => (matrix.pattern ? [{ name, pattern: matrix.pattern }] : [])),
    };
    showSidebar('settings', words.pageTitles[language].settings, page);
    return undefined;
  });
}

/** Writes the settings that the page changed, each into its own cell of the Settings sheet. */
export function saveSettings(changes: SettingCells): Reply<null> {
  return reply(() =>
    underLock(() => {
      writeSettings(openSpreadsheet(), changes);
      return null;
    }),
  );
}

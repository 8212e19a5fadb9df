import type { Language } from '../partnership/language';
import type { Pattern } from '../partnership/priority';
import type { SettingCells } from '../partnership/settings';
import { EQUAL } from '../partnership/weights';
import { findPartnerSheet, readPartnerSheet } from '../workspace/partnerSheet';
import { readSettingTexts, writeSettings } from '../workspace/settingsSheet';
import { type Failed, type Reply, replyUnderLock } from './command';
import { openPage } from './openPage';

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
  return openPage<SettingsPage>('settings', (spreadsheet) => {
    // The ratings are read without the weights: this page must open also when those cannot be read.
    const partners = findPartnerSheet(spreadsheet) ? readPartnerSheet(spreadsheet, EQUAL).list.partners : [];
    return {
      settings: readSettingTexts(spreadsheet),
      partners: partners.flatMap(({ name, matrix }) => (matrix.pattern ? [{ name, pattern: matrix.pattern }] : [])),
    };
  });
}

/** Writes the settings that the page changed, each into its own cell of the Settings sheet. */
export function saveSettings(changes: SettingCells): Reply<null> {
  return replyUnderLock((spreadsheet) => {
    writeSettings(spreadsheet, changes);
    return null;
  });
}

import { list } from '../text';
import type { CommonFailureWords } from './failureWords';

/** Texts as they stand somewhere, in one phrase. */
export const quoted = (texts: readonly string[]): string => list(texts.map((text) => `"${text}"`));

export const english: CommonFailureWords = {
  lockNotGot:
    'Somebody else is changing this spreadsheet with Common Ground right now. Nothing was changed; please try again in a minute.',
  noPartners:
    'There is no partner list yet. Open the sheet with your list, or an empty spreadsheet, and choose "Set up this spreadsheet" in the menu Common Ground first.',
  noNameColumn: (sheet) =>
    `The sheet "${sheet}" has no column with the partners' names. Call it "Organization", "Partner" or "Name" in the first row, then try again.`,
  ratingColumnsApart: (between) =>
    `The column "${between}" is computed from the ratings and cannot stand between them. Move it to the right of the rating columns, then try again.`,
  weightsApart:
    'The three weights in "Settings" must stand one below the other, in the order of the criteria. Move them together, then try again.',
  monthsApart:
    'The months between check-ins in "Settings" must stand one below the other, in their order. Move them together, then try again.',
  settingUnreadable: (detail) => `${detail.replace(/\.$/, '')}. Correct it in the sheet "Settings", then try again.`,
  headingsLost: (sheet, headings) =>
    `The sheet "${sheet}" has no column ${quoted(headings)} any more. Put the heading back in its first row, or undo the change, then try again; nothing was made.`,
  serviceMissing: (service) =>
    `The ${service} service is switched off in this script. In the script editor choose Services, add "${service}", and try again.`,
  noMatrix: 'There is no priority matrix yet. Choose "Build priority matrix" first.',

  severalAccounts:
    'Google did not let Common Ground run for you. This happens when several Google accounts are signed in in one browser: open this spreadsheet in a private window, or in a browser profile with one account, and try again.',
  notAllowed: (what) =>
    ({
      documents:
        'Common Ground may not use your Drive yet. Choose "Create MOUs…" in the menu Common Ground, allow it there, then try again. Everything else works without it.',
      calendar:
        'Common Ground may not make a calendar for you yet. Choose "Schedule check-ins…" in the menu Common Ground, allow it there, then try again. Everything else works without it.',
      spreadsheet:
        'Common Ground may not change this spreadsheet. Ask its owner for edit access, or choose any item in the menu Common Ground and allow it there, then try again.',
    })[what],
  quota:
    'Google allows only so much of this in one day or in one minute, and that is used up. What was finished is kept. Wait a minute and try again; if it still fails, try again tomorrow.',
  timeLimit: 'Google stopped this after six minutes. What was finished is kept; choose it again to go on.',
  network: 'Google could not be reached. What you typed is still here: look whether you are online, then try again.',
  unexpected: (message) =>
    `Common Ground could not finish: ${message.replace(/\.$/, '')}. What was finished is kept; try again to go on.`,
};

import { shorten } from '../text';
import { quoted } from './english';
import type { PageFailureWords } from './failureWords';

export const pageEnglish: PageFailureWords = {
  noIdColumn:
    'Your list has no column "Partner ID" yet, by which documents and meetings find their partner. Choose "Set up this spreadsheet" in the menu Common Ground, then try again.',
  calendarGone: 'The check-in calendar was deleted, or you have no access to it. Try again to make a new one.',
  quietDaysUnreadable: (lines) =>
    `${quoted(lines)} cannot be read among the days without meetings. Write each day as 2026-12-24, or as 2026-12-21 to 2027-01-03, one in each line of the settings, then try again.`,
  tabGone: (sheet) => `The sheet "${sheet}" was deleted or renamed meanwhile. Choose another one.`,
  partnerGone: (name) =>
    `${name} is not in the list any more: somebody removed or renamed it meanwhile. Select the partner in the list, then try again.`,
  versionGone: 'That version is not in the sheet "MOUs" any more. Somebody removed its row; load this page again.',
  mouChanged:
    'Your list or the sheet "MOUs" says something else than when this page was read. Choose "Look again", then try again.',
  noneSigned:
    'Only signed agreements have dates in the calendar. Mark the agreement as signed when all have signed it, then try again.',
  termUnreadable: (organization, cell) =>
    `The agreement with ${shorten(organization)}: "${shorten(cell)}" is not a date. Write its review and its end in the sheet "MOUs" as dates, such as 2027-03-01, then try again. All other dates are in the calendar.`,
  nameMissing: 'A partner needs a name. Write it in the first step, then save again.',
  dayOfCheckInMissing: 'A check-in needs the day on which you met. Choose it, then save again.',
};

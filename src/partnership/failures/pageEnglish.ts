import { notFinal } from '../mou/notFinal';
import { shorten } from '../text';
import type { PageFailureWords } from './failureWords';

export const pageEnglish: PageFailureWords = {
  tabGone: (sheet) => `The sheet "${sheet}" was deleted or renamed meanwhile. Choose another one.`,
  partnerGone: (name) =>
    `${name} is not in the list any more: somebody removed or renamed it meanwhile. Select the partner in the list, then try again.`,
  versionGone: 'That version is not in the sheet "MOUs" any more. Somebody removed its row; load this page again.',
  notFinal: (funders, open) => notFinal(funders, open).en,
  noneSigned:
    'Only signed agreements have dates in the calendar. Mark the agreement as signed when all have signed it, then try again.',
  termUnreadable: (organization, cell) =>
    `The agreement with ${shorten(organization)}: "${shorten(cell)}" is not a date. Write its review and its end in the sheet "MOUs" as dates, such as 2027-03-01, then try again. All other dates are in the calendar.`,
  nameMissing: 'A partner needs a name. Write it in the first step, then save again.',
  dayOfCheckInMissing: 'A check-in needs the day on which you met. Choose it, then save again.',
};

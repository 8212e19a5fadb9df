import { dateInWords } from '../calendarDate';
import { readDay } from '../checkin/contact';
import { answerContacts, type ContactColumns } from '../checkin/nextCheckIns';
import type { AnswerRow, Cell } from '../ratingTable';
import { words } from '../words';

/**
 * What waits with the partner of each row, as far as a few columns tell, in words; blank where nothing does. It waits
 * that a check-in is due, or that nobody has been in touch with a partner of a level, of an agreed interval or of
 * priority Immediate. Rows and headings are as in {@link answerContacts}; ends with the last row in which anything stands.
 *
 * @param todayCell the day of today; where it is none, the answer says so
 */
export function attentionColumn(columns: ContactColumns, todayCell: unknown, usual?: unknown): Cell | AnswerRow[] {
  const today = readDay(todayCell, () => {});
  if (today === undefined) return words.notToday;
  return answerContacts(
    columns,
    usual,
    'all',
    words.sheets.attention,
    ({ lastContact, level, every, priority, next }) => {
      if (!lastContact) return level || every || priority === 'Immediate' ? words.neverInTouch : '';
      if (!next || next > today) return '';
      return next === today ? words.checkInDueToday : words.checkInOverdue(dateInWords(next));
    },
  );
}

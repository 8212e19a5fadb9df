import type { LogColumn, LoggedCheckIn } from '../../../../src/partnership/checkin/log/checkIn';
import { words } from '../../../../src/partnership/words';

const BLANK = Object.fromEntries(Object.keys(words.checkInLogHeadings).map((key) => [key, ''])) as Record<
  LogColumn,
  string
>;

/** A row of the log in which nothing stands but what is given. */
export function checkIn(cells: Partial<LoggedCheckIn>): LoggedCheckIn {
  return { ...BLANK, ...cells };
}

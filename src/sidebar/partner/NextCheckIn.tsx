import type { CalendarDate } from '../../partnership/calendarDate';
import type { Upcoming } from '../../partnership/checkin/upcoming';
import type { PartnerWords } from './words';

/** When the partner is met next, and whether a check-in should have been logged. */
export function NextCheckIn({ when, today, words }: { when: Upcoming; today: CalendarDate; words: PartnerWords }) {
  const { next, due } = when;
  const isToday = next?.date === today || due === today;
  const isOverdue = due !== undefined && due < today;
  return (
    <dd>
      {isToday && words.today(next?.date === today ? next.time : undefined)}
      {!isToday && next && words.onDay(next.date, next.time)}
      {!isToday && !next && !isOverdue && words.noneOpen}
      {isOverdue && <div>{words.dueSince(due)}</div>}
    </dd>
  );
}

import { addDays, addMonths, type CalendarDate, onWorkingDay, readCalendarDate } from '../calendarDate';

/** Why the parties of a signed agreement meet: to review it, or to decide before its end what comes after. */
export type ReviewPurpose = 'review' | 'decision';

/** A meeting about a signed agreement, in local time of the calendar's zone. */
export interface ReviewMeeting {
  readonly purpose: ReviewPurpose;
  readonly date: CalendarDate;
  /** `hh:mm` */
  readonly time: string;
  readonly minutes: number;
}

/** The days of an agreement as people typed them; blank, or something else than a day, is not known. */
export interface TypedTerm {
  readonly signed: string;
  readonly review: string;
  readonly end: string;
}

/** How long before its end the parties decide whether to renew, deepen, pause or end an agreement. */
const DAYS_BEFORE_END = 60;

/** Yearly reviews are planned so far ahead, also where nobody knows the end. */
const MONTHS_AHEAD = 60;

/** A review that is no farther from the decision is held together with it. */
const DAYS_APART = 14;

/**
 * The meetings after `today` that a signed agreement needs, in their order: 60 days before its end, at its review date,
 * and each year after that (or after it was signed, where there is no review date) until the end. They are on working
 * days.
 *
 * @example reviewMeetings({ signed: '2026-03-02', review: '2026-09-02', end: '2027-03-01' }, '2026-03-02')
 * // [{ purpose: 'review', date: '2026-09-02', … }, { purpose: 'decision', date: '2026-12-31', … }]
 */
export function reviewMeetings(term: TypedTerm, today: CalendarDate): ReviewMeeting[] {
  const end = readCalendarDate(term.end);
  const decision = end && onWorkingDay(addDays(end, -DAYS_BEFORE_END));
  const horizon = addMonths(today, MONTHS_AHEAD);
  const reviews = reviewDays(term, decision && decision < horizon ? decision : horizon)
    .map(onWorkingDay)
    .filter((day) => !decision || day < addDays(decision, -DAYS_APART) || day > addDays(decision, DAYS_APART));
  return [...reviews.map((date) => meeting('review', date)), ...(decision ? [meeting('decision', decision)] : [])]
    .filter(({ date }) => date > today)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function meeting(purpose: ReviewPurpose, date: CalendarDate): ReviewMeeting {
  return { purpose, date, time: '10:00', minutes: 60 };
}

/** The review date, and the same day in each of the years after it, to `last` at most. */
function reviewDays({ signed, review }: TypedTerm, last: CalendarDate): CalendarDate[] {
  const reviewDate = readCalendarDate(review);
  const first = reviewDate ?? readCalendarDate(signed);
  const days = reviewDate ? [reviewDate] : [];
  if (first === undefined || first > last) return days;
  for (let years = 1; addMonths(first, 12 * years) <= last; years++) days.push(addMonths(first, 12 * years));
  return days;
}

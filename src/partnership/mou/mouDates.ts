import { known } from '../asKnown';
import type { CalendarDate } from '../calendarDate';
import { endOf } from '../checkin/plan';
import type { NewEvent } from '../checkin/schedule/calendarEvent';
import type { Partner } from '../partner';
import type { Settings } from '../settings';
import { type DatedAgreement, meetingTexts } from './meetingTexts';
import { type ReviewPurpose, reviewMeetings, type TypedTerm } from './reviewMeetings';

/** A meeting about a signed agreement, to put into the calendar. What it is known by follows from the version. */
export interface ReviewEvent extends Pick<NewEvent, 'title' | 'description' | 'start' | 'end'> {
  readonly purpose: ReviewPurpose;
  readonly date: CalendarDate;
}

/** The meetings that a version needs once it is signed, and what they follow from. */
export interface MouDates {
  readonly known: { readonly [day in keyof TypedTerm]: string | null };
  readonly events: readonly ReviewEvent[];
}

/** Plans the meetings after `today` about a version as the MOUs sheet notes it. */
export function mouDates(
  agreement: DatedAgreement & TypedTerm,
  settings: Pick<Settings, 'language'>,
  partners: readonly Pick<Partner, 'id' | 'fields'>[],
  today: CalendarDate,
): MouDates {
  const { titles, description } = meetingTexts(agreement, settings, partners);
  return {
    known: known(agreement, ['signed', 'review', 'end']),
    events: reviewMeetings(agreement, today).map((meeting) => {
      const { purpose, date, time } = meeting;
      return { purpose, date, title: titles[purpose], description, start: `${date}T${time}:00`, end: endOf(meeting) };
    }),
  };
}

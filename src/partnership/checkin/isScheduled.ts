import type { CalendarDate } from '../calendarDate';
import { words } from '../words';
import { type Meeting, purposeOf } from './plan';
import { meetingDays, type NotedMeeting } from './upcoming';

/** A meeting or a series as the Check-ins sheet notes it, with its purpose in words. */
export interface NotedWithPurpose extends NotedMeeting {
  readonly purpose: string;
}

/**
 * Whether the meetings that a partner needs now are noted; `null` when it needs none yet. Check-ins whose last day is over
 * have ended; a first conversation is not held again.
 *
 * @param meetings those with the partner
 * @example isScheduled({ level: 2, priority: undefined, lastContact: undefined }, [], '2026-03-02') // false
 */
export function isScheduled(
  partner: Meeting,
  meetings: readonly NotedWithPurpose[],
  today: CalendarDate,
): boolean | null {
  const purpose = purposeOf(partner);
  if (purpose === undefined) return null;
  const hasEnded = (meeting: NotedMeeting) =>
    purpose === 'check-in' && meetingDays(meeting).every((day) => day < today);
  return meetings.some((meeting) => meeting.purpose === words.purposes[purpose] && !hasEnded(meeting));
}

import type { Language } from '../language';
import { words } from '../words';
import { meetingText, meetingTitle } from './agenda';
import type { FiledMeeting } from './filedMeeting';
import { PURPOSES } from './plan';
import { ruleInWords } from './recurrence';
import type { NotedSeries } from './schedule/standingSeries';
import { meetingDays } from './upcoming';

/** What a calendar file needs to know beside the Check-ins sheet. */
export interface FileContext {
  readonly zone: string;
  readonly language: Language;
  /** Where the partner list is. */
  readonly url: string;
  /** When the file is made: an ISO instant. */
  readonly stamp: string;
}

/**
 * A series of the Check-ins sheet for a calendar file. One that ended before anything was held is cancelled: people may
 * have it from an earlier file.
 *
 * @returns `undefined` when the row has no day, or is no meeting
 */
export function filedSeries(row: NotedSeries, { zone, language, url, stamp }: FileContext): FiledMeeting | undefined {
  const purpose = PURPOSES.find((one) => words.purposes[one] === row.purpose);
  const held = meetingDays(row);
  const isCancelled = held.length === 0 && row.state === words.checkInStates.ended;
  const days = isCancelled ? [row.date] : held;
  if (purpose === undefined || days.length === 0 || row.eventId === '') return undefined;
  return {
    uid: `${row.eventId}@common-ground`,
    sequence: Number(row.changes) || 0,
    title: meetingTitle(purpose, row.organization, language),
    description: meetingText(purpose, row.moved === '' ? [] : row.moved.split('\n'), url, language),
    days,
    isCancelled,
    every: ruleInWords(row.date, row.repeats)?.every,
    time: row.time,
    minutes: Number(row.minutes),
    zone,
    stamp,
    url,
  };
}

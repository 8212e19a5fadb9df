import { onlyKnown } from './apiRequest';
import { apiError } from './strict';
import { instantOf, isTimeZone, readingText, wallClock } from './zonedTime';

export type EventTime = GoogleAppsScript.Calendar.Schema.EventDateTime;

const DAY_TEXT = /^\d{4}-\d{2}-\d{2}$/;
const TIME_TEXT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

function isDay(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text) && text !== '';
}

/** Refuses a start or an end that Google refuses; one of a series needs a zone. */
export function checkTime(
  method: string,
  name: 'start' | 'end',
  time: EventTime | undefined,
  isOfSeries: boolean,
): asserts time is EventTime {
  if (!time || (time.date === undefined) === (time.dateTime === undefined)) {
    throw apiError(method, `Missing ${name} time.`, 400);
  }
  onlyKnown(method, time, ['date', 'dateTime', 'timeZone']);
  const { date, dateTime, timeZone } = time;
  if (timeZone !== undefined && !isTimeZone(timeZone)) throw apiError(method, 'Invalid time zone definition.', 400);
  if (date !== undefined) {
    if (!DAY_TEXT.test(date) || !isDay(date)) throw apiError(method, `Invalid value for: ${name} date.`, 400);
    return;
  }
  const [, day = '', offset] = TIME_TEXT.exec(dateTime ?? '') ?? [];
  if (!isDay(day) || Number.isNaN(readingIn({ dateTime: (dateTime ?? '').slice(0, 19) }, 'UTC'))) {
    throw apiError(method, `Invalid value for: ${name} dateTime.`, 400);
  }
  if (timeZone === undefined && (isOfSeries || offset === undefined)) {
    throw apiError(method, `Missing time zone definition for ${name} time.`, 400);
  }
}

/** What the wall of a zone shows at an event's time, in milliseconds as if it were UTC. */
export function readingIn({ date, dateTime = '' }: EventTime, zone: string): number {
  if (date !== undefined) return Date.parse(`${date}T00:00:00Z`);
  const hasOffset = /(Z|[+-]\d\d:?\d\d)$/i.test(dateTime);
  return hasOffset ? wallClock(Date.parse(dateTime), zone) : Date.parse(`${dateTime.slice(0, 19)}Z`);
}

/** The instant of an event's time; a day stands for its beginning in the calendar's zone. */
export function instantIn(time: EventTime, calendarZone: string): number {
  const zone = time.date === undefined ? (time.timeZone ?? calendarZone) : calendarZone;
  return instantOf(readingIn(time, zone), zone);
}

/** An event's time on the wall of its zone, or of the calendar's where it names none. */
export function onItsWall(time: EventTime, calendarZone: string): EventTime {
  if (time.date !== undefined) return { date: time.date };
  const { timeZone = calendarZone } = time;
  return { dateTime: readingText(readingIn(time, timeZone)), timeZone };
}

/** An event's time as Google answers it: with the offset of the calendar's zone. */
export function withOffset(time: EventTime, calendarZone: string): EventTime {
  if (time.date !== undefined) return time;
  const instant = instantIn(time, calendarZone);
  const reading = wallClock(instant, calendarZone);
  const minutes = Math.round((reading - instant) / 60000);
  const clock = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((n) => String(n).padStart(2, '0'));
  const zone = minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${clock.join(':')}`;
  return { ...time, dateTime: `${readingText(reading)}${zone}` };
}

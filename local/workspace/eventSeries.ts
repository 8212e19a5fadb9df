import type { CalendarEvents, EventResource } from './calendarStore';
import { type EventTime, instantIn, readingIn } from './eventTime';
import { occurrences } from './occurrences';
import { instantOf, readingText, wallClock } from './zonedTime';

/** When a series meets: once, by its rule. */
export interface Slot {
  /** The identifier of the meeting: that of the series and the start in UTC, as `abcde_20260310T140000Z` or `abcde_20260310`. */
  readonly id: string;
  readonly start: EventTime;
  readonly end: EventTime;
}

/** Google shows no more of a series: https://support.google.com/calendar/thread/51073472. */
const MOST_MEETINGS = 730;

const DAY = 24 * 60 * 60 * 1000;

/**
 * The slots of a series in their order, none for a single event. A meeting lasts as long each time; its hour on the wall
 * of its zone stays when summer time begins.
 *
 * @param until slots that begin more than a day after this instant are left out
 */
export function slotsOf(event: EventResource, calendarZone: string, until = Number.POSITIVE_INFINITY): Slot[] {
  const { id, start, end = start, recurrence = [] } = event;
  if (!start || !end || recurrence.length === 0) return [];
  const zone = start.timeZone ?? calendarZone;
  const first = readingIn(start, zone);
  const readings = occurrences(recurrence, first, zone, until + DAY, MOST_MEETINGS);
  if (start.date !== undefined) {
    const length = readingIn(end, zone) - first;
    const day = (reading: number) => ({ date: readingText(reading).slice(0, 10) });
    return readings.map((reading) => ({
      id: `${id}_${compact(reading).slice(0, 8)}`,
      start: day(reading),
      end: day(reading + length),
    }));
  }
  const endZone = end.timeZone ?? zone;
  const length = instantIn(end, calendarZone) - instantIn(start, calendarZone);
  return readings.map((reading) => {
    const instant = instantOf(reading, zone);
    return {
      id: `${id}_${compact(instant)}Z`,
      start: { dateTime: readingText(reading), timeZone: zone },
      end: { dateTime: readingText(wallClock(instant + length, endZone)), timeZone: endZone },
    };
  });
}

function compact(reading: number): string {
  return readingText(reading).replace(/[-:]/g, '');
}

/** A meeting of a series as a resource of its own, as long as nobody changed it. */
export function meetingIn(series: EventResource, { id, start, end }: Slot): EventResource {
  const { recurrence: _, ...shared } = series;
  return { ...shared, id, start, end, recurringEventId: series.id ?? '', originalStartTime: start };
}

/** The meeting of a series with an identifier, as its rule makes it, whether or not somebody changed it. */
export function meetingWithId({ events, timeZone }: CalendarEvents, id: string): EventResource | undefined {
  const [, seriesId, day = ''] = /^([a-v0-9]+)_(\d{8})(?:T\d{6}Z)?$/.exec(id) ?? [];
  const series = seriesId === undefined ? undefined : events.find((event) => event.id === seriesId);
  if (!series) return undefined;
  const until = Date.parse(`${day.replace(/(....)(..)(..)/, '$1-$2-$3')}T23:59:59Z`);
  const slot = slotsOf(series, timeZone, until).find((each) => each.id === id);
  return slot && meetingIn(series, slot);
}

/** The exceptions of a series, and those that are cancelled. */
export function exceptionsOf({ events }: CalendarEvents, series: EventResource): EventResource[] {
  return events.filter((event) => event.recurringEventId !== undefined && event.recurringEventId === series.id);
}

/** The meetings of a series in the order of its rule, exceptions in their place; a single event is the one of itself. */
export function meetingsOf(calendar: CalendarEvents, event: EventResource, until?: number): EventResource[] {
  if (!event.recurrence?.length) return [event];
  if (event.status === 'cancelled') return [];
  const exceptions = new Map(exceptionsOf(calendar, event).map((exception) => [exception.id, exception]));
  const regular = slotsOf(event, calendar.timeZone, until).flatMap((slot) =>
    exceptions.has(slot.id) ? [] : [meetingIn(event, slot)],
  );
  if (exceptions.size === 0) return regular;
  const original = ({ originalStartTime: time }: EventResource) => (time ? instantIn(time, calendar.timeZone) : 0);
  return [...regular, ...exceptions.values()].sort((a, b) => original(a) - original(b));
}

/**
 * The exceptions that are left after a change of their series. An exception keeps what sets it apart and takes over the
 * rest; one whose slot the series has no more is gone, as one beyond an UNTIL is in answers of Google (recorded in the
 * tests of github.com/SwitchbackTech/compass).
 */
export function exceptionsAfter(
  exceptions: readonly EventResource[],
  before: EventResource,
  after: EventResource,
  calendarZone: string,
): EventResource[] {
  if (exceptions.length === 0 || after.status === 'cancelled') return [];
  const originals = exceptions.map(({ originalStartTime: time }) => (time ? instantIn(time, calendarZone) : 0));
  const meetings = (series: EventResource) =>
    new Map(
      slotsOf(series, calendarZone, Math.max(...originals)).map((slot) => [slot.id, meetingIn(series, slot)] as const),
    );
  const [were, are] = [meetings(before), meetings(after)];
  return exceptions.flatMap((exception) => {
    const [was, is] = [were.get(exception.id ?? ''), are.get(exception.id ?? '')];
    if (!is) return [];
    return exception.status === 'cancelled' ? [exception] : [takingOver(exception, was ?? is, is)];
  });
}

function takingOver(exception: EventResource, was: EventResource, is: EventResource): EventResource {
  const names = Object.keys({ ...exception, ...was, ...is }) as (keyof EventResource)[];
  const taken = names.map((name) => [name, (sameData(exception[name], was[name]) ? is : exception)[name]] as const);
  return Object.fromEntries(taken.filter(([, value]) => value !== undefined));
}

/** True for the same plain data in the same order. */
export function sameData(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

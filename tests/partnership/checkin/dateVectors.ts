import { ics } from '../../../local/files/ics';
import { occurrences } from '../../../local/workspace/occurrences';
import { icalendar } from '../../../src/partnership/checkin/icalendar';
import type { Interval } from '../../../src/partnership/checkin/interval';
import { checkInPlanner } from '../../../src/partnership/checkin/plan';
import { quietDay } from '../../../src/partnership/checkin/quietDays';
import { recurrenceLines } from '../../../src/partnership/checkin/series';
import { type Beginning, beginningsOf, eventsIn } from './readCalendarFile';

/** Zones with both clock changes on either half of the earth, and one without any. */
export const ZONES = ['America/New_York', 'Europe/Paris', 'America/Phoenix', 'Australia/Sydney'] as const;

/** First days with something about them, and how often to meet from then on. */
const SERIES: readonly { readonly first: string; readonly every: Interval }[] = [
  { first: '2026-02-10', every: { months: 1 } },
  { first: '2026-01-13', every: { months: 3 } },
  { first: '2026-03-31', every: { months: 1 } },
  { first: '2028-02-29', every: { months: 1 } },
  { first: '2026-01-30', every: { months: 2 } },
  { first: '2026-03-04', every: { weeks: 2 } },
  { first: '2026-10-21', every: { weeks: 1 } },
];

const TIME = '10:00';
const QUIET = quietDay([
  { from: '2026-12-21', until: '2027-01-03' },
  { from: '2026-04-14', until: '2026-04-14' },
]);

export interface PlannedSeries {
  readonly first: string;
  readonly zone: string;
  /** As the plan has them. */
  readonly days: readonly string[];
  /** As the event that is sent to Google says them. */
  readonly lines: readonly string[];
  /** When it begins according to the calendar panel, local: `yyyy-mm-ddThh:mm`. */
  readonly shown: readonly string[];
  /** When it begins according to a reader of the calendar file that is not ours. */
  readonly read: readonly Beginning[];
  /** The same of the file that the add-on's pages make. */
  readonly filed: readonly Beginning[];
}

/** Plans all series in a zone, sends them and writes them to a file, and reads that. */
export function plannedSeries(zone: string): PlannedSeries[] {
  return SERIES.map(({ first, every }) => {
    const plan = checkInPlanner('2025-12-31', { taken: [], isQuiet: QUIET });
    const checkIn = plan({ level: 2, priority: undefined, every, lastContact: undefined, firstCheckIn: first });
    if (typeof checkIn !== 'object' || !checkIn.series) throw new Error(`No series begins on ${first}.`);
    const lines = recurrenceLines(checkIn.series, TIME, zone);
    const { days } = checkIn.series;
    return { first, zone, days, lines, ...readBack(first, lines, zone), filed: filedBack(days, every, zone) };
  });
}

/** When a series begins that is put into the calendar with these lines, as it is shown and as a reader of the file has it. */
export function readBack(first: string, lines: readonly string[], zone: string, most = 100) {
  const start = { dateTime: `${first}T${TIME}:00`, timeZone: zone };
  const end = { dateTime: `${first}T10:45:00`, timeZone: zone };
  const event = { id: 'cgvector', summary: 'Check-in', start, end, recurrence: [...lines] };
  const beginning = Date.parse(`${start.dateTime}Z`);
  const shown = occurrences(lines, beginning, zone, beginning + 20 * 366 * 86_400_000);

  const file = ics({ summary: 'Check-ins', timeZone: zone }, [event], new Date('2026-01-01T00:00:00Z'));
  const read = beginningsOf(eventsIn(file)[0], most);
  return { shown: shown.slice(0, most).map((reading) => new Date(reading).toISOString().slice(0, 16)), read };
}

/** When a series begins in the file that the add-on's pages make. */
export function filedBack(days: readonly string[], every: Interval | undefined, zone: string): Beginning[] {
  const texts = { uid: 'cgvector', sequence: 0, title: 'Check-in', description: '' };
  const file = icalendar([{ ...texts, days, every, time: TIME, minutes: 45, zone, stamp: '2026-01-01T00:00:00Z' }]);
  return beginningsOf(eventsIn(file)[0]);
}

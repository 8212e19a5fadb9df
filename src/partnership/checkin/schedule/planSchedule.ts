import type { CalendarDate } from '../../calendarDate';
import { agreementLanguage } from '../../mou/agreementLanguage';
import { keyOf, type Partner, sharedIds } from '../../partner';
import type { Settings } from '../../settings';
import { cadence } from '../cadence';
import { daysIn } from '../interval';
import { latestStages, type NotedStage } from '../log/latestStage';
import { checkInPlanner, isMetRegularly, PURPOSES, purposeOf } from '../plan';
import { quietDay, readQuietDays } from '../quietDays';
import { newEvent, readMarks, type StandingEvent } from './calendarEvent';
import { type Decision, decide, type Pair } from './decide';
import { localTime } from './localTime';
import { knownMeeting, type Step } from './order';
import type { ScheduleLine } from './scheduleLine';
import { cellsOfCheckIn, endSeries, heldUntil } from './seriesSteps';
import { type NotedSeries, type StandingSeries, standingSeries } from './standingSeries';

/** What is known before check-ins are scheduled. */
export interface ScheduleSituation {
  readonly today: CalendarDate;
  readonly settings: Pick<Settings, 'cadence' | 'quietDays' | 'language'>;
  /** The calendar's. */
  readonly zone: string;
  /** Where the partner list is. */
  readonly url: string;
  /** The whole list. */
  readonly partners: readonly Partner[];
  /** The Check-ins sheet. */
  readonly rows: readonly NotedSeries[];
  /** The add-on's calendar; `null` when it cannot be read: the meetings are then kept in the sheet alone. */
  readonly events: readonly StandingEvent[] | null;
  /** The check-ins that took place, as far as they say what follows for the partnership. */
  readonly checkIns: readonly NotedStage[];
}

/**
 * Plans all that scheduling would do, before anything is done. Meetings that stand are looked after, whoever they are
 * with; of the partners without, those get some that are named, or that one works with now. What people changed in the
 * calendar stays as they left it.
 *
 * @param named the partners that it is about; `null` for the whole list, and for those that are gone from it
 * @returns the lines in the order of the list
 */
export function planSchedule(situation: ScheduleSituation, named: readonly Partner[] | null): ScheduleLine[] {
  const all = standingSeries(situation.rows, situation.events);
  const work = pairs(situation, named, all).flatMap((pair) => {
    const decision = decide(pair);
    return decision ? [{ pair, decision }] : [];
  });
  const ended = new Set(work.flatMap(({ decision }) => decision.ends));
  const isQuiet = quietDay(readQuietDays(situation.settings.quietDays).days);
  const expected = work.reduce((sum, { pair, decision }) => sum + (decision.make ? meetingsAYear(pair) : 0), 0);
  const occupied = { taken: taken(situation, all, ended), isQuiet, expected };
  const plan = checkInPlanner(situation.today, occupied, situation.settings.cadence);
  return work.map(({ pair, decision }) => lineOf(situation, pair, decision, plan));
}

function pairs(
  { today, settings, partners, events, checkIns }: ScheduleSituation,
  named: readonly Partner[] | null,
  all: readonly StandingSeries[],
): Pair[] {
  const byPartner = new Map<string, StandingSeries[]>();
  for (const series of all) {
    const own = byPartner.get(series.partnerId);
    if (own) own.push(series);
    else byPartner.set(series.partnerId, [series]);
  }
  const stages = latestStages(checkIns);
  const shared = { today, hasCalendar: events !== null, table: settings.cadence };
  const doubtful = new Set(sharedIds(partners).map(({ row }) => row));
  const ofPartners = (named ?? partners)
    .filter(({ row }) => !doubtful.has(row))
    .flatMap((partner) => {
      const needed = purposeOf(partner);
      const stage = partner.id === '' ? undefined : stages[partner.id];
      const isOver = stage === 'pause' || stage === 'end' ? stage : undefined;
      const isWanted = named !== null || isMetRegularly(partner);
      return PURPOSES.map((purpose): Pair => {
        const series = (byPartner.get(partner.id) ?? []).filter((one) => one.purpose === purpose);
        const over = isOver ?? (purpose === 'check-in' && needed === undefined ? 'nothingAgreed' : undefined);
        return { ...shared, partner, purpose, series, over, isWanted, isNeeded: (needed ?? 'check-in') === purpose };
      });
    });
  const known = new Set(partners.map(({ id }) => id));
  const gone = named === null ? Array.from(byPartner).filter(([id]) => !known.has(id)) : [];
  const ofGone = gone.flatMap(([, own]) =>
    PURPOSES.map((purpose): Pair => {
      const series = own.filter((one) => one.purpose === purpose);
      return { ...shared, partner: undefined, purpose, series, over: 'gone', isWanted: false, isNeeded: false };
    }),
  );
  return [...ofPartners, ...ofGone];
}

/** About how many meetings a year a partner takes, the early ones included. */
function meetingsAYear({ partner, table, purpose }: Pair): number {
  const every = partner && purpose === 'check-in' ? cadence(partner, table) : undefined;
  return every ? (5 / 4) * (365 / daysIn(every)) : 1;
}

/** The beginnings of all meetings that stay. */
function taken(
  { today, zone, events }: ScheduleSituation,
  all: readonly StandingSeries[],
  ended: ReadonlySet<StandingSeries>,
): string[] {
  const ofSeries = all
    .filter(({ standing }) => standing !== 'deleted' && standing !== 'missing')
    .flatMap((series) => (ended.has(series) ? heldUntil(series, today) : series.meetings))
    .map(({ date, time }) => `${date}T${time}`);
  const others = (events ?? []).filter(({ isDeleted, marks }) => !isDeleted && readMarks(marks) === undefined);
  return [...ofSeries, ...others.map(({ start }) => localTime(start, zone))];
}

function lineOf(
  { today, settings, zone, url }: ScheduleSituation,
  { partner, purpose, series, hasCalendar }: Pair,
  { kind, reasons, make, ends, steps, invites, uninvites }: Decision,
  plan: ReturnType<typeof checkInPlanner>,
): ScheduleLine {
  const key = partner ? keyOf(partner) : goneKey(series);
  const staying = series.filter((one) => !ends.includes(one));
  const ahead = aheadOf(staying, today) ?? aheadOf(series, today);
  const line = { partner: key, purpose, kind, reasons, invites, uninvites, ...(ahead ? { ahead } : {}) };
  const checkIn = make && (make.known ?? (partner && plan(partner, make.goesOn)));
  if (make && (checkIn === undefined || checkIn === 'no day')) {
    return { ...line, kind: 'cannot', reasons: [{ because: 'noDay' }], invites: [], uninvites: [] };
  }
  const all: Step[] = [...ends.map((one) => endSeries(one, today)), ...steps];
  if (make && checkIn && checkIn !== 'no day') {
    const { number } = make;
    const cells = cellsOfCheckIn(checkIn, hasCalendar);
    const language = agreementLanguage(settings, partner ? [partner] : []);
    const event = newEvent(checkIn, { partner: key.name, zone, language, url });
    all.unshift(hasCalendar ? { do: 'add', purpose, number, event, cells } : { do: 'plan', purpose, number, cells });
    return { ...line, checkIn, order: orderOf(key, partner, all) };
  }
  return all.length > 0 ? { ...line, order: orderOf(key, partner, all) } : line;
}

function orderOf(key: ScheduleLine['partner'], partner: Partner | undefined, steps: readonly Step[]) {
  return { partner: key, known: partner ? knownMeeting(partner) : null, steps };
}

/** How a partner is known that is not in the list any more. */
function goneKey(series: readonly StandingSeries[]): ScheduleLine['partner'] {
  const [first] = series;
  const name = series.find(({ row }) => row)?.row?.organization ?? first?.event?.title ?? '';
  return { id: first?.partnerId ?? '', name };
}

function aheadOf(series: readonly StandingSeries[], today: CalendarDate): ScheduleLine['ahead'] {
  const meetings = series
    .filter(({ standing }) => standing === 'stands' || standing === 'inSheet')
    .flatMap((one) => one.meetings)
    .filter(({ date }) => date > today)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const [next] = meetings;
  const last = meetings[meetings.length - 1];
  return next && last ? { next: next.date, time: next.time, last: last.date } : undefined;
}

import type { CalendarDate } from '../../calendarDate';
import { checksum } from '../../mou/checksum';
import type { Partner } from '../../partner';
import { words } from '../../words';
import { meetingTitle } from '../agenda';
import { type CadenceTable, cadence } from '../cadence';
import { seriesId } from '../eventId';
import { guestsOf } from '../guests';
import { addInterval, type Interval, intervalCell } from '../interval';
import type { CheckIn, GoesOn, Purpose } from '../plan';
import { guestMark, titleMark } from './calendarEvent';
import type { EventChange, Step } from './order';
import type { LineKind, Reason } from './scheduleLine';
import { cellsOf, checkInOf, endSeries, isNoted } from './seriesSteps';
import type { StandingSeries } from './standingSeries';

/** A partner and a purpose, and the series that there are. */
export interface Pair {
  readonly today: CalendarDate;
  /** Absent when it is gone from the list. */
  readonly partner: Partner | undefined;
  readonly purpose: Purpose;
  readonly series: readonly StandingSeries[];
  /** Whether the calendar can be read and written. */
  readonly hasCalendar: boolean;
  /** Whether meetings of this purpose are what the partner needs now. */
  readonly isNeeded: boolean;
  /** Whether it is to have them when it has none. */
  readonly isWanted: boolean;
  /** Why it is to have none. */
  readonly over: 'pause' | 'end' | 'gone' | 'nothingAgreed' | undefined;
  readonly table: CadenceTable;
}

/** What is to be done, before days are chosen. */
export interface Decision {
  readonly kind: LineKind;
  readonly reasons: readonly Reason[];
  /** Puts a series in, under its number. */
  readonly make?: {
    readonly number: number;
    readonly goesOn?: GoesOn | undefined;
    readonly known?: CheckIn | undefined;
  };
  /** Series that end: their days ahead are free. */
  readonly ends: readonly StandingSeries[];
  /** What else is done. */
  readonly steps: readonly Step[];
  readonly invites: readonly string[];
  readonly uninvites: readonly string[];
}

/** Decides about one partner and one purpose; `undefined` when there is nothing to say of them. */
export function decide(pair: Pair): Decision | undefined {
  const { today, series, over, isNeeded, isWanted } = pair;
  const ahead = series.filter((one) => isAhead(one, today));
  const standing = ahead
    .filter((one) => one.standing === 'stands')
    .sort((a, b) => numberOf(a, pair) - numberOf(b, pair));
  const planned = ahead.filter((one) => one.standing === 'inSheet');
  // Series that would go on, had nobody deleted them.
  const lost = ahead.filter((one) => one.standing === 'deleted' || one.standing === 'missing');
  const asLost = lost.filter(({ row }) => row !== undefined).map((one) => endSeries(one, today));
  const live = standing[standing.length - 1];

  if (over) {
    if (standing.length + planned.length > 0) return ending(pair, over, [...standing, ...planned], asLost);
    if (asLost.length > 0) return { ...NOTHING, kind: 'note', reasons: [{ because: over }], steps: asLost };
    if (!isNeeded || !isWanted) return undefined;
    return { ...NOTHING, kind: over === 'nothingAgreed' ? 'cannot' : 'leave', reasons: [{ because: over }] };
  }
  if (live) return keeping(pair, live, [...standing.slice(0, -1), ...planned], asLost);
  const [first, ...doubles] = planned;
  if (first) {
    const number = numberOf(first, pair);
    const known = checkInOf(first);
    const decision = making(pair, [{ because: 'inSheet' }]);
    if (number >= 0) return { ...decision, make: { number, known }, ends: doubles };
    // It was planned for a row that was merged into this one, and goes on under an identifier of this partner.
    return { ...decision, make: { number: decision.make?.number ?? 0, known }, ends: planned };
  }
  const [gone] = lost;
  if (gone && !isNeeded) {
    return asLost.length > 0 ? { ...NOTHING, kind: 'note', reasons: [{ because: 'moved' }], steps: asLost } : undefined;
  }
  if (gone) {
    const because = gone.standing === 'deleted' ? 'deleted' : 'missing';
    const day = gone.meetings.find(({ date }) => date > today)?.date ?? today;
    return { ...making(pair, [{ because, day }]), kind: 'ask', steps: asLost };
  }
  if (!isNeeded || !isWanted) return undefined;
  const held = series.some(({ meetings }) => meetings.length > 0);
  if (pair.purpose === 'first-contact' && held) return { ...NOTHING, kind: 'leave', reasons: [{ because: 'held' }] };
  const wasEnded = series.some((one) => one.standing === 'ended');
  return making(pair, [{ because: series.length === 0 ? 'new' : wasEnded ? 'resumed' : 'renewed' }]);
}

const NOTHING = { ends: [], steps: [], invites: [], uninvites: [] } as const;

function isAhead({ meetings, isRearranged, standing }: StandingSeries, today: CalendarDate): boolean {
  return standing !== 'ended' && (isRearranged || meetings.some(({ date }) => date > today));
}

/** How many series came before this one; -1 for one that the add-on did not number. */
function numberOf({ eventId: id, partnerId }: StandingSeries, { purpose, series }: Pair): number {
  for (let number = 0; number <= series.length; number++)
    if (id === seriesId(partnerId, purpose, number)) return number;
  return -1;
}

function making(pair: Pair, reasons: readonly Reason[], goesOn?: GoesOn): Decision {
  const { series, partner, hasCalendar } = pair;
  const number = series.reduce((most, one) => Math.max(most, numberOf(one, pair)), -1) + 1;
  return {
    ...NOTHING,
    kind: 'create',
    reasons,
    make: { number, goesOn: goesOn ?? (series.length > 0 ? {} : undefined) },
    invites: partner && hasCalendar ? guestsOf(partner) : [],
  };
}

/** Meetings that people moved, of which some are ahead, would be lost: that is for them to decide. */
function changedAhead({ changedDays, meetings }: StandingSeries, today: CalendarDate): CalendarDate[] {
  const moved = meetings.filter(({ planned, date }) => planned !== date || changedDays.includes(planned));
  return moved.filter(({ date }) => date > today).map(({ date }) => date);
}

function guestEmails({ event }: StandingSeries): string[] {
  return (event?.guests ?? []).map(({ email }) => email);
}

/** Why a series cannot be ended here: the calendar cannot be reached, or people gave it other days. */
function obstacleTo(
  series: readonly StandingSeries[],
  hasCalendar: boolean,
): Pick<Decision, 'kind' | 'reasons'> | undefined {
  if (series.some(({ isRearranged }) => isRearranged)) return { kind: 'leave', reasons: [{ because: 'rearranged' }] };
  const needsCalendar = series.some(({ row }) => !row || row.state === '');
  return needsCalendar && !hasCalendar ? { kind: 'cannot', reasons: [{ because: 'noCalendar' }] } : undefined;
}

function ending(
  { today, hasCalendar }: Pair,
  because: NonNullable<Pair['over']>,
  ends: readonly StandingSeries[],
  steps: readonly Step[],
): Decision {
  const obstacle = obstacleTo(ends, hasCalendar);
  if (obstacle) return { ...NOTHING, ...obstacle, reasons: [...obstacle.reasons, { because }] };
  const days = ends.flatMap((one) => changedAhead(one, today));
  return {
    ...NOTHING,
    kind: days.length > 0 ? 'ask' : 'end',
    reasons: [{ because }, ...(days.length > 0 ? [{ because: 'movedAhead', days } as const] : [])],
    ends,
    steps,
    uninvites: ends.flatMap(guestEmails),
  };
}

/** Looks after the series by which people meet; `doubles` are others that are ahead. */
function keeping(
  pair: Pair,
  live: StandingSeries,
  doubles: readonly StandingSeries[],
  asLost: readonly Step[],
): Decision {
  const { today, partner, purpose, isNeeded, hasCalendar, table } = pair;
  const ends = doubles.filter(
    ({ isRearranged, row }) => !isRearranged && (hasCalendar || row?.state === words.checkInStates.inSheet),
  );
  const rhythm = partner && cadence(partner, table);
  const { every } = live;
  if (
    !live.isRearranged &&
    isNeeded &&
    purpose === 'check-in' &&
    every &&
    rhythm &&
    intervalCell(every) !== intervalCell(rhythm)
  ) {
    const to: Interval = rhythm.weeks === undefined ? { months: rhythm.months } : { weeks: rhythm.weeks };
    const reason: Reason = { because: 'cadence', from: every, to };
    const obstacle = obstacleTo([live], hasCalendar);
    if (obstacle) return { ...NOTHING, ...obstacle, reasons: [...obstacle.reasons, reason] };
    const days = changedAhead(live, today);
    return {
      ...making(pair, [reason, ...(days.length > 0 ? [{ because: 'movedAhead', days } as const] : [])], {
        at: nextOf(live, rhythm, today),
      }),
      kind: days.length > 0 ? 'ask' : 'change',
      ends: [live, ...ends],
      steps: asLost,
      uninvites: guestEmails(live),
    };
  }
  const { change, reasons, invites, uninvites } = live.event && partner ? details(live, partner) : UNCHANGED;
  const cells = cellsOf(live);
  const own: Step[] =
    live.event && reasons.length > 0
      ? [
          {
            do: 'change',
            eventId: live.eventId,
            etag: live.event.etag,
            change,
            tells: invites.length + uninvites.length > 0,
            cells,
          },
        ]
      : isNoted(live, cells)
        ? []
        : [{ do: 'note', eventId: live.eventId, cells }];
  const steps = [...own, ...asLost];
  const changes: Reason[] = [...reasons, ...(ends.length > 0 ? [{ because: 'double' } as const] : [])];
  const decision = { ends, steps, invites, uninvites: [...uninvites, ...ends.flatMap(guestEmails)] };
  if (changes.length > 0) return { ...decision, kind: 'change', reasons: changes };
  if (own.length > 0) return { ...decision, kind: 'note', reasons: [{ because: live.row ? 'moved' : 'unnoted' }] };
  if (steps.length > 0) return { ...decision, kind: 'note', reasons: [{ because: 'unnoted' }] };
  return { ...decision, kind: 'leave', reasons: [{ because: live.isRearranged ? 'rearranged' : 'same' }] };
}

/**
 * From which meeting a series goes on at another pace: the next one stays, since it is agreed, unless people are to meet
 * so much sooner that it would be further away than the new pace has them meet.
 */
function nextOf({ meetings }: StandingSeries, every: Interval, today: CalendarDate): GoesOn['at'] {
  const next = meetings.find(({ date }) => date > today);
  return next && next.date <= addInterval(today, every) ? { date: next.date, time: next.time } : undefined;
}

interface Details extends Pick<Decision, 'reasons' | 'invites' | 'uninvites'> {
  readonly change: EventChange;
}

const UNCHANGED: Details = { change: {}, reasons: [], invites: [], uninvites: [] };

/** What an event is to say that it does not say: the name of the partner, unless people gave it a title, and its guests. */
function details({ event, marked, purpose }: StandingSeries, partner: Partner): Details {
  if (!event || !marked) return UNCHANGED;
  const title = meetingTitle(purpose, partner.name, marked.language);
  const isRenamed = event.title !== title && checksum(event.title) === marked.title;
  const ticked = guestsOf(partner);
  const isIn = (emails: readonly string[]) => (email: string) =>
    emails.some((one) => one.toLowerCase() === email.toLowerCase());
  const present = event.guests.map(({ email }) => email);
  // Those whom people took out in the calendar are not invited again, and those whom they invited there stay.
  const invites = ticked.filter((email) => !isIn(present)(email) && !isIn(marked.guests)(email));
  const uninvites = marked.guests.filter((email) => !isIn(ticked)(email) && isIn(present)(email));
  const hasOthers = invites.length + uninvites.length > 0;
  const guests = [
    ...event.guests.filter(({ email }) => !isIn(uninvites)(email)),
    ...invites.map((email) => ({ email })),
  ];
  return {
    change: {
      ...(isRenamed ? { title } : {}),
      ...(hasOthers ? { guests } : {}),
      marks: { ...(isRenamed ? titleMark(title) : {}), ...(hasOthers ? guestMark(ticked) : {}) },
    },
    reasons: [
      ...(isRenamed ? [{ because: 'renamed' } as const] : []),
      ...(hasOthers ? [{ because: 'guests' } as const] : []),
    ],
    invites,
    uninvites,
  };
}

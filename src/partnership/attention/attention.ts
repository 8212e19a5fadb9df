import { addDays, addMonths, type CalendarDate, readCalendarDate } from '../calendarDate';
import type { CadenceTable, Rhythm } from '../checkin/cadence';
import type { LoggedCheckIn } from '../checkin/log/checkIn';
import { type History, historyOf, type NotedCheckIn } from '../checkin/log/history';
import { type NotedMeeting, upcoming } from '../checkin/upcoming';
import type { PartnerFields } from '../columns';
import { asksIn, isBetweenUs, type LineBetween, offersIn } from '../exchange/exchange';
import { readState } from '../mou/state';
import type { PartnerKey } from '../partner';
import { type RatingCode, readRating, UNREADABLE } from '../rating';

/** Why a partner needs attention, the most urgent first. */
export const ATTENTION_KINDS = [
  'agreementOver',
  'checkInDue',
  'actionsLate',
  'problemOld',
  'agreementEnding',
  'reviewDue',
  'trustFell',
  'ratingsOld',
  'onlyAsks',
] as const;

export type AttentionKind = (typeof ATTENTION_KINDS)[number];

/** One thing that waits with a partner. */
export interface AttentionLine extends PartnerKey {
  readonly kind: AttentionKind;
  /** The day that counts: since when it waits, or by when it is to be done. Blank where there is none. */
  readonly day: CalendarDate | '';
  /** What it is about, as people wrote it: a problem, what was to be done. Blank where there is nothing. */
  readonly what: string;
}

/** What is known of one partner. */
export interface Watched {
  readonly partner: PartnerKey &
    Rhythm & {
      readonly lastContact: CalendarDate | undefined;
      readonly fields: Pick<PartnerFields, 'weAsk' | 'weOffer'>;
    };
  readonly meetings: readonly NotedMeeting[];
  /** The check-ins that took place. */
  readonly checkIns: readonly (NotedCheckIn & Partial<Pick<LoggedCheckIn, 'ratings'>>)[];
  /** The versions of agreements with it. */
  readonly agreements: readonly {
    /** As it stands in the sheet, like the days. */
    readonly state: string;
    readonly review: string;
    readonly end: string;
  }[];
  /** What we ask this partner for and offer, to it or to anybody, beside what the list says. */
  readonly ours: readonly LineBetween[];
}

/** A problem that stays open for so long is no small one any more. Source: evaluations ask whether a hard issue was resolved in the last 60 days. */
const OPEN_DAYS = 60;

/** So long before its end an agreement is decided about. */
const DAYS_BEFORE_END = 60;

/** Missions drift: what was rated longer ago is looked at again. */
const RATED_MONTHS = 12;

/**
 * What needs attention, the most urgent kind first and in each kind what waits longest.
 *
 * - a check-in that is due; actions whose day is over; problems open for more than 60 days;
 * - signed agreements that are over, end within 60 days, or whose review date is here;
 * - trust that fell since the check-in before; ratings that nobody looked at for a year, where that is known;
 * - partners whom we ask for something and offer nothing.
 */
export function attention(all: readonly Watched[], table: CadenceTable, today: CalendarDate): AttentionLine[] {
  const rank = ({ kind }: AttentionLine) => ATTENTION_KINDS.indexOf(kind);
  return all
    .flatMap((watched) => linesOf(watched, table, today))
    .sort((a, b) => rank(a) - rank(b) || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function linesOf({ partner, meetings, checkIns, agreements, ours }: Watched, table: CadenceTable, today: CalendarDate) {
  const { id, name, fields } = partner;
  const lines: AttentionLine[] = [];
  const say = (kind: AttentionKind, day: CalendarDate | '' = '', what = '') =>
    lines.push({ id, name, kind, day, what });
  const history = historyOf(checkIns);

  const { due } = upcoming(partner, meetings, table, today);
  if (due !== undefined) say('checkInDue', due);
  for (const { what, by } of history.actions) if (by !== '' && by < today) say('actionsLate', by, what);
  for (const { text, since } of history.problems) {
    if (since !== '' && addDays(since, OPEN_DAYS) < today) say('problemOld', since, text);
  }
  for (const { state, review, end } of agreements) {
    if (readState(state) !== 'signed') continue;
    const endDay = readCalendarDate(end);
    const reviewDay = readCalendarDate(review);
    if (endDay !== undefined && endDay < today) say('agreementOver', endDay);
    else if (endDay !== undefined && addDays(endDay, -DAYS_BEFORE_END) <= today) say('agreementEnding', endDay);
    else if (reviewDay !== undefined && reviewDay <= today && !wasMetSince(history, reviewDay))
      say('reviewDue', reviewDay);
  }
  const fell = dayTrustFell(checkIns);
  if (fell !== undefined) say('trustFell', fell);
  const rated = dayRated(checkIns, history);
  if (rated !== undefined && partner.priority !== undefined && addMonths(rated, RATED_MONTHS) < today) {
    say('ratingsOld', rated);
  }
  const asks = (fields.weAsk ?? '') !== '' || asksIn(ours).some(isBetweenUs);
  const offers = (fields.weOffer ?? '') !== '' || offersIn(ours).length > 0;
  if (asks && !offers) say('onlyAsks');
  return lines;
}

/** A review is held when people meet. */
function wasMetSince({ days }: History, day: CalendarDate): boolean {
  return days.some((one) => one >= day);
}

/** The day of the last check-in at which trust was rated, when it was rated lower than the time before. */
function dayTrustFell(checkIns: Watched['checkIns']): CalendarDate | undefined {
  const rated = checkIns
    .map(({ date = '', trust = '' }) => ({ day: readCalendarDate(date), code: codeOf(trust) }))
    .filter((one): one is { day: CalendarDate; code: RatingCode } => one.day !== undefined && one.code !== 0)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const [before, last] = rated.slice(-2);
  return before && last && last.code < before.code ? last.day : undefined;
}

function codeOf(cell: string): RatingCode {
  const { code } = readRating(cell);
  return code === UNREADABLE ? 0 : code;
}

/** The last check-in at which ratings were looked at, or the first of all: the ratings are no younger. */
function dayRated(checkIns: Watched['checkIns'], { days }: History): CalendarDate | undefined {
  const looked = checkIns
    .filter(({ ratings = '' }) => ratings !== '')
    .flatMap(({ date = '' }) => readCalendarDate(date) ?? [])
    .sort();
  return looked[looked.length - 1] ?? days[0];
}

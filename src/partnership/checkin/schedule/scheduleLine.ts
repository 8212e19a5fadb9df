import type { CalendarDate } from '../../calendarDate';
import type { PartnerKey } from '../../partner';
import type { Interval } from '../interval';
import type { CheckIn, Purpose } from '../plan';
import type { ScheduleOrder } from './order';

/** Why something is done with the meetings of a partner, or is not. */
export type Reason =
  /** Why a series is made: there was none; its year is over; it was ended before; the sheet alone has it so far. */
  | { readonly because: 'new' | 'renewed' | 'resumed' | 'inSheet' }
  /** Why one changes: people meet at another pace; the partner has another name; other guests; one is too many. */
  | { readonly because: 'cadence'; readonly from: Interval; readonly to: Interval }
  | { readonly because: 'renamed' | 'guests' | 'double' }
  /** Why one ends, or is not made: what was decided at a check-in; the partner is not in the list; nothing is agreed. */
  | { readonly because: 'pause' | 'end' | 'gone' | 'nothingAgreed' }
  /** What the sheet does not say yet: meetings that people moved or took out; a series that a stopped run left. */
  | { readonly because: 'moved' | 'unnoted' }
  /** Why nothing is done: all is as it should be; the one conversation was held; people gave the series other days. */
  | { readonly because: 'same' | 'held' | 'rearranged' }
  /** What somebody has to decide: they deleted it, or its calendar; meetings that they moved would be lost. */
  | { readonly because: 'deleted' | 'missing'; readonly day: CalendarDate }
  | { readonly because: 'movedAhead'; readonly days: readonly CalendarDate[] }
  /** What cannot be done: no day has room; the calendar cannot be reached; rows share the Partner ID. */
  | { readonly because: 'noDay' | 'noCalendar' | 'sharedId' };

/** What scheduling does, the most urgent to read first; an `ask` is done only when somebody says so. */
export const LINE_KINDS = ['ask', 'create', 'change', 'end', 'note', 'cannot', 'leave'] as const;

export type LineKind = (typeof LINE_KINDS)[number];

/** What scheduling would do for one partner and one purpose, and why. */
export interface ScheduleLine {
  readonly partner: PartnerKey;
  readonly purpose: Purpose;
  readonly kind: LineKind;
  readonly reasons: readonly Reason[];
  /** What would be put in. */
  readonly checkIn?: CheckIn;
  /** The next and the last meeting that stand ahead. */
  readonly ahead?: { readonly next: CalendarDate; readonly time: string; readonly last: CalendarDate };
  /** The e-mail addresses of those who would get an invitation. */
  readonly invites: readonly string[];
  /** Those who would be told that meetings are taken out, or that they need not come. */
  readonly uninvites: readonly string[];
  /** What is to be done, when something is. */
  readonly order?: Omit<ScheduleOrder, 'hasLink'>;
}

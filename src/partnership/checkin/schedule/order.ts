import { known } from '../../asKnown';
import type { Partner, PartnerKey } from '../../partner';
import type { Purpose } from '../plan';
import type { Guest, Marks, NewEvent } from './calendarEvent';
import type { CheckInColumn } from './standingSeries';

/** What the Check-ins sheet is to say of a series; whose it is follows from the order. */
export type SeriesCells = Readonly<
  Record<Exclude<CheckInColumn, 'organization' | 'partnerId' | 'eventId' | 'changes'>, string | number>
>;

/** One thing to do in the calendar, and what the sheet then says of it. */
export type Step =
  | {
      readonly do: 'add';
      readonly purpose: Purpose;
      /** How many series there were before with the partner and the purpose: a part of the identifier. */
      readonly number: number;
      readonly event: NewEvent;
      readonly cells: SeriesCells;
    }
  | {
      readonly do: 'change';
      readonly eventId: string;
      readonly etag: string;
      readonly change: EventChange;
      /** Whether its guests get an e-mail. */
      readonly tells: boolean;
      readonly cells: SeriesCells;
    }
  | {
      readonly do: 'remove';
      readonly eventId: string;
      readonly etag: string;
      readonly tells: boolean;
      readonly cells: SeriesCells;
    }
  /** Nothing in the calendar: the sheet is brought into line with it. */
  | { readonly do: 'note'; readonly eventId: string; readonly cells: SeriesCells }
  /** A series that is kept in the sheet alone. */
  | { readonly do: 'plan'; readonly purpose: Purpose; readonly number: number; readonly cells: SeriesCells };

/** What changes of an event; what is absent stays. */
export interface EventChange {
  readonly title?: string;
  readonly guests?: readonly Guest[];
  readonly recurrence?: readonly string[];
  readonly marks?: Marks;
}

/** What is to be done for one partner, ready to be done: whoever does it needs to know nothing of plans. */
export interface ScheduleOrder {
  readonly partner: PartnerKey;
  /** What the plan knew of the partner; `null` when it is to be gone from the list. */
  readonly known: KnownMeeting | null;
  /** In their order: what is new comes first, so that a stop never leaves a partner without meetings. */
  readonly steps: readonly Step[];
  /** Whether meetings that are new get a link for video calls. */
  readonly hasLink: boolean;
}

/** What the meetings with a partner follow from: when something else stands there, they are planned anew. */
export function knownMeeting(partner: Partner) {
  return {
    ...known(partner, ['name', 'level', 'phase', 'priority', 'every', 'lastContact', 'firstCheckIn']),
    fields: known(partner.fields, ['guests', 'agreementLanguage']),
  };
}

export type KnownMeeting = ReturnType<typeof knownMeeting>;

import { apiError } from './strict';

export type EventResource = GoogleAppsScript.Calendar.Schema.Event;

/** A calendar the app made, with its events as Google event resources. */
export interface LocalCalendarData {
  kind: 'calendar#calendar';
  id: string;
  summary: string;
  timeZone: string;
  description?: string;
  /** Single events, series, and the exceptions of series as resources of their own; times on the wall of their zone. */
  events: EventResource[];
}

/** What there is to know of a calendar to read its events. */
export type CalendarEvents = Pick<LocalCalendarData, 'events' | 'timeZone'>;

/** An e-mail that told a guest of an event. */
export interface Invitation {
  eventId: string;
  email: string;
}

/** An e-mail to a guest, and what it said: come, what you know has changed, or you are expected no more. */
export interface GuestMail extends Invitation {
  kind: 'invited' | 'updated' | 'cancelled';
}

/** A mail as it was kept; the kind is absent where it was kept before mails had one. */
export type SavedGuestMail = Invitation & Partial<GuestMail>;

/** The calendars that the app made, and the mails that were sent from them, oldest first. */
export class CalendarStore {
  readonly mails: GuestMail[];
  private revision: number;

  constructor(
    readonly calendars: LocalCalendarData[] = [],
    mails: readonly SavedGuestMail[] = [],
  ) {
    this.mails = mails.map((mail) => ({ kind: 'invited', ...mail }));
    const all = calendars.flatMap((calendar) => calendar.events);
    this.revision = Math.max(0, ...all.map(({ etag = '' }) => Number(etag.replace(/"/g, ''))));
    // Absent in what was saved before events had one.
    for (const event of all) event.etag ??= this.nextEtag();
  }

  /** The mails that asked somebody to come, or told of a change. */
  get invitations(): Invitation[] {
    return this.mails.flatMap(({ kind, ...mail }) => (kind === 'cancelled' ? [] : [mail]));
  }

  /** The events of all calendars that are not deleted. */
  get events(): EventResource[] {
    return this.calendars.flatMap((calendar) => calendar.events).filter((event) => event.status !== 'cancelled');
  }

  calendar(id: string): LocalCalendarData | undefined {
    return this.calendars.find((calendar) => calendar.id === id);
  }

  /** An entity tag that no event has had yet. */
  nextEtag(): string {
    this.revision++;
    return `"${this.revision}"`;
  }

  /** Notes whom the change of an event is told: those who are guests after it, and those who were. */
  tell(before: EventResource | undefined, after: EventResource): void {
    const [were, are] = [guests(before), guests(after)];
    const eventId = after.id ?? '';
    for (const email of are) this.mails.push({ eventId, email, kind: were.includes(email) ? 'updated' : 'invited' });
    for (const email of were) if (!are.includes(email)) this.mails.push({ eventId, email, kind: 'cancelled' });
  }
}

/** The calendar with an identifier; where there is none, the error of the method is thrown. */
export function calendarIn(store: CalendarStore, method: string, id: string): LocalCalendarData {
  if (id === 'primary') throw apiError(method, 'Request had insufficient authentication scopes.', 403);
  const calendar = store.calendar(id);
  if (!calendar) throw apiError(method, 'Not Found', 404);
  return calendar;
}

/** The addresses of those who are expected at an event. */
function guests({ status, attendees = [] }: EventResource = {}): string[] {
  return status === 'cancelled' ? [] : attendees.map(({ email = '' }) => email);
}

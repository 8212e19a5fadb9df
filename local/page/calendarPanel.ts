import { addDays } from '../../src/partnership/calendarDate';
import { fileName } from '../files/fileName';
import { ics } from '../files/ics';
import type { Invitation, LocalCalendarData } from '../workspace/calendar';
import type { LocalWorkspace } from '../workspace/localWorkspace';
import { wallClock } from '../workspace/zonedTime';
import { type AgendaEntry, agenda, guestsText, invitationsText, titleOf } from './agenda';
import { download, element } from './dom';
import { openPanel } from './panel';
import { recurrenceText } from './recurrenceText';

const DAYS_AHEAD = 365;

/** Opens the panel with the calendars that the add-on made: an agenda by month for the year ahead, and downloads. */
export function openCalendar(workspace: LocalWorkspace, where: HTMLElement): void {
  const content = openPanel(
    where,
    'Calendar in this local workspace',
    'The meetings of the year ahead that the add-on scheduled. They are kept in this browser only.',
  );
  const { calendars, invitations } = workspace.calendars;
  if (calendars.length === 0) {
    content.append(element('p', { class: 'panel-empty' }, 'There is no calendar yet.'));
    return;
  }
  const now = Date.now();
  for (const calendar of calendars) content.append(calendarSection(calendar, invitations, now));
}

function calendarSection(calendar: LocalCalendarData, invitations: readonly Invitation[], now: number): HTMLElement {
  const today = new Date(wallClock(now, calendar.timeZone)).toISOString().slice(0, 10);
  const months = agenda(calendar, `${today.slice(0, 7)}-01`, addDays(today, DAYS_AHEAD));
  const save = () => {
    const file = ics(calendar, calendar.events, new Date(now));
    download(file, fileName(calendar.summary, 'ics', new Set()), 'text/calendar');
  };
  return element(
    'section',
    { class: 'calendar' },
    element('h3', { dir: 'auto' }, calendar.summary),
    element('p', { class: 'panel-note' }, `Times of ${calendar.timeZone.replaceAll('_', ' ')}`),
    element('button', { type: 'button', class: 'panel-button', click: save }, 'Download .ics'),
    ...(months.length === 0 ? [element('p', { class: 'panel-empty' }, 'No meetings in the year ahead.')] : []),
    ...months.flatMap(({ month, entries }) => [
      element('h4', {}, format(`${month}-01`, { month: 'long', year: 'numeric' })),
      element('ol', { class: 'agenda' }, ...entries.map((entry) => agendaItem(entry, calendar.timeZone, invitations))),
    ]),
  );
}

function agendaItem(
  { event, day, time }: AgendaEntry,
  calendarZone: string,
  invitations: readonly Invitation[],
): HTMLElement {
  const repeats = recurrenceText(event.recurrence ?? [], event.start?.timeZone ?? calendarZone);
  return element(
    'li',
    {},
    element('time', { datetime: day }, format(day, { weekday: 'short', day: 'numeric', month: 'short' })),
    element('span', { class: 'agenda-time' }, time),
    element(
      'div',
      {},
      element('strong', { dir: 'auto' }, titleOf(event)),
      element('span', { class: 'panel-note' }, repeats),
      element('span', { class: 'panel-note', dir: 'auto' }, guestsText(event)),
      ...(event.attendees?.length
        ? [element('span', { class: 'panel-note' }, invitationsText(event, invitations))]
        : []),
      ...(event.description ? [details(event.description)] : []),
    ),
  );
}

function details(description: string): HTMLElement {
  return element(
    'details',
    {},
    element('summary', {}, 'Description'),
    element('p', { class: 'agenda-description', dir: 'auto' }, description),
  );
}

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(new Date(day));
}

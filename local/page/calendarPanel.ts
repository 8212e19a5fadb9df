import { addDays } from '../../src/partnership/calendarDate';
import { fileName } from '../files/fileName';
import { ics } from '../files/ics';
import type { CalendarPerson } from '../workspace/calendarPerson';
import type { Invitation, LocalCalendarData } from '../workspace/calendarStore';
import type { LocalWorkspace } from '../workspace/localWorkspace';
import { wallClock } from '../workspace/zonedTime';
import { type AgendaEntry, agenda, guestsText, invitationsText, movedText, titleOf } from './agenda';
import { download, element } from './dom';
import { openPanel } from './panel';
import { ask } from './questions';
import { recurrenceText } from './recurrenceText';

const DAYS_AHEAD = 365;

/**
 * Opens the panel with the calendars that the add-on made: an agenda by month for the year ahead, what people do with a
 * meeting in their calendar, and downloads.
 *
 * @param keep keeps the workspace after a change
 */
export function openCalendar(workspace: LocalWorkspace, where: HTMLElement, keep: () => unknown): void {
  const content = openPanel(
    where,
    'Calendar in this local workspace',
    'The meetings of the year ahead that the add-on scheduled. Move or delete one, as people do in Google Calendar, and see what the add-on does about it. They are kept in this browser only.',
  );
  const message = element('p', { class: 'panel-message', role: 'status', tabindex: -1 });
  const sections = element('div', {});
  content.append(message, sections);
  const show = () => {
    const { calendars, invitations } = workspace.calendars;
    const now = Date.now();
    const shown = calendars.map((calendar) => calendarSection(calendar, invitations, now, act));
    if (shown.length === 0) shown.push(element('p', { class: 'panel-empty' }, 'There is no calendar yet.'));
    sections.replaceChildren(...shown);
  };
  const act: Act = (work, done, item) => {
    const place = [...sections.querySelectorAll('.agenda li')].indexOf(item);
    try {
      work(workspace.calendarPerson);
      show();
      message.textContent = done;
      keep();
    } catch (error) {
      message.textContent = `That cannot be done: ${(error as Error).message}`;
    }
    focusNear(sections, item.dataset.meeting, place, message);
  };
  show();
}

/** Does something in the calendar as a person, says that it is done, and goes on from the item of the agenda. */
type Act = (work: (person: CalendarPerson) => void, done: string, item: HTMLElement) => void;

/** Puts the focus on a meeting, or on the one that took its place. */
function focusNear(sections: HTMLElement, meeting: string | undefined, place: number, otherwise: HTMLElement): void {
  const items = [...sections.querySelectorAll<HTMLElement>('.agenda li')];
  const item = items.find(({ dataset }) => dataset.meeting === meeting) ?? items[Math.min(place, items.length - 1)];
  (item?.querySelector<HTMLElement>('.agenda-change > summary') ?? otherwise).focus();
}

function calendarSection(
  calendar: LocalCalendarData,
  invitations: readonly Invitation[],
  now: number,
  act: Act,
): HTMLElement {
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
      element(
        'ol',
        { class: 'agenda' },
        ...entries.map((entry) => agendaItem(entry, calendar.timeZone, invitations, act)),
      ),
    ]),
  );
}

function agendaItem(
  entry: AgendaEntry,
  calendarZone: string,
  invitations: readonly Invitation[],
  act: Act,
): HTMLElement {
  const { event, recurrence, day, time } = entry;
  const notes = [
    recurrenceText(recurrence, event.start?.timeZone ?? calendarZone),
    movedText(event, calendarZone),
    guestsText(event),
    invitationsText(event, invitations),
  ];
  const item = element(
    'li',
    { 'data-meeting': event.id },
    element('time', { datetime: day }, dayText(day)),
    element('span', { class: 'agenda-time' }, time),
    element(
      'div',
      {},
      element('strong', { dir: 'auto' }, titleOf(event)),
      ...notes.flatMap((note) => (note ? [element('span', { class: 'panel-note', dir: 'auto' }, note)] : [])),
      ...(event.description ? [details(event.description)] : []),
    ),
  );
  item.lastElementChild?.append(changes(entry, item, act));
  return item;
}

/** What a person does with a meeting, made when it is asked for: there may be thousands of meetings. */
function changes({ event, recurrence, day }: AgendaEntry, item: HTMLElement, act: Act): HTMLElement {
  const { id = '', recurringEventId } = event;
  const name = `${titleOf(event)}, ${dayText(day)}`;
  const input = element('input', { type: 'date', value: day, required: true });
  const move = (submitted: Event) => {
    submitted.preventDefault();
    act((person) => person.move(id, input.value), `Moved to ${dayText(input.value)}: ${titleOf(event)}.`, item);
  };
  const removal = (label: string, click: () => void) =>
    element('button', { type: 'button', class: 'panel-button', 'aria-label': `${label}: ${name}`, click }, label);
  const deleteOne = () => act((person) => person.delete(id), `Deleted: ${name}.`, item);
  const deleteAll = async () => {
    const title = 'Delete the whole series?';
    const { button } = await ask({ kind: 'alert', title, message: titleOf(event), buttons: ['OK', 'CANCEL'] });
    if (button !== 'OK') return;
    act((person) => person.delete(recurringEventId ?? id), `Deleted with all its meetings: ${titleOf(event)}.`, item);
  };
  const form = () =>
    element(
      'form',
      { submit: move },
      element('label', {}, 'Another day ', input),
      element('button', { class: 'panel-button', 'aria-label': `Move: ${name}` }, 'Move'),
      removal('Delete this meeting', deleteOne),
      ...(recurrence.length > 0 ? [removal('Delete the series', deleteAll)] : []),
    );
  const changing: HTMLDetailsElement = element(
    'details',
    {
      class: 'agenda-change',
      toggle: () => {
        if (changing.childElementCount === 1) changing.append(form());
      },
    },
    element('summary', { 'aria-label': `Move or delete: ${name}` }, 'Move or delete'),
  );
  return changing;
}

function dayText(day: string): string {
  return format(day, { weekday: 'short', day: 'numeric', month: 'short' });
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

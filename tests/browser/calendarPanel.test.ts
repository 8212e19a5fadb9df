import { expect, test } from '@jest/globals';
import { scheduleCheckIns } from '../../local/scheduleCheckIns';
import { axeViolations } from './axeViolations';
import { servedWorkspace } from './openPage';
import { CALENDAR_PANEL, Person } from './person';
import { LIST, workspaceWith } from './workspaces';

const TITLE = 'Check-in: <img onerror=x> "Harbor"';

/** The days of the series, from tomorrow on, as `yyyy-mm-dd`. */
const DAYS = [1, 8, 15].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
const [FIRST = '', SECOND = '', THIRD = ''] = DAYS;
const NEXT = new Date(Date.parse(SECOND) + 86_400_000).toISOString().slice(0, 10);

const open = servedWorkspace(() => {
  const saved = workspaceWith(LIST, scheduleCheckIns);
  const at = (hour: string) => ({ dateTime: `${FIRST}T${hour}:00`, timeZone: 'America/New_York' });
  const recurrence = ['RRULE:FREQ=WEEKLY;COUNT=3'];
  const series = { id: 'abcde012345', summary: TITLE, start: at('10:00'), end: at('10:45'), recurrence };
  const [calendar] = saved.calendars;
  if (!calendar) throw new Error('There is no calendar.');
  calendar.events = [{ ...series, status: 'confirmed' }];
  return { saved };
});

test('A person moves and deletes a meeting in the Calendar panel with the keyboard, and deletes the series', async () => {
  const person = new Person(await open());
  const { page } = person;
  const panel = await person.openPanel(CALENDAR_PANEL);
  const meetings = panel.getByRole('listitem');
  const days = () =>
    meetings.locator('time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(await days()).toEqual(DAYS);

  const toChange = () => meetings.nth(1).getByLabel(/^Move or delete: /);
  await toChange().press('Enter');
  expect(await axeViolations(page, { exclude: ['#spreadsheet'], impacts: ['serious', 'critical'] })).toEqual([]);
  await panel.getByLabel('Another day').fill(NEXT);
  await panel.getByLabel('Another day').press('Enter');
  await panel
    .getByRole('status')
    .filter({ hasText: /^Moved to / })
    .waitFor();
  expect(await days()).toEqual([FIRST, NEXT, THIRD]);
  expect(await meetings.nth(1).innerText()).toContain('moved from');
  // The keyboard goes on from the meeting.
  expect(await toChange().evaluate((summary) => summary === document.activeElement)).toBe(true);
  await person.keptInBrowser('recurringEventId');

  const { bytes } = await person.downloads(() => panel.getByRole('button', { name: 'Download .ics' }).click());
  expect(bytes.toString()).toMatch(/RECURRENCE-ID;TZID=America\/New_York:/);

  await meetings
    .nth(2)
    .getByLabel(/^Move or delete: /)
    .press('Enter');
  await panel.getByRole('button', { name: /^Delete this meeting: / }).press('Enter');
  await panel
    .getByRole('status')
    .filter({ hasText: /^Deleted: / })
    .waitFor();
  expect(await days()).toEqual([FIRST, NEXT]);

  const deleteSeries = async (button: 'OK' | 'Cancel') => {
    if (!(await panel.getByRole('button', { name: /^Delete the series: / }).isVisible()))
      await toChange().press('Enter');
    await panel.getByRole('button', { name: /^Delete the series: / }).press('Enter');
    expect(await person.answer(button)).toContain(TITLE);
  };
  await deleteSeries('Cancel');
  expect(await days()).toHaveLength(2);
  await deleteSeries('OK');
  await panel.getByText('No meetings in the year ahead.').waitFor();
  await person.keptInBrowser('"cancelled"');
  await person.closePanel();
});

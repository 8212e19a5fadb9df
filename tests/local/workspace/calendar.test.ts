import { expect, test } from '@jest/globals';
import { calendarScript } from './calendarScript';

test('the app sees the calendars it made, and no other', () => {
  const { workspace, id } = calendarScript();
  const calendar = { kind: 'calendar#calendar', id, summary: 'Check-ins', timeZone: 'Europe/Paris' };
  expect(workspace.run('calendar', id)).toEqual(calendar);
  expect(() => workspace.run('calendar', 'other')).toThrow(
    'API call to calendar.calendars.get failed with error: Not Found',
  );
  const start = { dateTime: '2026-01-13T10:00:00Z' };
  expect(() => workspace.run('call', 'insert', { start, end: start }, 'primary')).toThrow(
    'API call to calendar.events.insert failed with error: Request had insufficient authentication scopes.',
  );
  expect(() => workspace.run('addCalendar', {})).toThrow('Missing title.');
  expect(() => workspace.run('addCalendar', { summary: 'x', timeZone: 'Mars/Base' })).toThrow('Invalid time zone.');
});

import { describe, expect, test } from '@jest/globals';
import { type CalendarScript, calendarScript, secondTuesdays } from './calendarScript';

const ID = 'abcde012345';
const MARCH = `${ID}_20260310T140000Z`;
const NEW_YORK = 'America/New_York';
const GUESTS = [{ email: 'ana@example.org' }, { email: 'bo@example.org' }];

function withSeries(more: object = {}, zone = NEW_YORK): CalendarScript {
  const calendar = calendarScript();
  calendar.insert({ ...secondTuesdays(zone, { attendees: GUESTS }), ...more });
  return calendar;
}

/** The beginnings of the meetings, in UTC. */
const beginnings = (calendar: CalendarScript) =>
  calendar.instances(ID).items?.map(({ start }) => new Date(start?.dateTime ?? '').toISOString().slice(0, 16));

describe('a person', () => {
  test('moves one meeting of a series to another day at the same hour, or to another time', () => {
    const calendar = withSeries();
    const { calendarPerson } = calendar.workspace;
    calendarPerson.move(MARCH, '2026-03-05');
    expect(beginnings(calendar)?.slice(0, 3)).toEqual(['2026-02-10T15:00', '2026-03-05T15:00', '2026-04-14T14:00']);
    calendarPerson.move(MARCH, '2026-03-12T14:30:00');
    expect(calendar.get(MARCH)).toMatchObject({
      start: { dateTime: '2026-03-12T19:30:00+01:00' },
      end: { dateTime: '2026-03-12T20:15:00+01:00' },
      sequence: 2,
    });
  });

  test.each([
    [
      'a night in which summer time begins',
      '2026-03-07T23:30:00',
      '2026-03-08T05:30:00+01:00',
      '2026-03-08T07:30:00+01:00',
    ],
    ['an hour of the next day', '2026-03-09T23:00:00', '2026-03-10T04:00:00+01:00', '2026-03-10T06:00:00+01:00'],
  ])('moves a meeting of two hours to %s', (_, to, begins, ends) => {
    const end = { dateTime: '2026-02-10T12:00:00', timeZone: NEW_YORK };
    const calendar = withSeries({ end });
    calendar.workspace.calendarPerson.move(MARCH, to);
    const { start, end: moved } = calendar.get(MARCH);
    expect(new Date(moved?.dateTime ?? '').getTime() - new Date(start?.dateTime ?? '').getTime()).toBe(7_200_000);
    expect([start?.dateTime, moved?.dateTime]).toEqual([begins, ends]);
  });

  test('moves an event of whole days, and a series with the rule that its new day needs', () => {
    const calendar = calendarScript();
    calendar.insert({ id: ID, start: { date: '2026-03-01' }, end: { date: '2026-03-03' } });
    calendar.workspace.calendarPerson.move(ID, '2026-03-28');
    expect(calendar.get(ID)).toMatchObject({ start: { date: '2026-03-28' }, end: { date: '2026-03-30' } });

    const series = withSeries();
    const { calendarPerson } = series.workspace;
    expect(() => calendarPerson.move(ID, '2026-02-12')).toThrow('not one of its days');
    calendarPerson.move(ID, '2026-02-12', ['RRULE:FREQ=MONTHLY;BYDAY=2TH;COUNT=2']);
    expect(beginnings(series)).toEqual(['2026-02-12T15:00', '2026-03-12T14:00']);
  });

  test('renames and describes an event, or one meeting of it', () => {
    const calendar = withSeries();
    const { calendarPerson } = calendar.workspace;
    calendarPerson.rename(ID, '<img onerror> =HYPERLINK("x")');
    calendarPerson.describe(MARCH, 'Bring the\nfigures');
    expect(calendar.get(ID)).toMatchObject({ summary: '<img onerror> =HYPERLINK("x")' });
    expect(calendar.get(ID)).not.toHaveProperty('description');
    expect(calendar.get(MARCH)).toMatchObject({
      summary: '<img onerror> =HYPERLINK("x")',
      description: 'Bring the\nfigures',
    });
  });

  test('deletes one meeting, a series, and the calendar', () => {
    const calendar = withSeries();
    const { calendarPerson } = calendar.workspace;
    calendarPerson.delete(MARCH);
    expect(beginnings(calendar)).toHaveLength(5);
    calendarPerson.delete(ID);
    expect(calendar.list().items).toEqual([]);
    expect(() => calendarPerson.delete(ID)).toThrow(`There is no event '${ID}' in the calendar.`);
    calendarPerson.deleteCalendar(calendar.id);
    expect(() => calendar.list()).toThrow('Not Found');
    expect(() => calendar.insert(secondTuesdays(NEW_YORK))).toThrow('Not Found');
    expect(calendar.workspace.save().calendars).toEqual([]);
    expect(() => calendarPerson.deleteCalendar(calendar.id)).toThrow(`There is no calendar '${calendar.id}'.`);
  });

  test('shows the calendar in another zone, where events keep their own', () => {
    const calendar = withSeries();
    calendar.workspace.calendarPerson.setTimeZone(calendar.id, 'Australia/Sydney');
    expect(calendar.workspace.run('calendar', calendar.id)).toMatchObject({ timeZone: 'Australia/Sydney' });
    expect(calendar.get(MARCH).start).toEqual({ dateTime: '2026-03-11T01:00:00+11:00', timeZone: NEW_YORK });
    expect(() => calendar.workspace.calendarPerson.setTimeZone(calendar.id, 'Mars/Base')).toThrow('not a time zone');
  });

  test('answers as a guest, for a series or for one meeting', () => {
    const calendar = withSeries();
    const { calendarPerson } = calendar.workspace;
    const answers = (id: string) => calendar.get(id).attendees?.map(({ responseStatus }) => responseStatus);
    calendarPerson.answer(ID, 'bo@example.org', 'accepted');
    calendarPerson.answer(MARCH, 'bo@example.org', 'declined');
    expect(answers(ID)).toEqual(['needsAction', 'accepted']);
    expect(answers(MARCH)).toEqual(['needsAction', 'declined']);
    expect(calendar.get(ID).sequence).toBe(0);
    expect(() => calendarPerson.answer(ID, 'cy@example.org', 'accepted')).toThrow('is not a guest');
  });

  test('needs no permission, is not counted, writes to nobody, and leaves another tag', () => {
    const calendar = withSeries();
    const { workspace } = calendar;
    const { etag } = calendar.get(ID);
    workspace.meter.reset();
    workspace.permissions.refuse('calendar.app.created');
    workspace.calendarPerson.move(MARCH, '2026-03-05');
    workspace.calendarPerson.delete(`${ID}_20260414T140000Z`);
    expect(workspace.meter.total).toBe(0);
    expect(workspace.calendars.mails).toEqual([]);
    workspace.permissions.grant('calendar.app.created');
    expect(() => calendar.patch({ summary: 'x' }, ID, {}, { 'If-Match': etag })).toThrow('Precondition Failed');
  });
});

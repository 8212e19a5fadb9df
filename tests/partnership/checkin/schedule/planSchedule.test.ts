import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../../../src/partnership/calendarDate';
import { newEvent } from '../../../../src/partnership/checkin/schedule/calendarEvent';
import type { ScheduleLine } from '../../../../src/partnership/checkin/schedule/scheduleLine';
import { FakeWorld } from './fakeWorld';
import { type Row, row } from './partners';

const TODAY = '2026-11-20'; // a Friday
const MET = { rating: 'High', level: '2', lastContact: '2026-11-02' };

const world = (...rows: Row[]) => new FakeWorld(TODAY, rows);
const said = (lines: readonly ScheduleLine[]) =>
  lines.map(
    ({ partner, kind, reasons }) => `${partner.name} ${kind} ${reasons.map(({ because }) => because).join('+')}`,
  );
const seriesOf = (some: FakeWorld, name: string) => {
  const ids = some.meetings.filter(({ partnerId }) => partnerId === `p-${name}`).map(({ eventId }) => eventId);
  return Array.from(new Set(ids));
};
const daysOf = (some: FakeWorld, eventId: string) =>
  some.meetings.filter((one) => one.eventId === eventId).map(({ date }) => date);
/** One partner whose check-ins are in the calendar. */
const scheduled = (more: Partial<Row> = {}) => {
  const some = world(row('Harbor', { ...MET, ...more }));
  some.schedule();
  const [eventId = ''] = seriesOf(some, 'Harbor');
  return { some, eventId, own: some.rows[0] as Row };
};

describe('planning the calendar', () => {
  test('makes meetings with those one works with now, and with others only when they are named', () => {
    const some = world(
      row('Harbor', MET),
      row('Newcomer', { rating: 'High' }),
      row('Garden', { rating: 'Low' }),
      row('Unrated'),
    );
    expect(said(some.plan())).toEqual(['Harbor create new', 'Newcomer create new']);
    expect(some.plan().map(({ purpose }) => purpose)).toEqual(['check-in', 'first-contact']);
    expect(said(some.plan(['Garden', 'Unrated']))).toEqual(['Garden create new', 'Unrated cannot nothingAgreed']);
  });

  test('does nothing more where all was done, and says when the next meeting is', () => {
    const { some, eventId } = scheduled();
    const [line] = some.plan();
    expect(said(some.plan())).toEqual(['Harbor leave same']);
    const days = daysOf(some, eventId);
    expect(line?.ahead).toEqual({ next: days[0], time: '10:00', last: days[days.length - 1] });
    expect(line?.order).toBeUndefined();
  });

  test('leaves out rows that share a Partner ID', () => {
    const some = world(row('Harbor', MET), row('Choir', { ...MET, id: 'p-Harbor' }), row('Garden', MET));
    expect(said(some.plan())).toEqual(['Garden create new']);
  });

  test('goes on at another pace from the next meeting, and keeps what was held', () => {
    const { some, eventId, own } = scheduled();
    some.pass(60);
    const held = daysOf(some, eventId).filter((day) => day <= some.today);
    const next = daysOf(some, eventId).find((day) => day > some.today);
    own.months = '3';
    const [line] = some.plan();
    expect(line?.reasons).toEqual([{ because: 'cadence', from: { months: 1 }, to: { months: 3 } }]);
    some.schedule();
    const [, second = ''] = seriesOf(some, 'Harbor');
    expect(daysOf(some, eventId)).toEqual(held);
    expect(daysOf(some, second)[0]).toBe(next);
    expect(daysOf(some, second)).toHaveLength(4);
    expect(some.sheet.map(({ state, days }) => [state, days.split(', ')[0]])).toEqual([
      ['ended', held[0]],
      ['', next],
    ]);
    expect(said(some.plan())).toEqual(['Harbor leave same']);
  });

  test('meets sooner when the new pace is so much quicker', () => {
    const { some, own } = scheduled({ months: '6' });
    some.pass(20);
    own.months = '1';
    const [line] = some.plan();
    expect(line?.kind).toBe('change');
    expect(line?.checkIn && line.checkIn.date <= addDays(some.today, 31)).toBe(true);
  });

  test('takes a series out whole of which nothing was held', () => {
    const { some, eventId, own } = scheduled();
    own.months = '3';
    some.schedule();
    const [only] = seriesOf(some, 'Harbor');
    expect(only).not.toBe(eventId);
    expect(some.sheet.find((one) => one.eventId === eventId)).toMatchObject({ state: 'ended', days: '' });
  });

  test('asks before meetings that people moved are given up', () => {
    const { some, eventId, own } = scheduled();
    const [first = '', second = ''] = daysOf(some, eventId);
    some.move(eventId, second, addDays(second, 1));
    expect(said(some.plan())).toEqual(['Harbor note moved']);
    some.schedule();
    expect(some.sheet[0]?.days.split(', ').slice(0, 2)).toEqual([first, addDays(second, 1)]);
    own.months = '3';
    expect(some.plan()[0]).toMatchObject({
      kind: 'ask',
      reasons: [{ because: 'cadence' }, { because: 'movedAhead', days: [addDays(second, 1)] }],
    });
    some.stages['p-Harbor'] = 'pause';
    expect(said(some.plan())).toEqual(['Harbor ask pause+movedAhead']);
  });

  test.each([['pause'], ['end']] as const)('ends a series after "%s", and goes on after "renew"', (stage) => {
    const { some, eventId } = scheduled();
    some.pass(45);
    const held = daysOf(some, eventId).filter((day) => day <= some.today);
    expect(held.length).toBeGreaterThan(0);
    some.stages['p-Harbor'] = stage;
    expect(said(some.plan())).toEqual([`Harbor end ${stage}`]);
    some.schedule();
    expect(daysOf(some, eventId)).toEqual(held);
    expect(said(some.plan())).toEqual([`Harbor leave ${stage}`]);
    some.stages['p-Harbor'] = 'renew';
    expect(said(some.plan())).toEqual(['Harbor create resumed']);
    some.schedule();
    expect(seriesOf(some, 'Harbor')).toHaveLength(2);
  });

  test('ends the meetings with a partner that is gone from the list, and of one with whom nothing is agreed any more', () => {
    const { some, own } = scheduled();
    own.level = '';
    own.rating = '';
    expect(said(some.plan())).toEqual(['Harbor end nothingAgreed']);
    some.rows = [row('Garden', MET)];
    expect(said(some.plan())).toEqual(['Garden create new', 'Harbor end gone']);
    some.schedule();
    expect(seriesOf(some, 'Harbor')).toEqual([]);
    expect(said(some.plan(['Garden']))).toEqual(['Garden leave same']);
  });

  test('renews a series when its year is over', () => {
    const { some } = scheduled();
    some.pass(400);
    expect(said(some.plan())).toEqual(['Harbor create renewed']);
    some.schedule();
    expect(seriesOf(some, 'Harbor')).toHaveLength(2);
  });

  test('asks before a deleted series is made again', () => {
    const { some, eventId } = scheduled();
    const [day] = daysOf(some, eventId);
    some.delete(eventId);
    expect(some.plan()[0]).toMatchObject({ kind: 'ask', reasons: [{ because: 'deleted', day }] });
    some.schedule();
    expect(seriesOf(some, 'Harbor')).toEqual([]);
    some.carryOut(some.plan(), true);
    expect(seriesOf(some, 'Harbor')).toHaveLength(1);
    expect(said(some.plan())).toEqual(['Harbor leave same']);
  });

  test('asks before the series of a calendar are made again that was deleted', () => {
    const { some } = scheduled();
    some.events = [];
    expect(said(some.plan())).toEqual(['Harbor ask missing']);
  });

  test('gives a renamed partner its name, but not where somebody wrote a title', () => {
    const { some, eventId, own } = scheduled();
    own.name = 'Harbor Kitchen';
    expect(said(some.plan())).toEqual(['Harbor Kitchen change renamed']);
    some.schedule();
    expect(some.events?.[0]?.title).toBe('Check-in: Harbor Kitchen');
    expect(some.sheet[0]?.organization).toBe('Harbor Kitchen');
    some.change(eventId, (event) => ({ ...event, title: 'Coffee with Ana' }));
    own.name = 'Harbor House';
    expect(said(some.plan()).join()).not.toContain('renamed');
  });

  test('invites whom somebody ticks, tells whom nobody ticks any more, and leaves the guests that people chose', () => {
    const { some, eventId, own } = scheduled({ guests: 'ana@harbor.example' });
    const invite = (...emails: string[]) =>
      some.change(eventId, (event) => ({ ...event, guests: [...event.guests, ...emails.map((email) => ({ email }))] }));
    invite('friend@own.example');
    own.guests = 'ANA@harbor.example, bo@harbor.example';
    expect(some.plan()[0]).toMatchObject({ kind: 'change', invites: ['bo@harbor.example'], uninvites: [] });
    some.schedule();
    own.guests = 'bo@harbor.example';
    const [line] = some.plan();
    expect(line).toMatchObject({ kind: 'change', reasons: [{ because: 'guests' }], invites: [] });
    expect(line?.uninvites.map((email) => email.toLowerCase())).toEqual(['ana@harbor.example']);
    some.schedule();
    expect(some.events?.[0]?.guests.map(({ email }) => email)).toEqual(['friend@own.example', 'bo@harbor.example']);
    // Somebody took Bo out in the calendar.
    some.change(eventId, (event) => ({ ...event, guests: [] }));
    expect(said(some.plan())).toEqual(['Harbor leave same']);
  });

  test('names everybody who would hear of a series that ends', () => {
    const { some } = scheduled({ guests: 'ana@harbor.example' });
    some.stages['p-Harbor'] = 'pause';
    expect(some.plan()[0]).toMatchObject({ invites: [], uninvites: ['ana@harbor.example'] });
  });

  test('leaves a series to which people gave other days, whatever else is to be done', () => {
    const { some, eventId, own } = scheduled();
    some.change(eventId, (event) => ({ ...event, recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=FR'] }));
    expect(said(some.plan())).toEqual(['Harbor note moved']);
    some.schedule();
    expect(said(some.plan())).toEqual(['Harbor leave rearranged']);
    own.months = '3';
    expect(said(some.plan())).toEqual(['Harbor leave rearranged']);
    some.stages['p-Harbor'] = 'end';
    expect(said(some.plan())).toEqual(['Harbor leave rearranged+end']);
  });

  test('holds a first conversation once, on the hour to which people moved it', () => {
    const some = world(row('Newcomer', { rating: 'High' }));
    some.schedule();
    const [meeting] = some.meetings;
    const event = some.events?.[0];
    const to = addDays(meeting?.date ?? '', 1);
    some.change(event?.id ?? '', (one) => ({ ...one, start: `${to}T16:00:00Z`, end: `${to}T16:45:00Z` }));
    some.schedule();
    expect(some.sheet[0]).toMatchObject({ date: to, time: '16:00', days: to });
    some.pass(30);
    expect(said(some.plan())).toEqual(['Newcomer leave held']);
  });

  test('goes on with what a stopped run left', () => {
    const some = world(row('Harbor', MET), row('Garden', MET));
    some.carryOut(some.plan(), false, 1);
    expect([some.events?.length, some.sheet.length]).toEqual([1, 0]);
    expect(said(some.plan())).toEqual(['Harbor note unnoted', 'Garden create new']);
    some.schedule();
    expect(some.sheet.map(({ organization }) => organization)).toEqual(['Harbor', 'Garden']);
    for (const one of some.rows) one.months = '3';
    some.carryOut(some.plan(), false, 1);
    expect(said(some.plan())).toEqual(['Harbor change double', 'Garden change cadence']);
    some.schedule();
    expect(said(some.plan())).toEqual(['Harbor leave same', 'Garden leave same']);
  });

  test('keeps clear of days without meetings and of other entries of the calendar, and of the days that it gives up', () => {
    const some = world(row('Harbor', MET));
    const [line] = some.plan();
    const { date = '' } = line?.checkIn ?? {};
    some.quietDays = `${date}\n${addDays(date, 1)}`;
    expect([date, addDays(date, 1)]).not.toContain(some.plan()[0]?.checkIn?.date);
    some.quietDays = '';
    const review = line?.checkIn
      ? newEvent(line.checkIn, { partner: 'Review', zone: 'UTC', language: 'en', url: '' })
      : undefined;
    if (!review) throw new Error('Nothing is planned.');
    const start = `${review.start}Z`;
    some.events = [
      { ...review, id: 'review', etag: '', start, end: start, marks: {}, guests: [], isDeleted: false, exceptions: [] },
    ];
    const other = some.plan()[0]?.checkIn;
    expect(`${other?.date}T${other?.time}:00`).not.toBe(review.start);
  });

  test('never meets on a day with four others, also later in the year, those of earlier runs included', () => {
    const rows = Array.from({ length: 24 }, (_, index) => row(`P${index}`, MET));
    const some = world(...rows);
    some.schedule(rows.slice(0, 12).map(({ name }) => name));
    some.schedule();
    const { meetings } = some;
    expect(meetings.length).toBeGreaterThan(24 * 12);
    expect(new Set(meetings.map(({ date, time }) => `${date} ${time}`)).size).toBe(meetings.length);
    expect(Math.max(...countsOf(meetings.map(({ date }) => date)))).toBeLessThanOrEqual(4);
  });

  test('has room for 200 partners whom one meets every month', () => {
    const rows = Array.from({ length: 200 }, (_, index) => row(`P${index}`, MET));
    const lines = world(...rows).plan();
    expect(lines.map(({ kind }) => kind)).toEqual(rows.map(() => 'create'));
    const starts = lines.flatMap(({ checkIn }) =>
      (checkIn?.series?.days ?? []).map((day) => `${day} ${checkIn?.time}`),
    );
    expect(Math.max(...countsOf(starts))).toBeLessThanOrEqual(2);
  });
});

function countsOf(texts: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Array.from(counts.values());
}

describe('planning without the calendar', () => {
  const inSheet = (...rows: Row[]) => {
    const some = world(...rows);
    some.events = null;
    some.schedule();
    return some;
  };

  test('keeps the meetings in the sheet alone, and invites nobody', () => {
    const some = inSheet(row('Harbor', { ...MET, guests: 'ana@harbor.example' }));
    expect(some.sheet[0]).toMatchObject({ organization: 'Harbor', state: 'only in this sheet' });
    expect(some.invited).toEqual([]);
    expect(said(some.plan())).toEqual(['Harbor leave same']);
    some.stages['p-Harbor'] = 'pause';
    some.schedule();
    expect(some.sheet[0]).toMatchObject({ state: 'ended', days: '' });
  });

  test('goes on at another pace there too', () => {
    const some = inSheet(row('Harbor', MET));
    (some.rows[0] as Row).months = '3';
    some.schedule();
    expect(some.sheet.map(({ state }) => state)).toEqual(['ended', 'only in this sheet']);
    expect(said(some.plan())).toEqual(['Harbor leave same']);
  });

  test('puts them into the calendar on the same days once it is allowed', () => {
    const some = inSheet(row('Harbor', { ...MET, guests: 'ana@harbor.example' }));
    const days = some.sheet[0]?.days;
    some.events = [];
    expect(said(some.plan())).toEqual(['Harbor create inSheet']);
    some.schedule();
    expect(some.meetings.map(({ date }) => date).join(', ')).toBe(days);
    expect(some.sheet).toHaveLength(1);
    expect(some.sheet[0]).toMatchObject({ state: '', changes: '1' });
    expect(some.invited).toEqual([{ email: 'ana@harbor.example', wasTicked: true }]);
    expect(said(some.plan())).toEqual(['Harbor leave same']);
  });

  test('does not end what stands in a calendar that cannot be reached', () => {
    const { some } = scheduled();
    some.events = null;
    expect(said(some.plan())).toEqual(['Harbor leave same']);
    some.stages['p-Harbor'] = 'pause';
    expect(said(some.plan())).toEqual(['Harbor cannot noCalendar+pause']);
    delete some.stages['p-Harbor'];
    (some.rows[0] as Row).months = '3';
    expect(said(some.plan())).toEqual(['Harbor cannot noCalendar+cadence']);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { DatedVersion } from '../../src/commands/scheduleMouDates';
import { mouDates } from '../../src/partnership/mou/mouDates';
import { changingCalls, column, stopAfter, workspaceWith } from './addOnWorkspace';
import { addVersion, changeState, datedVersions, typeMou, versionsIn, workspaceWithMous } from './mouRows';
import { readMous } from './mous';
import { pageAnswer } from './pageAnswer';

const CALENDAR_SCOPE = 'https://www.googleapis.com/auth/calendar.app.created';

const schedule = (workspace: LocalWorkspace, versions: readonly DatedVersion[] = datedVersions(workspace)) =>
  pageAnswer(workspace, 'scheduleMouDates', versions);

const GONE: DatedVersion = {
  mouId: 'nobody',
  version: 1,
  known: { signed: '', review: '', end: '' },
  events: [],
};

/** What stands in the calendar, as `date title`. */
const standing = (workspace: LocalWorkspace) =>
  workspace.calendars.events.map(({ summary, start }) => `${start?.dateTime?.slice(0, 10)} ${summary}`).sort();

const noted = (workspace: LocalWorkspace) => column(workspace, 'MOUs', 'In the calendar');

/** So many agreements, all of them signed. */
function signed(agreements = 1, options = {}, more = {}): LocalWorkspace {
  const workspace = workspaceWithMous(agreements, options, more);
  versionsIn(workspace).forEach((_, row) => {
    changeState(workspace, row, 'signed');
  });
  return workspace;
}

/** The same workspace on another day, in the morning. */
const onDay = (workspace: LocalWorkspace, day: string) =>
  workspaceWith([], { saved: workspace.save(), now: () => new Date(`${day}T08:00:00Z`) });

const MEETINGS = [
  '2026-09-02 Review the agreement: Partner 1',
  '2026-12-31 Renew, deepen, pause or end the agreement: Partner 1',
];

describe('a signed agreement', () => {
  test('puts its review and its decision into the calendar, invites nobody, and notes the days', () => {
    const workspace = signed(1, { timeZone: 'America/New_York' });
    expect(schedule(workspace)).toEqual({ done: 2 });
    expect(standing(workspace)).toEqual(MEETINGS);
    const [review] = workspace.calendars.events;
    expect(review).toMatchObject({
      start: { dateTime: '2026-09-02T10:00:00', timeZone: 'America/New_York' },
      end: { dateTime: '2026-09-02T11:00:00', timeZone: 'America/New_York' },
    });
    expect(review?.recurrence ?? review?.attendees).toBeUndefined();
    expect(review?.description).toContain('• Is money spent');
    expect(review?.description).toContain(`The agreement: ${column(workspace, 'MOUs', 'Document')[0]}`);
    expect(workspace.calendars.invitations).toEqual([]);
    expect(noted(workspace)).toEqual(['2026-09-02, 2026-12-31']);
  });

  test('speaks its own language in its meetings', () => {
    const workspace = signed(1, {}, { 'Agreement language': 'Español' });
    const { noted: versions, settings, partners, today } = readMous(workspace);
    const wanted = versions.map((one) => ({ ...one, ...mouDates(one, settings, partners, today) }));
    schedule(workspace, wanted);
    expect(standing(workspace)[0]).toBe('2026-09-02 Revisar el acuerdo: Partner 1');
    expect(workspace.calendars.events[0]?.description).toMatch(/• ¿Qué salió bien.*El acuerdo: https/s);
  });

  test('makes nothing a second time', () => {
    const workspace = signed(2);
    expect(schedule(workspace)).toEqual({ done: 4 });
    workspace.meter.reset();
    expect(schedule(workspace)).toEqual({ done: 0 });
    expect(workspace.meter.writes).toBe(0);
    expect(workspace.calendars.events).toHaveLength(4);
  });

  test('costs a call for each meeting, and one look at the calendar for all agreements', () => {
    const calls = [1, 4].map((agreements) => {
      const workspace = signed(agreements);
      workspace.meter.reset();
      schedule(workspace);
      return workspace.meter.calls.filter(({ service }) => service === 'Calendar').length;
    });
    // The look is spared, since there is no calendar yet; it is made by the first meeting.
    expect(calls).toEqual([1 + 2, 1 + 4 * 2]);
  });

  test('is found by a state and by days that somebody typed', () => {
    const workspace = workspaceWithMous(3);
    ['Firmado ', 'FINAL', 'signed?'].forEach((state, row) => {
      typeMou(workspace, 'State', row, state);
    });
    typeMou(workspace, 'Review', 0, '5/4/2026');
    typeMou(workspace, 'End', 0, '2028-12-31');
    typeMou(workspace, 'Review', 1, '');
    typeMou(workspace, 'End', 1, '2020-01-01');
    expect(schedule(workspace)).toEqual({ done: 4 });
    expect(noted(workspace)).toEqual(['2026-05-04, 2027-05-04, 2028-05-04, 2028-11-01', '', '']);
  });

  test('says which day cannot be read, after everything else is in the calendar', () => {
    for (const userLocale of ['en', 'es']) {
      const workspace = signed(2, { userLocale });
      typeMou(workspace, 'Review', 0, 'in spring');
      expect(schedule(workspace)).toEqual({
        failed: expect.stringMatching(
          userLocale === 'en'
            ? /Partner 1: "in spring" is not a date.*All other dates are in the calendar/
            : /Partner 1: «in spring» no es una fecha.*Las demás fechas están en el calendario/,
        ),
      });
      expect(noted(workspace)).toEqual(['2026-12-31', '2026-09-02, 2026-12-31']);
    }
  });

  test('gets the calendar moved when its days change, but not what people moved in the calendar', () => {
    const workspace = signed();
    schedule(workspace);
    const [review] = workspace.calendars.events;
    workspace.calendarPerson.move(review?.id ?? '', '2026-09-10T16:00:00');
    typeMou(workspace, 'End', 0, '2027-06-30');
    expect(schedule(workspace)).toEqual({ done: 1 });
    expect(standing(workspace)).toEqual([
      '2026-09-10 Review the agreement: Partner 1',
      '2027-05-03 Renew, deepen, pause or end the agreement: Partner 1',
    ]);
    // The review was planned for a day that is over now, and is held later.
    const later = onDay(workspace, '2026-09-05');
    expect(schedule(later)).toEqual({ done: 0 });
    expect(standing(later)).toEqual(standing(workspace));
  });

  test('keeps the note of what was held', () => {
    const workspace = signed();
    schedule(workspace);
    const later = onDay(workspace, '2026-10-01');
    expect(schedule(later)).toEqual({ done: 0 });
    expect(noted(later)).toEqual(['2026-09-02, 2026-12-31']);
  });

  test('keeps the next review apart from the one that was held', () => {
    const workspace = signed();
    schedule(workspace);
    const later = onDay(workspace, '2026-10-01');
    typeMou(later, 'Review', 0, '2026-11-03');
    expect(schedule(later)).toEqual({ done: 1 });
    expect(standing(later)).toEqual([MEETINGS[0], '2026-11-03 Review the agreement: Partner 1', MEETINGS[1]]);
  });

  test('whose days somebody changed meanwhile is planned anew first; others are put in', () => {
    for (const [userLocale, sentence] of [
      ['en', /"MOUs" says something else .* Choose "Look again"/],
      ['es', /«MOUs» dice otra cosa .* Elija «Mirar de nuevo»/],
    ] as const) {
      const workspace = signed(2, { userLocale });
      const planned = datedVersions(workspace);
      typeMou(workspace, 'Review', 0, '2026-10-05');
      expect(schedule(workspace, planned)).toEqual({ failed: expect.stringMatching(sentence) });
      expect(noted(workspace)).toEqual(['', '2026-09-02, 2026-12-31']);
      expect(schedule(workspace)).toEqual({ done: 2 });
      expect(noted(workspace)).toEqual(['2026-10-05, 2026-12-31', '2026-09-02, 2026-12-31']);
    }
  });

  test('gets no meeting that was ahead when it was planned and is over', () => {
    const workspace = signed();
    const planned = datedVersions(workspace);
    const later = onDay(workspace, '2026-09-02');
    expect(schedule(later, planned)).toEqual({ done: 1 });
    expect(standing(later)).toEqual([MEETINGS[1]]);
  });

  test('writes hostile names as text', () => {
    const name = '=HYPERLINK("x") <img onerror> {{name}} $& \\1';
    const made = workspaceWithMous(1);
    typeMou(made, 'Organization', 0, `'${name}`);
    changeState(made, 0, 'signed');
    schedule(made);
    expect(standing(made)[0]).toBe(`2026-09-02 Review the agreement: ${name}`);
  });
});

describe('an agreement that is not signed', () => {
  test.each([
    ['en', /Only signed agreements .* Mark the agreement as signed/],
    ['es', /Solo los acuerdos firmados .* Marque el acuerdo como firmado/],
  ])('gets nothing into the calendar, and a sentence in %s', (userLocale, sentence) => {
    const workspace = workspaceWithMous(2, { userLocale });
    changeState(workspace, 0, 'reviewed');
    typeMou(workspace, 'State', 1, 'whatever');
    expect(schedule(workspace, [...datedVersions(workspace), GONE])).toEqual({
      failed: expect.stringMatching(sentence),
    });
    expect(schedule(workspace, [GONE])).toEqual({ failed: expect.stringMatching(sentence) });
    expect(workspace.calendars.calendars).toEqual([]);
  });

  test('is left out among others', () => {
    const workspace = workspaceWithMous(3);
    changeState(workspace, 1, 'signed');
    expect(schedule(workspace, [...datedVersions(workspace), GONE])).toEqual({ done: 2 });
    expect(noted(workspace)).toEqual(['', '2026-09-02, 2026-12-31', '']);
  });
});

describe('an agreement that ended', () => {
  test('reminds nobody any more, and tells nobody', () => {
    const workspace = signed(2);
    schedule(workspace);
    changeState(workspace, 0, 'ended');
    expect(schedule(workspace, datedVersions(workspace).slice(0, 1))).toEqual({ done: 0 });
    expect(standing(workspace)).toEqual(MEETINGS.map((meeting) => meeting.replace('Partner 1', 'Partner 2')).sort());
    expect(noted(workspace)).toEqual(['', '2026-09-02, 2026-12-31']);
    workspace.meter.reset();
    expect(schedule(workspace, datedVersions(workspace).slice(0, 1))).toEqual({ done: 0 });
    expect(workspace.meter.writes).toBe(0);
  });

  test('keeps the meetings that have begun', () => {
    const workspace = signed();
    schedule(workspace);
    const today = onDay(workspace, '2026-09-02');
    const during = workspaceWith([], { saved: workspace.save(), now: () => new Date('2026-09-02T10:30:00Z') });
    for (const then of [today, during]) {
      changeState(then, 0, 'ended');
      schedule(then);
    }
    expect(standing(today)).toEqual([]);
    expect(standing(during)).toEqual([MEETINGS[0]]);
  });

  test('in any zone', () => {
    const saved = signed(1, { timeZone: 'America/Los_Angeles' });
    schedule(saved);
    // 10:00 in Los Angeles is 17:00 in UTC.
    const [before, after] = ['16:59', '17:01'].map((time) =>
      workspaceWith([], { saved: saved.save(), now: () => new Date(`2026-09-02T${time}:00Z`) }),
    );
    for (const then of [before, after]) {
      if (then) changeState(then, 0, 'ended');
      if (then) schedule(then);
    }
    expect(before && standing(before)).toEqual([]);
    expect(after && standing(after)).toEqual([MEETINGS[0]]);
  });

  test('since another version was signed makes room for that one', () => {
    const workspace = signed();
    schedule(workspace);
    addVersion(workspace, 0, 2);
    typeMou(workspace, 'State', 1, 'reviewed');
    typeMou(workspace, 'Review', 1, '2026-10-05');
    typeMou(workspace, 'In the calendar', 1, '');
    expect(changeState(workspace, 1, 'signed')).toEqual({ done: [1] });
    expect(schedule(workspace)).toEqual({ done: 2 });
    expect(standing(workspace)).toEqual(['2026-10-05 Review the agreement: Partner 1', MEETINGS[1]]);
    expect(noted(workspace)).toEqual(['', '2026-10-05, 2026-12-31']);
  });

  test('comes back when it is signed after all', () => {
    const workspace = signed();
    schedule(workspace);
    for (const state of ['ended', 'signed', 'reviewed', 'signed'] as const) {
      changeState(workspace, 0, state);
      expect(schedule(workspace)).toEqual({ done: state === 'signed' ? 2 : 0 });
      expect(standing(workspace)).toEqual(state === 'signed' ? MEETINGS : []);
    }
    expect(workspace.calendars.calendars[0]?.events).toHaveLength(2);
  });

  test('makes no calendar where there is none', () => {
    const workspace = signed();
    changeState(workspace, 0, 'ended');
    expect(schedule(workspace)).toEqual({ done: 0 });
    expect(workspace.calendars.calendars).toEqual([]);
  });
});

describe('stopped after any call and run again', () => {
  const meetingsOf = (workspace: LocalWorkspace) => ({ standing: standing(workspace), noted: noted(workspace) });

  test('each meeting is in once, and noted', () => {
    const whole = signed(2);
    whole.meter.reset();
    schedule(whole);
    const stops = changingCalls(whole);
    expect(stops.length).toBeGreaterThan(6);
    const saved = signed(2).save();
    for (const stop of stops) {
      const workspace = workspaceWith([], { saved });
      stopAfter(workspace, stop);
      expect(() => schedule(workspace)).toThrow();
      workspace.faults.clear();
      expect(schedule(workspace)).toHaveProperty('done');
      expect(meetingsOf(workspace)).toEqual(meetingsOf(whole));
    }
  });

  test('each meeting is out, and noted no more', () => {
    const before = signed(2);
    schedule(before);
    changeState(before, 0, 'ended');
    changeState(before, 1, 'ended');
    const saved = before.save();
    before.meter.reset();
    schedule(before);
    const stops = changingCalls(before);
    expect(stops.length).toBeGreaterThan(5);
    expect(meetingsOf(before)).toEqual({ standing: [], noted: ['', ''] });
    for (const stop of stops) {
      const workspace = workspaceWith([], { saved });
      stopAfter(workspace, stop);
      expect(() => schedule(workspace)).toThrow();
      workspace.faults.clear();
      expect(schedule(workspace)).toEqual({ done: 0 });
      expect(meetingsOf(workspace)).toEqual(meetingsOf(before));
    }
  });

  test('brings back the meetings of an agreement that is signed again', () => {
    const before = signed();
    schedule(before);
    changeState(before, 0, 'ended');
    schedule(before);
    changeState(before, 0, 'signed');
    const saved = before.save();
    before.meter.reset();
    schedule(before);
    for (const stop of changingCalls(before)) {
      const workspace = workspaceWith([], { saved });
      stopAfter(workspace, stop);
      expect(() => schedule(workspace)).toThrow();
      workspace.faults.clear();
      schedule(workspace);
      expect(meetingsOf(workspace)).toEqual(meetingsOf(before));
    }
  });
});

describe('when Calendar does not help', () => {
  test('the state is changed all the same, and the sentence says what to do', () => {
    for (const [userLocale, sentence] of [
      ['en', /may not make a calendar for you yet.*allow it there/],
      ['es', /todavía no puede crear un calendario.*dé allí el permiso/],
    ] as const) {
      const workspace = workspaceWithMous(1, { userLocale });
      workspace.permissions.refuse(CALENDAR_SCOPE);
      expect(changeState(workspace, 0, 'signed')).toEqual({ done: [] });
      expect(schedule(workspace)).toEqual({ failed: expect.stringMatching(sentence) });
      expect(column(workspace, 'MOUs', 'State')).toEqual(['signed']);
      expect(noted(workspace)).toEqual(['']);
      workspace.permissions.grant(CALENDAR_SCOPE);
      expect(schedule(workspace)).toEqual({ done: 2 });
    }
  });

  test('an agreement ends all the same', () => {
    const workspace = signed();
    schedule(workspace);
    workspace.permissions.refuse(CALENDAR_SCOPE);
    expect(changeState(workspace, 0, 'ended')).toEqual({ done: [] });
    expect(schedule(workspace)).toHaveProperty('failed');
    expect(column(workspace, 'MOUs', 'State')).toEqual(['ended']);
  });

  test('a calendar that was deleted is made again, with all that belongs in it', () => {
    const workspace = signed();
    schedule(workspace);
    workspace.calendars.calendars.length = 0;
    expect(schedule(workspace)).toEqual({ done: 2 });
    expect(workspace.calendars.calendars).toHaveLength(1);
    expect(standing(workspace)).toEqual(MEETINGS);
  });

  test('a calendar that was deleted is not made again to take something out of it', () => {
    const workspace = signed();
    schedule(workspace);
    workspace.calendars.calendars.length = 0;
    changeState(workspace, 0, 'ended');
    expect(schedule(workspace)).toEqual({ done: 0 });
    expect(workspace.calendars.calendars).toEqual([]);
    expect(noted(workspace)).toEqual(['']);
  });

  test('what was put in before it failed is noted, and the rest follows', () => {
    const workspace = signed(2);
    let inserted = 0;
    workspace.faults.beforeCall(({ member }) => {
      if (member === 'Events.insert' && ++inserted === 4) throw new Error('Calendar usage limits exceeded.');
    });
    expect(schedule(workspace)).toEqual({ failed: expect.stringMatching(/Calendar usage limits exceeded/) });
    expect(noted(workspace)).toEqual(['2026-09-02, 2026-12-31', '']);
    workspace.faults.clear();
    expect(schedule(workspace)).toEqual({ done: 1 });
    expect(workspace.calendars.events).toHaveLength(4);
  });

  test('a meeting that somebody took out meanwhile is out', () => {
    const workspace = signed();
    schedule(workspace);
    changeState(workspace, 0, 'ended');
    workspace.faults.beforeCall(({ member }) => {
      if (member !== 'Events.remove') return;
      workspace.faults.clear();
      for (const event of workspace.calendars.events) event.status = 'cancelled';
    });
    expect(schedule(workspace)).toEqual({ done: 0 });
    expect(noted(workspace)).toEqual(['']);
  });

  test('nothing happens while somebody else holds the lock', () => {
    const workspace = signed();
    workspace.lock.holdByOther(true);
    expect(schedule(workspace)).toEqual({ failed: expect.stringMatching(/Somebody else is changing/) });
    expect(workspace.calendars.calendars).toEqual([]);
  });
});

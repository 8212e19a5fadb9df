import { describe, expect, test } from '@jest/globals';
import type { GuestMail } from '../../../local/workspace/calendarStore';
import { type CalendarScript, calendarScript, secondTuesdays } from './calendarScript';

const ID = 'abcde012345';
const MARCH = `${ID}_20260310T090000Z`;
const ANA = { email: 'ana@example.org' };
const BO = { email: "o'neil+list@mail.example.org" };
const JU = { email: 'jürgen@bücher.example' };
const series = (...attendees: object[]) => secondTuesdays('Europe/Paris', { attendees });

/** What was sent since the last look. */
function mailsOf({ workspace }: CalendarScript): (act: () => unknown) => string[] {
  return (act) => {
    const before = workspace.calendars.mails.length;
    act();
    return workspace.calendars.mails.slice(before).map(({ kind, email }: GuestMail) => `${kind} ${email}`);
  };
}

describe('guests are written', () => {
  test('only when the script says so', () => {
    const calendar = calendarScript();
    const sent = mailsOf(calendar);
    expect(sent(() => calendar.insert(series(ANA, BO), { sendUpdates: 'none' }))).toEqual([]);
    expect(sent(() => calendar.insert({ ...series(ANA, BO), id: 'abcde111111' }))).toEqual([]);
    expect(sent(() => calendar.patch({ summary: 'x' }, ID))).toEqual([]);
    expect(sent(() => calendar.remove(ID))).toEqual([]);
    const all = { ...series(BO, JU), id: 'abcde222222' };
    expect(sent(() => calendar.insert(all, { sendUpdates: 'all' }))).toEqual([
      `invited ${BO.email}`,
      `invited ${JU.email}`,
    ]);
    const outsiders = { ...series(BO), id: 'abcde333333' };
    expect(sent(() => calendar.insert(outsiders, { sendUpdates: 'externalOnly' }))).toEqual([`invited ${BO.email}`]);
  });

  test('what concerns them: that they come, that something changed, or that they do not any more', () => {
    const calendar = calendarScript();
    const sent = mailsOf(calendar);
    const ALL = { sendUpdates: 'all' };
    calendar.insert(series(ANA, BO), ALL);
    expect(sent(() => calendar.patch({ attendees: [BO, JU] }, ID, ALL))).toEqual([
      `updated ${BO.email}`,
      `invited ${JU.email}`,
      `cancelled ${ANA.email}`,
    ]);
    expect(sent(() => calendar.update(series(BO), ID, ALL))).toEqual([`updated ${BO.email}`, `cancelled ${JU.email}`]);
    expect(sent(() => calendar.patch({ description: 'Agenda' }, MARCH, ALL))).toEqual([`updated ${BO.email}`]);
    expect(sent(() => calendar.remove(MARCH, ALL))).toEqual([`cancelled ${BO.email}`]);
    expect(sent(() => calendar.patch({ status: 'confirmed' }, MARCH, ALL))).toEqual([`invited ${BO.email}`]);
    expect(sent(() => calendar.remove(ID, ALL))).toEqual([`cancelled ${BO.email}`]);
    expect(calendar.workspace.calendars.mails.map(({ eventId }) => eventId).slice(-4)).toEqual([
      ...[MARCH, MARCH, MARCH],
      ID,
    ]);
  });

  test('nothing of what is refused', () => {
    const calendar = calendarScript();
    const { end: _, ...endless } = series(ANA);
    expect(() => calendar.insert(endless, { sendUpdates: 'all' })).toThrow('Missing end time.');
    expect(() => calendar.insert(series(ANA), { sendUpdates: 'everybody' })).toThrow('Invalid value for sendUpdates.');
    calendar.insert(series(ANA));
    const stale = { 'If-Match': '"0"' };
    expect(() => calendar.patch({ summary: 'x' }, ID, { sendUpdates: 'all' }, stale)).toThrow('Precondition Failed');
    expect(() => calendar.remove(ID, { sendUpdates: 'everybody' })).toThrow('Invalid value for sendUpdates.');
    expect(calendar.workspace.calendars.mails).toEqual([]);
  });
});

test('mails are kept with the workspace; invitations are those that ask somebody to come or tell of a change', () => {
  const calendar = calendarScript();
  calendar.insert(series(ANA, BO), { sendUpdates: 'all' });
  calendar.patch({ attendees: [BO] }, ID, { sendUpdates: 'all' });
  const { mails, invitations } = calendar.workspace.calendars;
  expect(invitations).toEqual([ANA, BO, BO].map(({ email }) => ({ eventId: ID, email })));
  const again = calendarScript({ saved: JSON.parse(JSON.stringify(calendar.workspace.save())) });
  expect(again.workspace.calendars.mails).toEqual(mails);
});

test('what was kept before mails had a kind and events a tag is read', () => {
  const calendar = calendarScript();
  calendar.insert(series(ANA));
  const saved = JSON.parse(JSON.stringify(calendar.workspace.save()));
  delete saved.calendars[0].events[0].etag;
  const again = calendarScript({ saved: { ...saved, invitations: [{ eventId: ID, ...ANA }] } });
  expect(again.workspace.calendars.mails).toEqual([{ eventId: ID, ...ANA, kind: 'invited' }]);
  const { etag } = again.get(ID);
  expect(etag).toMatch(/^"\d+"$/);
  expect(again.patch({ summary: 'x' }, ID, {}, { 'If-Match': etag }).summary).toBe('x');
});

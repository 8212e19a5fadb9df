import { describe, expect, test } from '@jest/globals';
import { type CalendarScript, calendarScript, secondTuesdays } from './calendarScript';

const ID = 'abcde012345';
const HEARD = { conferenceDataVersion: 1 };

const request = (requestId: string, type = 'hangoutsMeet') => ({
  conferenceData: { createRequest: { requestId, conferenceSolutionKey: { type } } },
});

/** A calendar with a series that has a conference. */
function withConference(): CalendarScript {
  const calendar = calendarScript();
  calendar.insert(secondTuesdays('Europe/Paris', request('first')), HEARD);
  return calendar;
}

test('a request makes a conference with a link', () => {
  const calendar = calendarScript();
  const { conferenceData, hangoutLink = '' } = calendar.insert(secondTuesdays('Europe/Paris', request('first')), HEARD);
  expect(hangoutLink).toMatch(/^https:\/\/meet\.google\.com\/[a-z]{3}-[a-z]{4}-[a-z]{3}$/);
  expect(conferenceData).toEqual({
    createRequest: {
      requestId: 'first',
      conferenceSolutionKey: { type: 'hangoutsMeet' },
      status: { statusCode: 'success' },
    },
    entryPoints: [{ entryPointType: 'video', uri: hangoutLink, label: hangoutLink.slice('https://'.length) }],
    conferenceSolution: { key: { type: 'hangoutsMeet' }, name: 'Google Meet' },
    conferenceId: hangoutLink.slice(-12),
  });
  expect(calendar.get(ID)).toMatchObject({ conferenceData, hangoutLink });
  // Each meeting of the series is held there.
  expect(calendar.instances(ID).items?.map((meeting) => meeting.hangoutLink)).toEqual(Array(6).fill(hangoutLink));
});

test('the same request makes no second conference, another one does', () => {
  const calendar = withConference();
  const { hangoutLink } = calendar.get(ID);
  expect(calendar.patch(request('first'), ID, HEARD).hangoutLink).toBe(hangoutLink);
  const { hangoutLink: other, conferenceData } = calendar.patch(request('second'), ID, HEARD);
  expect(other).not.toBe(hangoutLink);
  expect(conferenceData?.createRequest?.requestId).toBe('second');
  expect(conferenceData?.entryPoints).toHaveLength(1);
});

describe('without the parameter conferenceDataVersion', () => {
  test('a request is refused, which Google would leave out without a word', () => {
    const calendar = withConference();
    const refused = (act: () => unknown) => expect(act).toThrow('refuses conference data without the parameter');
    refused(() => calendarScript().insert(secondTuesdays('Europe/Paris', request('first'))));
    refused(() => calendar.patch(request('second'), ID));
    refused(() => calendar.patch({ conferenceData: null }, ID, { conferenceDataVersion: 0 }));
    refused(() => calendar.update(secondTuesdays('Europe/Paris', request('second')), ID));
  });

  test('a conference stays as it is', () => {
    const calendar = withConference();
    const event = calendar.get(ID);
    const { conferenceData, hangoutLink } = event;
    expect(calendar.patch({ summary: 'x' }, ID)).toMatchObject({ conferenceData, hangoutLink });
    expect(calendar.update({ ...event, summary: 'y' }, ID)).toMatchObject({ conferenceData, hangoutLink });
    expect(calendar.update(secondTuesdays('Europe/Paris'), ID)).toMatchObject({ conferenceData, hangoutLink });
  });
});

test('with the parameter a conference is taken away by what has none', () => {
  for (const takeAway of [
    (calendar: CalendarScript) => calendar.patch({ conferenceData: null }, ID, HEARD),
    (calendar: CalendarScript) => calendar.update(secondTuesdays('Europe/Paris'), ID, HEARD),
  ]) {
    const calendar = withConference();
    const event = takeAway(calendar);
    expect(event).not.toHaveProperty('conferenceData');
    expect(event).not.toHaveProperty('hangoutLink');
  }
});

test('a conference of another event is taken over', () => {
  const calendar = withConference();
  const { conferenceData: { createRequest: _, ...conferenceData } = {}, hangoutLink } = calendar.get(ID);
  const other = secondTuesdays('Europe/Paris', { id: 'abcde999999', conferenceData });
  expect(calendar.insert(other, HEARD)).toMatchObject({ conferenceData, hangoutLink });
});

test('a request that cannot be met is refused', () => {
  const calendar = withConference();
  expect(() => calendar.patch(request('second', 'addOn'), ID, HEARD)).toThrow('Invalid conference type value.');
  expect(() => calendar.patch(request(''), ID, HEARD)).toThrow('Missing conference request id.');
  expect(() => calendar.patch({}, ID, { conferenceDataVersion: 2 })).toThrow('within the range: [0, 1]');
});

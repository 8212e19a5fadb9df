import type { EventResource } from './calendarStore';
import { refusal } from './eventCheck';
import { sameData } from './eventSeries';
import { apiError } from './strict';

type Conference = GoogleAppsScript.Calendar.Schema.ConferenceData;

/**
 * The conference of an event after a change, with the link that goes with it.
 *
 * @param given the event as it is to be
 * @param before the event as it stood
 * @param version the parameter `conferenceDataVersion`: with 0 Google leaves the conference as it is
 */
export function conferenceAfter(
  method: string,
  given: EventResource,
  before: EventResource | undefined,
  version: number,
): Pick<EventResource, 'conferenceData' | 'hangoutLink'> {
  const wanted = version === 1 ? given.conferenceData : before?.conferenceData;
  if (wanted === undefined) return {};
  const isNew = wanted.createRequest?.requestId !== before?.conferenceData?.createRequest?.requestId;
  // A request that was made before makes no second conference.
  const conferenceData = wanted.createRequest === undefined || isNew ? made(method, wanted) : before?.conferenceData;
  const link = conferenceData?.entryPoints?.find(({ entryPointType }) => entryPointType === 'video')?.uri;
  return { ...(conferenceData ? { conferenceData } : {}), ...(link ? { hangoutLink: link } : {}) };
}

/** Refuses a request about a conference that Google would leave out without a word: one with version 0. */
export function checkConferenceVersion(
  method: string,
  asked: EventResource,
  before: EventResource | undefined,
  version: number,
): void {
  const isHeard = version === 1 || !('conferenceData' in asked);
  if (!isHeard && !sameData(asked.conferenceData, before?.conferenceData)) {
    throw refusal(method, 'conference data without the parameter conferenceDataVersion: 1, which Google ignores');
  }
}

/** The conference that a request makes; Google has mostly made it by the time it answers. One made elsewhere is taken over. */
function made(method: string, wanted: Conference): Conference {
  const { createRequest } = wanted;
  if (createRequest === undefined) return wanted;
  const { requestId = '', conferenceSolutionKey = {} } = createRequest;
  if (requestId === '') throw apiError(method, 'Missing conference request id.', 400);
  if (conferenceSolutionKey.type !== 'hangoutsMeet') throw apiError(method, 'Invalid conference type value.', 400);
  const conferenceId = newMeetingCode();
  const place = `meet.google.com/${conferenceId}`;
  return {
    createRequest: { requestId, conferenceSolutionKey, status: { statusCode: 'success' } },
    entryPoints: [{ entryPointType: 'video', uri: `https://${place}`, label: place }],
    conferenceSolution: { key: { type: 'hangoutsMeet' }, name: 'Google Meet' },
    conferenceId,
  };
}

/** Such as `abc-defg-hij`. */
function newMeetingCode(): string {
  const letters = crypto
    .randomUUID()
    .replace(/-/g, '')
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');
  return letters.replace(/^(.{3})(.{4})(.{3}).*$/, '$1-$2-$3');
}

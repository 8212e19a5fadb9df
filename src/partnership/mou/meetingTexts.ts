import type { Partner } from '../partner';
import type { Settings } from '../settings';
import { agreementLanguage } from './agreementLanguage';
import { agreementLink, reviewAgenda, reviewTitle } from './reviewAgenda';
import type { ReviewPurpose } from './reviewMeetings';

/** What the calendar says of the meetings about an agreement. */
export interface MeetingTexts {
  readonly titles: Readonly<Record<ReviewPurpose, string>>;
  readonly description: string;
}

/** An agreement as the MOUs sheet notes it; `url` is blank when nobody knows where it is. */
export interface DatedAgreement {
  readonly partnerIds: readonly string[];
  readonly organization: string;
  readonly url: string;
}

/**
 * Writes what the calendar says of the meetings about an agreement, in its language: that of its partners as far as they
 * are in the list, else that of documents.
 */
export function meetingTexts(
  { partnerIds, organization, url }: DatedAgreement,
  settings: Pick<Settings, 'language'>,
  partners: readonly Pick<Partner, 'id' | 'fields'>[],
): MeetingTexts {
  const language = agreementLanguage(
    settings,
    partners.filter(({ id }) => partnerIds.includes(id)),
  );
  return {
    titles: {
      review: reviewTitle('review', organization, language),
      decision: reviewTitle('decision', organization, language),
    },
    description: [
      ...reviewAgenda(language).map((line) => `• ${line}`),
      ...(url === '' ? [] : ['', agreementLink(url, language)]),
    ].join('\n'),
  };
}

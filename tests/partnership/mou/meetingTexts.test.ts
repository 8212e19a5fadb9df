import { describe, expect, test } from '@jest/globals';
import { meetingTexts } from '../../../src/partnership/mou/meetingTexts';

const AGREEMENT = { partnerIds: ['p-1'], organization: 'Harbor Kitchen', url: 'https://a.example' };
const SPANISH = { id: 'p-1', fields: { agreementLanguage: 'Español' } };

describe('what the calendar says of an agreement', () => {
  test('is the questions of a review and where the agreement is, in its language', () => {
    const { titles, description } = meetingTexts(AGREEMENT, { language: 'en' }, [{ id: 'p-2', fields: {} }, SPANISH]);
    expect(titles).toEqual({
      review: 'Revisar el acuerdo: Harbor Kitchen',
      decision: 'Renovar, profundizar, pausar o terminar el acuerdo: Harbor Kitchen',
    });
    expect(description).toMatch(/^• ¿Qué salió bien.*\n\nEl acuerdo: https:\/\/a\.example$/s);
  });

  test('is in the language of documents once its partners have left the list, and names no place nobody knows', () => {
    const { titles, description } = meetingTexts({ ...AGREEMENT, url: '' }, { language: 'en' }, []);
    expect(titles.review).toBe('Review the agreement: Harbor Kitchen');
    expect(description).toMatch(/by when\?$/);
  });
});

import { expect, test } from '@jest/globals';
import { mouDates } from '../../../src/partnership/mou/mouDates';

const AGREEMENT = {
  ...{ partnerIds: ['p-1'], organization: 'Harbor Kitchen', url: 'https://a.example' },
  ...{ signed: '2026-03-02', review: '2026-09-02', end: '' },
};

test('plans an hour for each meeting after today, and says what the days follow from', () => {
  const { known, events } = mouDates(AGREEMENT, { language: 'en' }, [], '2026-03-02');
  expect(known).toEqual({ signed: '2026-03-02', review: '2026-09-02', end: '' });
  expect(events[0]).toEqual({
    purpose: 'review',
    date: '2026-09-02',
    title: 'Review the agreement: Harbor Kitchen',
    description: expect.stringMatching(/https:\/\/a\.example$/),
    start: '2026-09-02T10:00:00',
    end: '2026-09-02T11:00:00',
  });
  expect(events.map(({ date }) => date.slice(0, 4))).toEqual(['2026', '2027', '2028', '2029', '2030']);
});

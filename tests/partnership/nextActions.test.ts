import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextActions, type Situation } from '../../src/partnership/nextActions';

const settled: Situation = {
  standing: 'Immediate',
  lacksRating: false,
  hasDocument: true,
  isScheduled: true,
  isDue: false,
};
const situations = fc.record<Situation>({
  standing: fc.constantFrom('Immediate', 'Explore', 'Long-term', 'undecided', 'unrated', 'unreadable'),
  lacksRating: fc.boolean(),
  hasDocument: fc.boolean(),
  isScheduled: fc.constantFrom(true, false, null),
  isDue: fc.boolean(),
});

describe('nextActions', () => {
  test('of a partner of whom all is done has nothing that waits', () => {
    expect(nextActions(settled)).toEqual({ primary: undefined, others: ['logCheckIn', 'rateAgain'] });
  });

  test.each([
    [
      'nothing rated',
      { standing: 'unrated', lacksRating: true, hasDocument: false, isScheduled: null },
      'rate',
      ['logCheckIn'],
    ],
    ['a Low, and a rating missing', { standing: 'Long-term', lacksRating: true }, 'rate', ['logCheckIn']],
    ['a rating that cannot be read', { standing: 'unreadable' }, 'rate', ['logCheckIn']],
    ['a check-in due', { isDue: true, isScheduled: false }, 'logCheckIn', ['schedule', 'rateAgain']],
    [
      'no meeting and no document',
      { isScheduled: false, hasDocument: false },
      'schedule',
      ['createMou', 'logCheckIn', 'rateAgain'],
    ],
    ['no document', { standing: 'Explore', hasDocument: false }, 'createMou', ['logCheckIn', 'rateAgain']],
    ['something Low', { standing: 'Long-term', hasDocument: false }, undefined, ['logCheckIn', 'rateAgain']],
    ['no need of meetings yet', { isScheduled: null }, undefined, ['logCheckIn', 'rateAgain']],
  ] as const)('with %s', (_, situation, primary, others) => {
    expect(nextActions({ ...settled, ...situation })).toEqual({ primary, others });
  });

  test('offers each action once, always a check-in to log and one way to rate, and nothing without its reason', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { primary, others } = nextActions(situation);
        const all = primary ? [primary, ...others] : others;
        expect(new Set(all).size).toBe(all.length);
        expect(all).toContain('logCheckIn');
        expect(all.filter((action) => action === 'rate' || action === 'rateAgain')).toHaveLength(1);
        expect(all.includes('schedule')).toBe(situation.isScheduled === false);
        if (all.includes('createMou')) {
          expect(situation.hasDocument).toBe(false);
          expect(['Immediate', 'Explore']).toContain(situation.standing);
        }
      }),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { isScheduled } from '../../../src/partnership/checkin/isScheduled';

const TODAY = '2026-03-02';
const unmet = { level: undefined, priority: 'Immediate', lastContact: undefined } as const;
const working = { level: 2, priority: 'Immediate', lastContact: '2026-02-10' } as const;
const first = (date: string) => ({ purpose: 'First conversation', date, time: '10:00', repeats: 'once' });
const checkIns = (...days: [string, ...string[]]) => ({
  ...{ purpose: 'Check-in', date: days[0], time: '10:00', repeats: 'every month on the second Tuesday, 3 times' },
  days: days.join(', '),
});

describe('isScheduled', () => {
  test('is null for a partner with whom no meeting is due', () => {
    expect(isScheduled({ ...unmet, priority: undefined }, [], TODAY)).toBeNull();
  });

  test('is true only for the meetings that the partner needs now', () => {
    expect(isScheduled(unmet, [], TODAY)).toBe(false);
    expect(isScheduled(unmet, [checkIns('2026-04-14')], TODAY)).toBe(false);
    expect(isScheduled(unmet, [first('2026-03-05')], TODAY)).toBe(true);
    expect(isScheduled(working, [first('2026-03-05')], TODAY)).toBe(false);
    expect(isScheduled(working, [first('2026-02-05'), checkIns('2026-02-10', '2026-03-10')], TODAY)).toBe(true);
  });

  test('lets check-ins end with their last day, and holds no first conversation again', () => {
    expect(isScheduled(working, [checkIns('2026-01-13', TODAY)], TODAY)).toBe(true);
    expect(isScheduled(working, [checkIns('2025-12-09', '2026-03-01')], TODAY)).toBe(false);
    expect(isScheduled(unmet, [first('2026-02-05')], TODAY)).toBe(true);
  });
});

import { describe, expect, test } from '@jest/globals';
import { parseRecurrence, startsOnRule } from '../../../local/workspace/recurrence';

describe('the start of a series', () => {
  test.each([
    ['FREQ=DAILY', '2026-01-13', true],
    ['FREQ=WEEKLY', '2026-01-13', true],
    ['FREQ=WEEKLY;BYDAY=TU,TH', '2026-01-15', true],
    ['FREQ=MONTHLY;BYDAY=2TU', '2026-01-13', true],
    ['FREQ=MONTHLY;BYDAY=2TU', '2026-01-06', false],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-01-30', true],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-01-23', false],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-02-28', true],
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', '2026-02-28', true],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', '2026-02-02', true],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', '2026-02-03', false],
    ['FREQ=YEARLY;BYMONTH=1;BYDAY=2TU', '2026-01-13', true],
    ['FREQ=YEARLY', '2024-02-29', true],
  ])('%s on %s: %s', (rule, day, expected) => {
    expect(startsOnRule(parseRecurrence(`RRULE:${rule}`), day)).toBe(expected);
  });
});

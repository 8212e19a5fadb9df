import { expect, test } from '@jest/globals';
import { termFrom } from '../../../src/partnership/mou/term';

test.each([
  ['2026-03-02', '2026-09-02', '2027-03-01'],
  ['2026-08-31', '2027-02-28', '2027-08-30'],
  ['2028-02-29', '2028-08-29', '2029-02-27'],
  ['2026-12-31', '2027-06-30', '2027-12-30'],
])('From %s it is reviewed on %s and ends on %s', (date, reviewDate, endDate) => {
  expect(termFrom(date)).toEqual({ reviewDate, endDate });
});

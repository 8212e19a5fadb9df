import { expect, test } from '@jest/globals';
import { missionArea } from '../../../src/partnership/import/ntee';

test.each([
  ['L41', 'en', 'Housing and shelter'],
  ['k310', 'es', 'Alimentos, agricultura y nutrición'],
  ['T', 'en', 'Philanthropy and grantmaking'],
  ['Z99', 'en', ''],
  ['', 'en', ''],
  ['Library', 'en', ''],
] as const)('the mission area of %s (%s) is "%s"', (code, language, area) => {
  expect(missionArea(code, language)).toBe(area);
});

import { expect, test } from '@jest/globals';
import { MOTIVES } from '../../src/partnership/partnerChoices';
import { isDoubtful } from '../../src/partnership/valuesWarning';

test('warns of a doubtful motive with a Low alignment, and of nothing else', () => {
  const doubtful = MOTIVES.filter((motive) => isDoubtful({ motive, missionAlignment: 'Low' }));
  expect(doubtful).toEqual(['A funder wants it', 'We would be left out', 'Their name is big']);
  for (const motive of MOTIVES) {
    for (const missionAlignment of ['High', 'Medium', '', 'Hihg']) {
      expect(isDoubtful({ motive, missionAlignment })).toBe(false);
    }
    expect(isDoubtful({ motive })).toBe(false);
  }
  expect(isDoubtful({ missionAlignment: 'Low' })).toBe(false);
});

test('reads the alignment as the list does', () => {
  expect(isDoubtful({ motive: 'Their name is big', missionAlignment: 'baja' })).toBe(true);
  expect(isDoubtful({ motive: 'Their name is big', missionAlignment: '2' })).toBe(true);
});

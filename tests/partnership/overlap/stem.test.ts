import { describe, expect, test } from '@jest/globals';
import { stem } from '../../../src/partnership/overlap/stem';

describe('stem', () => {
  test.each([
    'mentor mentors mentoring',
    'house houses housing',
    'family families familia familias',
    'counsel counseling counselling',
    'education educational educate educates',
    'program programs programme programmes programa',
    'addict addicts addicted addiction',
    'homeless homelessness',
    'class classes',
    'job jobs',
    'mujer mujeres',
    'joven jovenes',
    'national nationaux',
  ])('takes the forms of a word for one: %s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  test.each(['car care', 'aid aids', 'station state', 'mission miss', 'animal anim', 'housing horses'])(
    'keeps other words apart: %s',
    (words) => {
      expect(new Set(words.split(' ').map(stem)).size).toBe(2);
    },
  );

  test('never takes a whole word away', () => {
    for (const word of ['s', 'ss', 'as', 'ing', 'ion', 'ed', 'aux', 'ones']) expect(stem(word)).not.toBe('');
  });
});

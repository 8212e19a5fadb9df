import { describe, expect, test } from '@jest/globals';
import { lastName, nameSuggester, withLastName } from '../../../src/partnership/name/nameSuggester';

const suggest = nameSuggester([
  'Harbor Kitchen',
  'Meadow School',
  'École du Port',
  'Harbor Museum',
  'Old Harbor',
  'Harbor 4',
]);

describe('nameSuggester', () => {
  test.each([
    ['kit', ['Harbor Kitchen']],
    ['ecole', ['École du Port']],
    ['HARB', ['Harbor Kitchen', 'Harbor Museum', 'Old Harbor']],
    ['Harbour Kitchen', ['Harbor Kitchen']],
    ['Meadow Scool', ['Meadow School']],
    ['the meadow school', []],
    ['h', []],
    ['(', []],
    ['chen', []],
    ['', []],
  ])('while %p is typed', (typed, names) => {
    expect(suggest(typed)).toEqual(names);
  });
});

test.each([
  ['', '', 'Harbor Kitchen'],
  ['har', 'har', 'Harbor Kitchen'],
  ['Meadow School, har', ' har', 'Meadow School, Harbor Kitchen'],
  ['Meadow School;har', 'har', 'Meadow School; Harbor Kitchen'],
])('in %p the last name is taken', (typed, last, then) => {
  expect(lastName(typed)).toBe(last);
  expect(withLastName(typed, 'Harbor Kitchen')).toBe(then);
});

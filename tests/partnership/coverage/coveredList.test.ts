import { expect, test } from '@jest/globals';
import { coveredList } from '../../../src/partnership/coverage/coveredList';
import { EQUAL } from '../../../src/partnership/weights';

const RATINGS = ['Mission Alignment', 'Resource Complementarity', 'Relationship Potential'];

test('coveredList finds what is noted by the headings, says which columns there are not, and reads a blank sheet', () => {
  const rows = [
    ['Organization', ...RATINGS, 'Abre puertas a', 'Level'],
    ['=Harbor', 'High', 'High', 'Low', 'The mayor', 2],
    ['Meadow', '', '', '', '', ''],
  ];
  const blank = { type: '', sector: '', area: '' };
  expect(coveredList(rows, EQUAL)).toEqual({
    partners: [
      { ...blank, name: '=Harbor', opensDoors: 'The mayor', level: 2, priority: 'Long-term' },
      { ...blank, name: 'Meadow', opensDoors: '', level: null, priority: null },
    ],
    lacks: ['type', 'sector', 'area'],
  });
  expect(coveredList([], EQUAL)).toEqual({ partners: [], lacks: ['type', 'sector', 'area', 'opensDoors', 'level'] });
});

import { expect, test } from '@jest/globals';
import { rowMark } from '../../../src/partnership/import/rowMark';

test('a row keeps its mark while columns move and come, and loses it when anything else is written', () => {
  const mark = rowMark(['Harbor Kitchen', '', 'Winooski']);
  expect(rowMark(['Winooski', 'Harbor Kitchen', '', ''])).toBe(mark);
  for (const other of [['Harbor Kitchen'], ['Harbor Kitchen', 'Winooski', 'x'], ['Harbor Kitchen', 'winooski'], []]) {
    expect(rowMark(other)).not.toBe(mark);
  }
});

import { describe, expect, test } from '@jest/globals';
import { rowsNow } from '../../src/commands/chosenPartners';
import { readPartners } from '../../src/partnership/partner';

/** The partners of a list with these Partner IDs and names. */
function partners(...rows: [id: string, name: string][]) {
  return readPartners([['Partner ID', 'Organization'], ...rows], [1, 1, 1])?.partners ?? [];
}

const rows = (chosen: { id: string; name: string }[], ...list: [id: string, name: string][]) =>
  Array.from(rowsNow(chosen, partners(...list)));

describe('rowsNow', () => {
  test('finds a partner by its ID, whatever it is called now', () => {
    expect(rows([{ id: 'p-2', name: 'Harbor' }], ['p-1', 'Harbor'], ['p-2', 'Harbor Kitchen'])).toEqual([3]);
  });

  test('finds one without an ID by its name, also when it got an ID meanwhile', () => {
    expect(rows([{ id: '', name: 'Harbor' }], ['', 'Choir'], ['', 'Harbor'])).toEqual([3]);
    expect(rows([{ id: '', name: 'Harbor' }], ['p-1', 'Choir'], ['p-2', 'Harbor'])).toEqual([3]);
  });

  test('takes no namesake that had an ID before for one that still has none', () => {
    expect(rows([{ id: '', name: 'Harbor' }], ['p-1', 'Harbor'], ['', 'Harbor'])).toEqual([3]);
  });

  test('finds none for a partner that is gone', () => {
    expect(rows([{ id: 'p-3', name: 'Harbor' }], ['p-1', 'Harbor'])).toEqual([]);
  });
});

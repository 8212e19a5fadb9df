import { describe, expect, test } from '@jest/globals';
import { workspaceWith } from '../commands/addOnWorkspace';
import { customFunction, SENTENCE } from './columnFunction';

const attention = customFunction('PARTNER_ATTENTION');
const day = (date: string) => new Date(`${date}T00:00:00Z`);
const OVERDUE = 'Check-in overdue since 10 March 2026: arrange the next one';
const NEVER = 'Nobody has been in touch yet: arrange a first conversation';

describe('PARTNER_ATTENTION', () => {
  test('says what waits with one partner', () => {
    expect(attention([[day('2026-02-10')]], 2, '', day('2026-06-15'))).toBe(OVERDUE);
    expect(attention('2026-02-10', 2, '', '2026-03-10')).toBe('Check-in due today');
    expect(attention('', '', 'Immediate', '2026-06-15')).toBe(NEVER);
    expect(attention('2026-02-10', 2, '', '2026-03-09')).toBe('');
  });

  test('answers a headed open range with its heading, to the last row in which anything stands', () => {
    const blanks = Array.from({ length: 300 }, () => ['']);
    const last = [['Last contact'], [day('2026-02-10')], [''], [''], ...blanks];
    const level = [['Level'], [2], [''], [1], ...blanks];
    const priority = [['Priority'], ['Immediate'], ['Explore'], [''], ...blanks];
    expect(attention(last, level, priority, day('2026-06-15'))).toEqual([['Attention'], [OVERDUE], [''], [NEVER]]);
  });

  test('takes the months that were agreed and those that are usual', () => {
    const usual = [[6], [''], [''], [''], [''], [''], ['']];
    expect(attention('2026-02-10', 1, '', '2026-06-15', 1)).toBe(OVERDUE);
    expect(attention('2026-02-10', 1, '', '2026-06-15', '', usual)).toBe('');
  });

  test('says what to check in one row and answers the others', () => {
    expect(attention([['soon'], ['2026-02-10']], 2, '', '2026-06-15')).toEqual([
      ["Check: 'soon' is not a date"],
      [OVERDUE],
    ]);
    expect(attention('2026-02-10', 2, '')).toBe('Check: today must be TODAY() or a cell with a date');
  });

  test('refuses levels that do not have a row for each contact with a clear sentence', () => {
    const last = [['2026-02-10'], ['2026-02-11'], ['2026-02-12']];
    expect(() => attention(last, [[2], [2]], '', '2026-06-15')).toThrow(SENTENCE);
  });

  test('does not change its arguments', () => {
    const last = [['Last contact'], [day('2026-02-10')], ['']];
    const copy = structuredClone(last);
    attention(last, [['Level'], [2], ['']], [['Priority'], [''], ['']], day('2026-06-15'));
    expect(last).toEqual(copy);
  });

  test('fills a column of a sheet from TODAY() and from a cell with a date', () => {
    const workspace = workspaceWith([
      ['Organization', 'Priority', 'Level', 'Last contact', '', ''],
      ['Harbor Kitchen', 'Immediate', '2', '2020-02-10', '', '2020-03-10'],
      ['Meadow School', 'Immediate', '', '', '', ''],
      ['Riverbank Trust', 'Explore', '', '', '', ''],
    ]);
    const answers = () => workspace.rows('Partners').map((row) => row[4]);
    workspace.type('Partners', 'E1', '=PARTNER_ATTENTION(D1:D;C1:C;B1:B;TODAY())');
    const overdue = 'Check-in overdue since 10 March 2020: arrange the next one';
    expect(answers()).toEqual(['Attention', overdue, NEVER, '']);
    workspace.type('Partners', 'E1', '=PARTNER_ATTENTION(D1:D;C1:C;B1:B;F2)');
    expect(answers()).toEqual(['Attention', 'Check-in due today', NEVER, '']);
  });
});

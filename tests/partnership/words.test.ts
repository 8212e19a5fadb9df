import { describe, expect, test } from '@jest/globals';
import { words } from '../../src/partnership/words';

describe('words', () => {
  test('say what the specification says word for word', () => {
    expect(words.check([words.notARating('Hihg', 'Mission Alignment')])).toBe(
      "Check: 'Hihg' is not a rating (Mission Alignment)",
    );
    expect(words.matrixHeadings).toEqual([
      'Organization',
      'Mission Alignment',
      'Resource Complementarity',
      'Relationship Potential',
      'Partnership Priority',
    ]);
  });

  test('name the sheets of the product', () => {
    expect(words.sheets).toEqual({
      partners: 'Partners',
      settings: 'Settings',
      matrix: 'Priority matrix',
      mous: 'MOUs',
      checkIns: 'Check-ins',
      attention: 'Attention',
      overlaps: 'Overlaps',
      checkInLog: 'Check-in log',
      listHistory: 'List history',
      exchange: 'Asks & offers',
      coverage: 'Coverage',
      isolation: 'Isolation assessment',
    });
  });

  test('count one thing as one', () => {
    expect(words.matrixBuilt(1, 0)).toMatch(/^1 partner /);
    expect(words.matrixBuilt(20, 3)).toMatch(/^20 partners .*3/);
    expect(words.weightsShape(1)).toMatch(/is 1 cell\./);
    expect(words.weightsShape(4)).toMatch(/are 4 cells\./);
  });

  test('keep very long names out of questions and messages', () => {
    expect(words.notARating('x'.repeat(10_000), 'Mission Alignment').length).toBeLessThan(200);
  });
});

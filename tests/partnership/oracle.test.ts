import { describe, expect, test } from '@jest/globals';
import { COMBINATIONS } from './combinations';
import { oraclePriority, oracleScore } from './oracle';

describe('the oracle', () => {
  test.each(COMBINATIONS)('knows the combination $letters', ({ words, priority, score }) => {
    expect(oraclePriority([...words])).toBe(priority);
    expect(oracleScore([...words])).toBe(score);
  });

  test('reads blanks, numbers and mistakes', () => {
    expect(oraclePriority(['', undefined, null])).toBe('');
    expect(oraclePriority(['High', '', 'High'])).toBe('Rate: Resource Complementarity');
    expect(oraclePriority(['High', 'Low', ''])).toBe('Long-term');
    expect(oraclePriority(['Hihg', 'Low', ''])).toBe("Check: 'Hihg' is not a rating (Mission Alignment)");
    expect(oraclePriority([3.5, 3.49, 2.5])).toBe('Explore');
    expect(oraclePriority([5, 5, 2.49])).toBe('Long-term');
    expect(oracleScore([2, 3, 4])).toBe(50);
    expect(oracleScore(['High', '', 'High'])).toBe('');
  });

  test('weighs the Highs', () => {
    expect(oraclePriority(['High', 'High', 'Medium'], [50, 30, 20])).toBe('Immediate');
    expect(oraclePriority(['High', 'Medium', 'High'], [50, 30, 20])).toBe('Immediate');
    expect(oraclePriority(['Medium', 'High', 'High'], [50, 30, 20])).toBe('Explore');
    expect(oracleScore(['High', 'Medium', 'Low'], [50, 30, 20])).toBe(65);
  });
});

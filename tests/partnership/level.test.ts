import { describe, expect, test } from '@jest/globals';
import { LEVELS, type Level, levelLabel, levelName, readLevel } from '../../src/partnership/level';

describe('levels', () => {
  test('are the four of the vocabulary', () => {
    expect(LEVELS.map(({ level }) => levelLabel(level))).toEqual([
      '1 Resource coordination',
      '2 Program collaboration',
      '3 Strategic alliance',
      '4 Collective impact',
    ]);
  });

  test('have Spanish names', () => {
    expect(LEVELS.map(({ level }) => levelLabel(level, 'es'))).toEqual([
      '1 Coordinación de recursos',
      '2 Colaboración en programas',
      '3 Alianza estratégica',
      '4 Impacto colectivo',
    ]);
  });

  test.each([
    [3, 3],
    ['3', 3],
    [' 3 ', 3],
    ['Strategic alliance', 3],
    ['STRATEGIC  ALLIANCE', 3],
    ['3 Strategic alliance', 3],
    ['Level 3', 3],
    ['Niveau 3', 3],
    ['Program collaboration', 2],
    ['Programme collaboration', 2],
    ['Coordinación de recursos', 1],
    ['4 - Collective impact', 4],
  ])('reads %j', (cell, level) => {
    expect(readLevel(cell)).toBe(level);
  });

  test.each([[''], [null], [undefined], ['  '], ['\u200b']])('takes %j for blank', (cell) => {
    expect(readLevel(cell)).toBeUndefined();
  });

  test.each([[0], [5], [2.5], [-1], ['5'], ['alliance of some kind'], ['3 Collective impact'], [true], [Number.NaN]])(
    'cannot read %j',
    (cell) => {
      expect(readLevel(cell)).toBe('unreadable');
    },
  );

  test('cannot read a date', () => {
    expect(readLevel(new Date('2026-01-05T00:00:00Z'))).toBe('unreadable');
  });

  test('are read back from their own label and name', () => {
    for (const level of [1, 2, 3, 4] as Level[]) {
      expect(readLevel(levelLabel(level))).toBe(level);
      expect(readLevel(levelName(level))).toBe(level);
      expect(readLevel(levelLabel(level, 'es'))).toBe(level);
      expect(readLevel(levelName(level, 'es'))).toBe(level);
    }
  });
});

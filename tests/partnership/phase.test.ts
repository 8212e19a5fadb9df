import { describe, expect, test } from '@jest/globals';
import { PHASES, phaseLabel, readPhase } from '../../src/partnership/phase';

describe('phases', () => {
  test('are the five of the vocabulary', () => {
    expect(PHASES.map(({ phase }) => phaseLabel(phase))).toEqual([
      '1 Mapping',
      '2 Relationship building',
      '3 Design',
      '4 Implementation',
      '5 Evaluation',
    ]);
  });

  test('are read from number, name or both', () => {
    expect([4, '4', 'Implementation', ' IMPLEMENTATION ', '4 Implementation'].map(readPhase)).toEqual([4, 4, 4, 4, 4]);
    for (const { phase } of PHASES) expect(readPhase(phaseLabel(phase))).toBe(phase);
  });

  test.each([[''], [null], [undefined], [0], [6], ['Launch'], [true], [Number.NaN]])('are not read from %j', (cell) => {
    expect(readPhase(cell)).toBeUndefined();
  });
});

import { describe, expect, test } from '@jest/globals';
import { CAPACITY, CRITERIA, CRITERION_ALIASES, criterionOfHeading } from '../../src/partnership/criterion';
import { foldHeading } from '../../src/partnership/text';
import { CRITERION_NAMES } from './combinations';

describe('the criteria', () => {
  test('are the three of the founding matrix, in its order; capacity is none of them', () => {
    expect(CRITERIA.map((criterion) => criterion.name)).toEqual(CRITERION_NAMES);
    expect(CAPACITY).toBe('Organizational Capacity');
    expect(criterionOfHeading(CAPACITY)).toBeUndefined();
  });

  test('come with a question each', () => {
    for (const { question } of CRITERIA) expect(question).toMatch(/^[A-Z].*\?$/);
  });
});

describe('criterionOfHeading', () => {
  test.each([
    ['Mission Alignment', 0],
    ['mission alignment', 0],
    ['  MISSION   ALIGNMENT: ', 0],
    ['Mission\nAlignment', 0],
    ['Resource Complementarity', 1],
    ['Relationship potential *', 2],
    ['Alineación con la misión', 0],
    ['Complementariedad de recursos', 1],
    ['Potencial de relación', 2],
    ['Complémentarité des ressources', 1],
    ['COMPLEMENTARITE DES RESSOURCES', 1],
    ['Beziehungspotenzial', 2],
    ['Ergänzung der Ressourcen', 1],
  ])('knows %j', (heading, criterion) => {
    expect(criterionOfHeading(heading)).toBe(criterion);
  });

  test.each([[''], [null], [undefined], [0], [true], ['High'], ['Organization'], ['Mission statement'], ['Priority']])(
    'takes %j for no criterion',
    (heading) => {
      expect(criterionOfHeading(heading)).toBeUndefined();
    },
  );

  test('knows no heading that means two criteria, and every alias is reachable', () => {
    CRITERION_ALIASES.forEach((aliases, index) => {
      for (const alias of aliases) {
        expect([alias, foldHeading(alias)]).toEqual([alias, alias]);
        expect([alias, criterionOfHeading(alias)]).toEqual([alias, index]);
      }
    });
  });
});

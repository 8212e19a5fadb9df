import { describe, expect, test } from '@jest/globals';
import { CAPACITY, CRITERIA, CRITERION_ALIASES, findCriteria } from '../../src/partnership/criterion';
import { foldHeading } from '../../src/partnership/text';
import { CRITERION_NAMES } from './combinations';

describe('the criteria', () => {
  test('are the three of the founding matrix, in its order; capacity is none of them', () => {
    expect(CRITERIA.map((criterion) => criterion.name)).toEqual(CRITERION_NAMES);
    expect(CAPACITY).toBe('Organizational Capacity');
    expect(findCriteria([CAPACITY])).toEqual([undefined, undefined, undefined]);
  });

  test('come with a question each', () => {
    for (const { question } of CRITERIA) expect(question).toMatch(/^[A-Z].*\?$/);
  });
});

/** Which criterion a heading means when it stands alone. */
function criterionOf(heading: unknown): number | undefined {
  const index = findCriteria([heading]).indexOf(0);
  return index < 0 ? undefined : index;
}

describe('findCriteria', () => {
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
    expect(criterionOf(heading)).toBe(criterion);
  });

  test.each([[''], [null], [undefined], [0], [true], ['High'], ['Organization'], ['Mission statement'], ['Priority']])(
    'takes %j for no criterion',
    (heading) => {
      expect(criterionOf(heading)).toBeUndefined();
    },
  );

  test('finds them in any order and with others between', () => {
    expect(
      findCriteria(['Notes', 'Relationship Potential', 'Mission Alignment', '', 'Resource Complementarity']),
    ).toEqual([2, 4, 1]);
  });

  test('takes short names only for all three together, and the full name before a short one', () => {
    expect(findCriteria(['Mission', 'Resources', 'Relationship'])).toEqual([0, 1, 2]);
    expect(findCriteria(['Name', 'Mission', 'Resources'])).toEqual([undefined, undefined, undefined]);
    expect(findCriteria(['Mission', 'Mission Alignment', 'Resources', 'Relationship'])).toEqual([1, 2, 3]);
  });

  test('knows no heading that means two criteria, and every alias is reachable', () => {
    CRITERION_ALIASES.forEach((aliases, index) => {
      for (const alias of aliases) {
        expect([alias, foldHeading(alias)]).toEqual([alias, alias]);
        expect([alias, criterionOf(alias)]).toEqual([alias, index]);
      }
    });
  });
});

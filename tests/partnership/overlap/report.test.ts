import { describe, expect, test } from '@jest/globals';
import { type OverlapPartner, overlapLines, overlapPairs } from '../../../src/partnership/overlap/report';

const partner = (name: string, mission: string, more: Partial<OverlapPartner> = {}): OverlapPartner => {
  return { name, mission, theyOffer: '', ...more };
};

const NOBODY = { organization: '', mission: '' };
const LIST = [
  partner('Harbor', 'Mentoring and tutoring for teens'),
  partner('Riverbank Teens', 'Tutors and mentors, for teenagers'),
  partner('Oak Shelter', 'Beds for veterans'),
  partner('Elm Jobs', '', { theyOffer: 'Training for veterans' }),
  partner('Meadow Choir', 'Sings in hospitals'),
];
const namesOf = (pairs: ReturnType<typeof overlapPairs>) => pairs.map(({ one, other }) => [one?.name, other.name]);

describe('overlapPairs', () => {
  test('compares what partners do and offer, and gives back who they are', () => {
    const pairs = overlapPairs(NOBODY, LIST);
    expect(pairs.find(({ kind }) => kind === 'duplication')).toMatchObject({ one: LIST[0], other: LIST[1] });
    expect(pairs.find(({ kind }) => kind === 'samePeople')).toMatchObject({ one: LIST[2], other: LIST[3] });
    expect(pairs).toHaveLength(2);
    expect(overlapPairs(NOBODY, [])).toEqual([]);
  });

  test('tells first what our mission shares, and not that we are in the list', () => {
    const ours = { organization: 'RIVERBANK teens', mission: 'Mentors for veterans who tutor and train; beds' };
    const pairs = overlapPairs(ours, LIST);
    const first = namesOf(pairs).filter(([one]) => one === undefined);
    expect(first.map(([, other]) => other).sort()).toEqual(['Elm Jobs', 'Harbor', 'Oak Shelter']);
    expect(namesOf(pairs).slice(0, 3)).toEqual(first);
    expect(namesOf(pairs).flat()).not.toContain('Riverbank Teens');
    expect(overlapLines(pairs)[0]?.[0]).toBe('Us');
  });

  test('tells a few pairs of each partner where many do the same', () => {
    for (const many of [8, 120]) {
      const same = Array.from({ length: many }, (_, at) => partner(`Pantry ${at}`, 'A food pantry'));
      const { length } = overlapPairs(NOBODY, same);
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThanOrEqual(Math.min(100, (many * 3) / 2));
    }
  });
});

test('overlapLines says it in words, with the distance where it is known', () => {
  const [harbor, riverbank] = [
    { ...partner('Harbor', 'Mentoring teens'), latitude: '39.29', longitude: '-76.61' },
    { ...partner('Riverbank', 'Mentors for teens'), latitude: '39.30', longitude: '-76.61' },
  ];
  expect(overlapLines(overlapPairs(NOBODY, [harbor, riverbank]))).toEqual([
    [
      'Harbor',
      'Riverbank',
      'Possible duplication',
      'Mentoring, teens',
      '1.1 km (0.7 miles)',
      'Talk about who does what: divide the work, or do it together.',
    ],
  ]);
  expect(overlapLines(overlapPairs(NOBODY, LIST))[0]?.[4]).toBe('');
});

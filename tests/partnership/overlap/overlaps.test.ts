import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type OverlapRow, overlaps } from '../../../src/partnership/overlap/overlaps';

const OTHERS = [
  'Legal advice about rents',
  'A choir that sings in hospitals',
  'Computers, repaired and lent',
  'Plants trees along the river',
].map((text) => ({ text }));

/** What two partners come to in a list with some others. */
function kindOf(one: OverlapRow, other: OverlapRow): string | undefined {
  const found = overlaps([one, ...OTHERS, other]).find((pair) => pair.one === 0 && pair.other === OTHERS.length + 1);
  return found?.kind;
}

const MENTORS = 'Mentoring and tutoring for teenagers';

describe('overlaps', () => {
  test.each([
    ['the same work for the same people', { text: MENTORS }, { text: 'Tutors and mentors for youth' }, 'duplication'],
    [
      'the same work in the same area',
      { text: MENTORS, area: 'Old Town' },
      { text: MENTORS, area: 'old town' },
      'duplication',
    ],
    ['the same work, and nobody says for whom', { text: 'Mentoring, tutoring' }, { text: MENTORS }, 'duplication'],
    ['the same work elsewhere', { text: MENTORS, area: 'Old Town' }, { text: MENTORS, area: 'Harbor' }, 'similarWork'],
    ['the same work for others', { text: MENTORS }, { text: 'Mentoring and tutoring for veterans' }, 'similarWork'],
    ['the same people, served otherwise', { text: 'Beds for veterans' }, { text: 'Jobs for veterans' }, 'samePeople'],
    [
      'the same people elsewhere',
      { text: 'Beds for veterans', city: 'Alder' },
      { text: 'Jobs for veterans', city: 'Birch' },
      undefined,
    ],
    ['one word only', { text: 'Mentoring, painting, rowing' }, { text: 'Mentoring, sewing, fishing' }, undefined],
    ['one word that is all they say', { text: 'Mentoring' }, { text: 'Mentors' }, 'duplication'],
    [
      'boilerplate',
      { text: 'We provide services to the community' },
      { text: 'Services that our community needs' },
      undefined,
    ],
    ['one address', { text: 'Beds', address: '1 Main St' }, { text: 'Sewing', address: '1 main st' }, 'building'],
    [
      'one address and the same work',
      { text: MENTORS, address: '1 Main St' },
      { text: MENTORS, address: '1 Main St' },
      'duplication',
    ],
    ['nothing', { text: '' }, { text: '' }, undefined],
  ] satisfies [string, OverlapRow, OverlapRow, string | undefined][])('%s', (_, one, other, kind) => {
    expect(kindOf(one, other)).toBe(kind);
    expect(kindOf(other, one)).toBe(kind);
  });

  test('explains a pair by its words, and does not count the names of areas among them', () => {
    const rows = ['Mentoring teens in Alder County, an Alder tradition', 'Alder: mentors for teens'].map((text) => ({
      text,
    }));
    expect(overlaps([...rows, ...OTHERS])[0]).toMatchObject({ one: 0, other: 1, shared: ['Mentoring', 'teens'] });
  });

  test('gives the strongest first: more words say more', () => {
    const rows = [MENTORS, 'Mentoring and tutoring', 'Tutoring, mentoring for teens'].map((text) => ({ text }));
    const found = overlaps([...rows, ...OTHERS]);
    expect(found[0]).toMatchObject({ one: 0, other: 2 });
    expect(found.map(({ strength }) => strength)).toEqual(found.map(({ strength }) => strength).sort((a, b) => b - a));
  });

  test('finds more for our own organization, where it stands first', () => {
    const ours = { text: 'Mentoring, tutoring, sports, theater, music, cooking, sewing, painting' };
    const rows = [ours, { text: 'Mentoring and tutoring, chess, skating, gardening' }, ...OTHERS];
    expect(overlaps(rows)).toEqual([]);
    expect(overlaps(rows, true)).toMatchObject([{ one: 0, other: 1, kind: 'duplication' }]);
  });

  test('is the same whatever the order of the list', () => {
    const anyText = fc
      .array(fc.constantFrom(...'mentoring food jobs teens veterans housing Alder beds pantry'.split(' ')), {
        maxLength: 6,
      })
      .map((words) => words.join(' '));
    const anyRow = fc.record({ text: anyText, area: fc.constantFrom('', 'Alder', 'Birch') });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
        const last = rows.length - 1;
        const told = (all: ReturnType<typeof overlaps>, place: (row: number) => number) =>
          all
            .map(({ one, other, kind, strength }) =>
              [...[place(one), place(other)].sort(), kind, strength.toFixed(9)].join(' '),
            )
            .sort();
        expect(told(overlaps(rows.slice().reverse()), (row) => last - row)).toEqual(told(overlaps(rows), (row) => row));
      }),
    );
  });

  test('holds a list in which all say the same', () => {
    const found = overlaps(Array.from({ length: 300 }, () => ({ text: MENTORS })));
    expect(found.length).toBeLessThan(300 * 50);
    expect(new Set(found.flatMap(({ one, other }) => [one, other])).size).toBe(300);
  });
});

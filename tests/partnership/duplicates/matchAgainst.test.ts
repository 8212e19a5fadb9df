import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findDuplicates } from '../../../src/partnership/duplicates/findDuplicates';
import { matchAgainst } from '../../../src/partnership/duplicates/matchAgainst';
import { anyOrganization } from './organizations';

const LIST = [
  { name: 'Heron Falls Library', city: 'Heron Falls' },
  { name: 'Harbor Kitchen', city: 'Alder Bay' },
  { name: 'Harbor Kitchen', city: 'Heron Falls' },
  { name: 'Alder Table', previousNames: ['Cedar Table'], identifier: '030149413' },
];

describe('matchAgainst', () => {
  test('answers the one certain row with what says so', () => {
    const match = matchAgainst(LIST);
    expect(match({ name: 'The Harbor Kitchen', city: 'alder bay' })).toEqual({
      verdict: 'same',
      index: 1,
      evidence: [
        { kind: 'name', one: 'The Harbor Kitchen', other: 'Harbor Kitchen', equal: true },
        { kind: 'city', one: 'alder bay', other: 'Alder Bay', equal: true },
      ],
    });
    expect(match({ name: 'Cedar Table', identifier: '03-0149413' })).toMatchObject({ verdict: 'same', index: 3 });
  });

  test('asks when several rows could be it, the likeliest first', () => {
    const match = matchAgainst([{ name: 'Harbor Kicthen' }, ...LIST]);
    const found = match({ name: 'Harbor Kitchen' });
    expect(found.verdict === 'ask' && found.candidates.map(({ index }) => index)).toEqual([2, 3, 0]);
  });

  test('asks when the certain row stands in the list twice', () => {
    const match = matchAgainst([{ name: 'Harbor Kitchen' }, { name: 'Harbor Kitchen', city: 'Heron Falls' }]);
    expect(match({ name: 'Harbor Kitchen', city: 'Alder Bay' }).verdict).toBe('ask');
    expect(match({ name: 'Harbor Kitchen', city: 'Heron Falls' }).verdict).toBe('ask');
  });

  test('finds what could be any of three chapters only where the list has it from end to end', () => {
    const chapters = ['Post 1', 'Post 2', 'Post 3'].map((chapter) => ({ name: 'Order of Herons', chapter }));
    const herons = { name: 'Order of Herons' };
    expect(matchAgainst(chapters)(herons)).toEqual({ verdict: 'new', among: [0, 1, 2] });
    expect(matchAgainst(chapters)({ ...herons, chapter: 'Post 2' })).toMatchObject({ verdict: 'same', index: 1 });
    expect(matchAgainst([...chapters, herons])(herons)).toMatchObject({ verdict: 'ask', candidates: [{ index: 3 }] });
  });

  test('knows a new organization, also in an empty list', () => {
    expect(matchAgainst(LIST)({ name: 'Quarry Theater' })).toEqual({ verdict: 'new' });
    expect(matchAgainst([])({ name: 'Quarry Theater' })).toEqual({ verdict: 'new' });
    expect(matchAgainst(LIST)({ name: '' })).toEqual({ verdict: 'new' });
  });

  test('finds each row of a list without duplicates again, so that a second import adds nothing', () => {
    fc.assert(
      fc.property(fc.array(anyOrganization, { maxLength: 8 }), (list) => {
        const { same, ask } = findDuplicates(list);
        fc.pre(same.length + ask.length === 0);
        const match = matchAgainst(list);
        list.forEach((one, index) => {
          const found = match(one);
          if (found.verdict === 'same') expect(found.index).toBe(index);
          if (found.verdict === 'ask') expect(found.candidates.map((candidate) => candidate.index)).toEqual([index]);
        });
      }),
    );
  });
});

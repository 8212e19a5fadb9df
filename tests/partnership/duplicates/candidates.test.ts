import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { candidatesIn } from '../../../src/partnership/duplicates/candidates';
import { judge } from '../../../src/partnership/duplicates/judge';
import { readOrganization } from '../../../src/partnership/duplicates/organization';
import { sharedIn } from '../../../src/partnership/duplicates/shared';
import { anyOrganization } from './organizations';

describe('candidatesIn', () => {
  test('loses no pair of which all pairs compared say something', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(anyOrganization, { maxLength: 12 }), (listed) => {
        const list = listed.map(readOrganization);
        const shared = sharedIn(list);
        const candidates = candidatesIn(list);
        for (const one of list) {
          const told = list.map((_, place) => place).filter((place) => judge(one, list[place] ?? one, shared));
          found += told.length;
          expect(candidates(one)).toEqual(expect.arrayContaining(told));
        }
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  test('leaves out what has nothing in common', () => {
    const list = [{ name: 'Harbor Kitchen' }, { name: 'Heron Library' }].map(readOrganization);
    expect(candidatesIn(list)(readOrganization({ name: 'Harbor Kichen' }))).toEqual([0]);
    expect(candidatesIn(list)(readOrganization({ name: '' }))).toEqual([]);
  });
});

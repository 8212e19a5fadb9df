import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { costOfDifferences } from '../../../src/partnership/name/differences';
import { nameIndex } from '../../../src/partnership/name/nameIndex';
import { readName } from '../../../src/partnership/name/readName';
import { anyName } from '../duplicates/organizations';

/** Letters close to each other, so that slips lie between words by chance. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 's', 'é'), minLength: 1, maxLength: 11 });
const closeName = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

describe('nameIndex', () => {
  test.each([
    ['of common words', anyName],
    ['of any words', closeName],
  ])('leads to every name %s that has a cost', (_, name) => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), name, (names, asked) => {
        const list = names.map(readName);
        const one = readName(asked);
        const alike = list.map((_, at) => at).filter((at) => costOfDifferences(one, list[at] ?? one) !== undefined);
        expect(nameIndex(list)(one)).toEqual(expect.arrayContaining(alike));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['HKC', 'Harbor Kitchen Collective'],
    ['Harbor Kitchen Collective (HKC)', 'hkc'],
    ['HarborKitchen', 'Harbor Kitchen'],
    ['Transformation', 'Transfromaton'],
    ['Herons', 'Heron'],
    ['x'.repeat(10000), `${'x'.repeat(10000)}s`],
  ])('leads from %j to %j and back', (one, other) => {
    expect(nameIndex([readName(other)])(readName(one))).toContain(0);
    expect(nameIndex([readName(one)])(readName(other))).toContain(0);
  });
});

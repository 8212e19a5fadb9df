import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { proposals, ratingsNoted } from '../../../../src/partnership/checkin/log/proposals';
import { CRITERION_INDEXES, type CriterionIndex } from '../../../../src/partnership/criterion';
import { decide, type Pattern } from '../../../../src/partnership/priority';
import type { RatingCode } from '../../../../src/partnership/rating';
import { readWeights } from '../../../../src/partnership/weights';

const equal = readWeights(undefined);
const anyCode = fc.integer({ min: 0, max: 3 }) as fc.Arbitrary<RatingCode>;
const anyPattern: fc.Arbitrary<Pattern> = fc.tuple(anyCode, anyCode, anyCode);
const anyChosen = fc.subarray([...CRITERION_INDEXES]) as fc.Arbitrary<CriterionIndex[]>;

describe('proposals', () => {
  test('say what each would make of the priority', () => {
    expect(proposals([3, 3, 2], [2, 0, 2], [], equal)).toEqual([{ criterion: 0, from: 3, to: 2, decision: 'Explore' }]);
    expect(proposals([3, 3, 2], [1, 0, 0], [], equal)[0]?.decision).toBe('Long-term');
    expect(proposals([3, 3, 0], [0, 0, 2], [], equal)[0]).toMatchObject({ from: 0, to: 2, decision: 'Immediate' });
  });

  test('take together what is chosen to be written', () => {
    const each = proposals([3, 3, 3], [2, 2, 0], [], equal).map(({ decision }) => decision);
    expect(each).toEqual(['Immediate', 'Immediate']);
    const together = proposals([3, 3, 3], [2, 2, 0], [1], equal).map(({ decision }) => decision);
    expect(together).toEqual(['Explore', 'Immediate']);
  });

  test('name exactly what the meeting sees otherwise, and end where all of it is written', () => {
    fc.assert(
      fc.property(anyPattern, anyPattern, anyChosen, (now, meeting, chosen) => {
        const found = proposals(now, meeting, chosen, equal);
        const differ = CRITERION_INDEXES.filter((i) => meeting[i] !== 0 && meeting[i] !== now[i]);
        expect(found.map(({ criterion }) => criterion)).toEqual(differ);
        const all = proposals(now, meeting, differ, equal);
        const then = CRITERION_INDEXES.map((i) => meeting[i] || now[i]) as unknown as Pattern;
        for (const { decision } of all) expect(decision).toBe(decide(then, equal));
      }),
    );
  });
});

test('the log notes what was proposed and what was written', () => {
  const found = proposals([3, 0, 3], [2, 1, 0], [1], equal);
  expect(ratingsNoted(found, [1])).toBe(
    'Mission Alignment: High → Medium (proposed)\nResource Complementarity: not rated → Low (written)',
  );
  expect(ratingsNoted([], [])).toBe('');
});

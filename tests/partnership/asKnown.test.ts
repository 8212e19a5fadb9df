import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAsKnown, known } from '../../src/partnership/asKnown';

const PARTNER = { id: 'p-1', level: 2, every: { weeks: 2 }, fields: { contact: 'Ana' } };

test('what was known of something is what it is, also after a journey as JSON, until that changes', () => {
  const keys = ['level', 'every', 'fields', 'phase'] as const;
  const now: Pick<typeof PARTNER, 'level' | 'every' | 'fields'> & { phase?: number } = PARTNER;
  const then = JSON.parse(JSON.stringify(known(now, keys)));
  expect(isAsKnown(now, then)).toBe(true);
  expect(isAsKnown({ ...now, id: 'p-2', mission: 'More' }, then)).toBe(true);
  for (const change of [
    { level: 3 },
    { level: undefined },
    { every: { months: 2 } },
    { every: undefined },
    { fields: { contact: 'Bo' } },
    { fields: {} },
    { phase: 4 },
  ]) {
    expect(isAsKnown({ ...now, ...change }, then)).toBe(false);
  }
});

test('unknown and blank are the same', () => {
  for (const nothing of [undefined, null, '']) {
    for (const still of [undefined, null, '']) expect(isAsKnown({ level: nothing }, { level: still })).toBe(true);
    for (const something of [0, 'x', { months: 1 }, false]) {
      expect(isAsKnown({ level: something }, { level: nothing })).toBe(false);
      expect(isAsKnown({ level: nothing }, { level: something })).toBe(false);
    }
  }
});

test('two texts are told apart, whatever stands in them', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (now, then) => {
      expect(isAsKnown([{ fields: { lanes: now } }], [{ fields: { lanes: then } }])).toBe(now === then);
    }),
  );
});

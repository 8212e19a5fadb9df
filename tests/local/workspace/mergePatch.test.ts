import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergePatch } from '../../../local/workspace/mergePatch';

test('objects are merged, lists replaced, and what is null is taken away', () => {
  const resource = { a: { b: 1, c: { d: 2 } }, e: [1, { f: 2 }], g: 'h' };
  expect(mergePatch(resource, { a: { b: null, c: { i: 3 } }, e: [{ j: 4 }], k: { l: null, m: 5 } })).toEqual({
    a: { c: { d: 2, i: 3 } },
    e: [{ j: 4 }],
    g: 'h',
    k: { m: 5 },
  });
  expect(mergePatch({ a: [1] }, { a: { b: 1 } })).toEqual({ a: { b: 1 } });
  expect(resource).toEqual({ a: { b: 1, c: { d: 2 } }, e: [1, { f: 2 }], g: 'h' });
});

const resource = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.oneof(fc.integer(), fc.string(), fc.array(fc.integer()), fc.dictionary(fc.constantFrom('d', 'e'), fc.integer())),
);

test('a patch that is made twice changes nothing more, and an empty one nothing at all', () => {
  fc.assert(
    fc.property(resource, resource, (before, patch) => {
      const once = mergePatch(before, patch);
      expect(mergePatch(once, patch)).toEqual(once);
      expect(mergePatch(before, {})).toEqual(before);
      expect(mergePatch({}, before)).toEqual(before);
    }),
  );
});

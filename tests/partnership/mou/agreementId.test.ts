import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreementId } from '../../../src/partnership/mou/agreementId';

const BYTES = new TextEncoder();

test('The agreement with one partner has the Partner ID', () => {
  expect(agreementId(['p-1a2b3c4d-7'])).toBe('p-1a2b3c4d-7');
  expect(agreementId(['p-1', 'p-1'])).toBe('p-1');
});

test('The agreement with several is the same in any order, and another for other partners', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 6 }),
      fc.string({ minLength: 1 }),
      (ids, other) => {
        const id = agreementId(ids);
        expect(agreementId([...ids].reverse())).toBe(id);
        expect(agreementId(ids.slice(1))).not.toBe(id);
        if (!ids.includes(other)) expect(agreementId([...ids, other])).not.toBe(id);
      },
    ),
  );
});

test('An identifier has room beside its name and its version in the 124 bytes of a property of a file', () => {
  const long = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(fc.array(long, { minLength: 1, maxLength: 5 }), (ids) => {
      expect(BYTES.encode(`key${agreementId(ids)}/v1000`).length).toBeLessThanOrEqual(124);
    }),
  );
});

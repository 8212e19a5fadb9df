import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreementId, notedAgreementId } from '../../../src/partnership/mou/agreementId';

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

test('An agreement that was made for a row that was merged goes on under its identifier, unless the partner has its own', () => {
  const merged = { mouId: 'p-2', partnerIds: ['p-1'] };
  const own = { mouId: 'p-1', partnerIds: ['p-1'] };
  expect(notedAgreementId(['p-1'], [])).toBe('p-1');
  expect(notedAgreementId(['p-1'], [merged])).toBe('p-2');
  expect(notedAgreementId(['p-1'], [own, merged])).toBe('p-1');
  expect(notedAgreementId(['p-3'], [own, merged])).toBe('p-3');
  const several = { mouId: agreementId(['p-2', 'p-3']), partnerIds: ['p-1', 'p-3'] };
  expect(notedAgreementId(['p-3', 'p-1'], [several])).toBe(several.mouId);
});

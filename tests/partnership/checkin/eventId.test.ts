import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eventId } from '../../../src/partnership/checkin/eventId';
import { anyText } from '../texts';

const anyPurpose = fc.constantFrom('first-contact' as const, 'check-in' as const);
const anyId = anyText.filter((id) => id !== '');

describe('eventId', () => {
  test('holds only what the calendar accepts', () => {
    fc.assert(
      fc.property(anyId, anyPurpose, (id, purpose) => {
        expect(eventId(id, purpose)).toMatch(/^[a-v0-9]{5,1024}$/);
      }),
    );
  });

  test('holds no more than the calendar accepts', () => {
    expect(eventId('\uffff'.repeat(200), 'first-contact').length).toBeLessThanOrEqual(1024);
  });

  test('stays what it was where calendars hold it already', () => {
    expect(eventId('p-1', 'check-in')).toBe('cg0063006800650063006b002d0069006e002f0070002d0031');
  });

  test('of a long text is not too long, and tells long texts apart', () => {
    const long = 'x'.repeat(10_000);
    const ids = [`${long}a`, `${long}b`, `${long}a/`].map((about) => eventId(about, 'review'));
    for (const id of ids) expect(id).toMatch(/^[a-v0-9]{5,1024}$/);
    expect(new Set(ids).size).toBe(3);
  });

  test('accepts the identifiers that the add-on gives', () => {
    expect(eventId('0f8fad5b-d9cb-469f-a165-70867728950e', 'first-contact')).toMatch(/^[a-v0-9]{5,1024}$/);
  });

  test('is the same for the same partner and purpose, and another for any other', () => {
    fc.assert(
      fc.property(anyId, anyPurpose, anyId, anyPurpose, (id, purpose, otherId, otherPurpose) => {
        const same = id === otherId && purpose === otherPurpose;
        expect(eventId(id, purpose) === eventId(otherId, otherPurpose)).toBe(same);
      }),
    );
  });

  test('keeps apart what looks alike', () => {
    const ids = ['p1', 'P1', 'p1 ', 'p11', 'p-1', 'ṗ1', 'p\u0001', 'p00311', 'a', '\u0006\u0001', 'Б', 'A\u0001'];
    const made = ids.flatMap((id) => [eventId(id, 'first-contact'), eventId(id, 'check-in')]);
    expect(new Set(made).size).toBe(made.length);
  });
});

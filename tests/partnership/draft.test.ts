import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FIELD_KEYS } from '../../src/partnership/columns';
import { EMPTY_DRAFT, readDraft, STEPS } from '../../src/partnership/draft';

describe('readDraft', () => {
  test('reads back any draft', () => {
    const filled = fc.string().filter((text) => text !== '');
    const fields = fc.dictionary(fc.constantFrom(...FIELD_KEYS), filled);
    const draft = fc.record({
      step: fc.constantFrom(...STEPS),
      fields,
      createMou: fc.boolean(),
      scheduleCheckIn: fc.boolean(),
    });
    fc.assert(
      fc.property(draft, (one) => {
        expect(readDraft(JSON.stringify(one))).toEqual({ ...one, fields: { ...one.fields } });
      }),
    );
  });

  test.each([
    '',
    'x',
    'null',
    '[]',
    '{}',
    '{"step":"who"}',
    '{"step":"nowhere","fields":{}}',
    '{"step":"who","fields":1}',
  ])('takes %p for none', (json) => {
    expect(readDraft(json)).toBeUndefined();
  });

  test('leaves out what it does not know', () => {
    expect(readDraft('{"step":"who","fields":{"name":"A","score":"9","why":3,"id":"p1"},"createMou":"yes"}')).toEqual({
      ...EMPTY_DRAFT,
      fields: { name: 'A' },
    });
  });
});

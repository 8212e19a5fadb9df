import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actionKey, readActions, writeAction, writeActions } from '../../../../src/partnership/checkin/log/actions';
import { anyText } from '../../texts';

const DAY = '2026-03-02';

describe('readActions', () => {
  test.each<[string, string, string, string]>([
    ['Ana: send the room plan by 2026-05-01', 'Ana', 'send the room plan', '2026-05-01'],
    ['Ana: send the room plan by 1 May.', 'Ana', 'send the room plan', '2026-05-01'],
    ['- Ana and Bo: call the city until May 1st, 2027', 'Ana and Bo', 'call the city', '2027-05-01'],
    ['send the plan, 2026-05-01', '', 'send the plan', '2026-05-01'],
    ['send the plan (by 1 May)', '', 'send the plan', '2026-05-01'],
    ['Ana: send the plan no later than the 1 May', 'Ana', 'send the plan', '2026-05-01'],
    ['Ana: enviar el plano para el 2026-05-01', 'Ana', 'enviar el plano', '2026-05-01'],
    ['2) Iñés:enviar el plano antes del 1 de mayo de 2026', 'Iñés', 'enviar el plano', '2026-05-01'],
    ['enviar el plano a más tardar el 1 de mayo', '', 'enviar el plano', '2026-05-01'],
    ['Ana: send the room plan', 'Ana', 'send the room plan', ''],
    ['send the room plan', '', 'send the room plan', ''],
  ])('tells apart %p', (line, who, what, by) => {
    expect(readActions(line, DAY)).toEqual([{ who, what, by }]);
  });

  test.each([
    'meet at 10:30',
    'read https://harbor.example',
    'by 2026-05-01',
    'call 20 neighbors by 31 April',
    'prepare the party of 1 May',
    'send it by 1/5/2026',
    ': nobody',
    `${'x'.repeat(61)}: too long for a name`,
  ])('keeps as what is to be done: %p', (line) => {
    expect(readActions(line, DAY)).toEqual([{ who: '', what: line, by: '' }]);
  });

  test('reads one a line, and none in a blank cell', () => {
    expect(readActions('\n Ana: one\r\n\n- two by 2026-04-01', DAY).map(({ what }) => what)).toEqual(['one', 'two']);
    expect(readActions(' \n ', DAY)).toEqual([]);
  });

  const anyLine = fc
    .array(
      fc.oneof(
        anyText,
        fc.constantFrom(
          'Ana',
          ': ',
          ':',
          ' by ',
          ' para el ',
          '2026-05-01',
          '1 May',
          '(',
          ')',
          ', ',
          '- ',
          '\n',
          '.',
          ' ',
        ),
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join(''));

  test('reads again what was written, in both languages', () => {
    fc.assert(
      fc.property(anyLine, fc.constantFrom('en' as const, 'es' as const), (text, language) => {
        const actions = readActions(text, DAY);
        expect(readActions(writeActions(actions, language), '2030-01-01')).toEqual(actions);
      }),
      { numRuns: 2000 },
    );
  });

  test('is quick with ten thousand characters of anything', () => {
    for (const piece of ['a', ' ', '(', ', ', ': ', '- ', '1 May ', 'by ']) {
      const [action] = readActions(`x${piece.repeat(10_000 / piece.length)}y`, DAY);
      expect(action?.what.length).toBeGreaterThan(0);
    }
  });
});

describe('writeAction', () => {
  const action = { who: 'Ana', what: 'send the plan', by: '2026-05-01' } as const;

  test('says who, what and by when', () => {
    expect(writeAction(action, 'en')).toBe('Ana: send the plan by 2026-05-01');
    expect(writeAction({ ...action, who: '' }, 'es')).toBe('send the plan para el 2026-05-01');
    expect(writeAction({ ...action, by: '' }, 'en', () => 'some day')).toBe('Ana: send the plan');
  });

  test('is the same action when it is put off, and another when somebody else does it', () => {
    expect(actionKey({ ...action, by: '' })).toBe(actionKey({ ...action, who: ' ANA' }));
    expect(actionKey({ ...action, who: 'Bo' })).not.toBe(actionKey(action));
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attentionColumn } from '../../../src/partnership/attention/attentionColumn';
import { addDays, dateInWords } from '../../../src/partnership/calendarDate';
import { nextCheckIns } from '../../../src/partnership/checkin/nextCheckIns';

const TODAY = '2026-06-15'; // a Monday
const NEVER = 'Nobody has been in touch yet: arrange a first conversation';
const OVERDUE = 'Check-in overdue since 1 May 2026: arrange the next one';

const waits = (last: unknown, level?: unknown, priority?: unknown, months?: unknown, usual?: unknown) =>
  attentionColumn([last, level, priority, months], TODAY, usual);

describe('attentionColumn', () => {
  test.each([
    ['2026-05-16', '2026-06-14', ''],
    // A month later is a Saturday: the check-in is due on the Monday after it.
    ['2026-05-13', '2026-06-14', ''],
    ['2026-05-13', '2026-06-15', 'Check-in due today'],
    ['2026-05-13', '2026-06-16', 'Check-in overdue since 15 June 2026: arrange the next one'],
    ['2026-04-01', '2026-06-15', OVERDUE],
    ['2026-06-15', '2026-06-15', ''],
    ['2027-01-01', '2026-06-15', ''],
  ])('of a partner of level 2 who was met on %s says on %s: %j', (last, today, says) => {
    expect(attentionColumn([last, 2, '', ''], today)).toBe(says);
  });

  test('counts by level, by priority, by what was agreed and by what is usual', () => {
    expect(waits('2026-01-30', '1 Resource coordination')).toBe(
      'Check-in overdue since 30 April 2026: arrange the next one',
    );
    expect(waits('2026-01-30', '', 'Long-term')).toBe('');
    expect(waits('2026-01-30', '', 'Long-term', 3)).toBe('Check-in overdue since 30 April 2026: arrange the next one');
    expect(waits('2026-06-01', 2, '', '2 weeks')).toBe('Check-in due today');
    expect(waits('2026-01-30', '', 'Long-term', '', [[''], [''], [''], [''], [''], [''], [4]])).toBe(
      'Check-in overdue since 1 June 2026: arrange the next one',
    );
    expect(waits('2026-01-30')).toBe('');
  });

  test.each([
    [1, '', '', NEVER],
    ['Strategic alliance', 'Long-term', '', NEVER],
    ['', 'Immediate', '', NEVER],
    ['', 'Explore', 3, NEVER],
    ['', 'Explore', '', ''],
    ['', 'Long-term', '', ''],
    ['', 'Rate: Mission Alignment', '', ''],
    ['', '', '', ''],
  ])('of a partner never met, of level %j, priority %j and months %j says %j', (level, priority, months, says) => {
    expect(waits('', level, priority, months)).toBe(says);
  });

  test('says what to check in a row and answers the others', () => {
    expect(
      waits([['soon'], ['2026-04-01'], [''], ['2026-04-01'], ['']], [[2], [2], [9], [2], ['']], '', [
        [''],
        [''],
        [''],
        ['often'],
        ['often'],
      ]),
    ).toEqual([
      ["Check: 'soon' is not a date"],
      [OVERDUE],
      ["Check: '9' is not a level from 1 to 4"],
      ["Check: 'often' is not a number of months from 1 to 24, or of weeks such as 2 weeks"],
      ["Check: 'often' is not a number of months from 1 to 24, or of weeks such as 2 weeks"],
    ]);
  });

  test.each([['Last contact'], ['Último contacto:'], ['letzter kontakt']])(
    'answers below its own heading for %j, to the last row in which anything stands',
    (heading) => {
      const blanks = Array.from({ length: 300 }, () => ['']);
      const last = [[heading], ['2026-04-01'], [''], ['2026-06-01'], [''], ...blanks];
      const level = [['Level'], [2], [''], [2], [''], ...blanks];
      const priority = [['Priority'], ['Explore'], ['Explore'], [''], ['Immediate'], ...blanks];
      expect(waits(last, level, priority)).toEqual([['Attention'], [OVERDUE], [''], [''], [NEVER]]);
    },
  );

  test('answers one value for one row, its heading alone over an empty list, and is blank over blanks', () => {
    expect(waits([['2026-04-01']], [[2]], [['']])).toBe(OVERDUE);
    expect(waits([['Last contact']], [['Level']], [['Priority']])).toBe('Attention');
    expect(waits([['Last contact'], ['']], [['Level'], ['']], [['Priority'], ['']])).toEqual([['Attention']]);
    expect(waits([[''], ['']], [[''], ['']], [[''], ['']])).toBe('');
    expect(waits(undefined)).toBe('');
  });

  test('takes one level for all rows, which does not make blank rows partners', () => {
    expect(waits([['2026-04-01'], [''], ['2026-06-01'], [''], ['']], 2)).toEqual([[OVERDUE], [''], ['']]);
  });

  test.each([
    ['a text', '2026-06-15'],
    ['a date cell in New York', new Date('2026-06-15T00:00:00-04:00')],
    ['a date cell in Auckland', new Date('2026-06-15T00:00:00+12:00')],
  ])('takes today from %s', (_, today) => {
    expect(attentionColumn(['2026-05-13', 2, '', ''], today)).toBe('Check-in due today');
  });

  test.each([undefined, '', 'today', 46188, true, new Date(Number.NaN), [['2026-06-15'], ['2026-06-16']]])(
    'asks for a date when today is %j',
    (today) => {
      expect(attentionColumn([[['Last contact'], ['2026-04-01']], 2, '', ''], today)).toBe(
        'Check: today must be TODAY() or a cell with a date',
      );
    },
  );

  test.each([
    ['levels', [[2], [2]], '', ''],
    ['priorities', '', [['Explore'], ['Explore']], ''],
    ['months', '', '', [[1], [1]]],
  ])('refuses %s that do not have a row for each contact', (what, level, priority, months) => {
    expect(() => waits([['2026-04-01'], ['2026-04-01'], ['2026-04-01']], level, priority, months)).toThrow(
      `The ${what} and the dates must have the same number of rows, but there are 2 and 3.`,
    );
  });

  test('agrees with the next check-in of every row, whatever stands in it', () => {
    const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-01-01', days));
    const anyRow = fc.record({
      last: fc.oneof(anyDay, fc.constantFrom('', 'soon')),
      level: fc.constantFrom<unknown>('', 1, 2, 3, 4, '9'),
      priority: fc.constantFrom('', 'Immediate', 'Explore', 'Long-term', 'Check: x'),
      months: fc.constantFrom<unknown>('', 1, 6, '2 weeks', 'often'),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 2, maxLength: 20 }), anyDay, (rows, today) => {
        const column = (key: keyof (typeof rows)[0]) => rows.map((row) => [row[key]]);
        const columns = [column('last'), column('level'), column('priority'), column('months')] as const;
        const answers = attentionColumn(columns, today);
        const next = nextCheckIns(columns);
        rows.forEach((row, index) => {
          const answer = (Array.isArray(answers) ? answers[index]?.[0] : answers) ?? '';
          const day = String((Array.isArray(next) ? next[index]?.[0] : next) ?? '');
          expect(answer).toBe(attentionColumn([row.last, row.level, row.priority, row.months], today));
          if (day.startsWith('Check')) expect(answer).toBe(day);
          else if (day !== '' && day < today)
            expect(answer).toBe(`Check-in overdue since ${dateInWords(day)}: arrange the next one`);
          else if (day === today) expect(answer).toBe('Check-in due today');
          else if (row.last !== '') expect(answer).toBe('');
          else expect(answer).toMatch(/^(Nobody .*|Check: .*|)$/);
        });
      }),
      { numRuns: 50 },
    );
  });
});

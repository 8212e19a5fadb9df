import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LoggedCheckIn } from '../../../../src/partnership/checkin/log/checkIn';
import { historyOf } from '../../../../src/partnership/checkin/log/history';
import { anyText } from '../../texts';
import { checkIn } from './checkIns';

const problems = (...checkIns: Partial<LoggedCheckIn>[]) =>
  historyOf(checkIns.map(checkIn)).problems.map(({ text }) => text);
const actions = (...checkIns: Partial<LoggedCheckIn>[]) =>
  historyOf(checkIns.map(checkIn)).actions.map(({ what, by }) => [what, by]);

const JANUARY = '2026-01-13';
const FEBRUARY = '2026-02-10';
const MARCH = '2026-03-10';

describe('A problem', () => {
  test('is open until a later check-in names it as solved', () => {
    const opened = { date: JANUARY, problem: 'The key\n- The noise', problemState: 'open' };
    expect(problems(opened)).toEqual(['The key', 'The noise']);
    expect(problems(opened, { date: FEBRUARY, solved: 'the KEY' })).toEqual(['The noise']);
    expect(problems({ date: FEBRUARY, solved: 'the key' }, opened)).toEqual(['The noise']);
  });

  test('is not closed by an earlier check-in, nor by a likeness', () => {
    const opened = { date: FEBRUARY, problem: 'The key' };
    expect(problems(opened, { date: JANUARY, solved: 'The key' })).toEqual(['The key']);
    expect(problems(opened, { date: MARCH, solved: 'The keys' })).toEqual(['The key']);
  });

  test('is closed by the state beside it, also later', () => {
    expect(problems({ date: JANUARY, problem: 'The key', problemState: 'Closed' })).toEqual([]);
    expect(
      problems({ date: JANUARY, problem: 'The key' }, { date: MARCH, problem: 'The key', problemState: 'solved' }),
    ).toEqual([]);
  });

  test('can come back', () => {
    const history = historyOf(
      [
        { date: JANUARY, problem: 'The key' },
        { date: FEBRUARY, solved: 'The key' },
        { date: MARCH, problem: 'The key' },
      ].map(checkIn),
    );
    expect(history.problems).toEqual([{ text: 'The key', since: MARCH }]);
  });

  test('on one day follows the time of noting, however the sheet is sorted', () => {
    const opened = { date: JANUARY, noted: '2026-01-13 10:00:00', problem: 'The key' };
    const closed = { date: JANUARY, noted: '2026-01-13 11:00:00', solved: 'The key' };
    expect(problems(closed, opened)).toEqual([]);
  });
});

describe('An action', () => {
  const agreed = { date: JANUARY, actions: 'Ana: send the plan by 1 February\nBo: call' };

  test('is open until a check-in says that it is done', () => {
    expect(actions(agreed)).toEqual([
      ['send the plan', '2026-02-01'],
      ['call', ''],
    ]);
    expect(actions(agreed, { date: FEBRUARY, actionsDone: 'ana: send the plan by 2026-02-01' })).toEqual([
      ['call', ''],
    ]);
  });

  test('that is agreed anew is put off, not doubled', () => {
    expect(actions(agreed, { date: FEBRUARY, actions: 'Ana: send the plan by 2026-03-01' })).toEqual([
      ['send the plan', '2026-03-01'],
      ['call', ''],
    ]);
  });
});

describe('The history', () => {
  test('of nothing is nothing', () => {
    expect(historyOf([])).toEqual({ days: [], asked: [], problems: [], actions: [], trust: '', change: '' });
  });

  test('counts a question as asked where it was answered', () => {
    const history = historyOf(
      [{ date: FEBRUARY, results: 'Yes' }, { date: JANUARY }, { date: MARCH, celebration: 'The fair' }].map(checkIn),
    );
    expect(history.days).toEqual([JANUARY, FEBRUARY, MARCH]);
    expect(history.asked).toEqual([FEBRUARY, MARCH]);
  });

  test('keeps the latest trust and change, and reads no other word as trust', () => {
    const history = historyOf(
      [
        { date: MARCH, trust: 'so so' },
        { date: FEBRUARY, trust: 'baja', change: 'Meet at noon' },
        { date: JANUARY, trust: 'High', change: 'Meet at ten' },
      ].map(checkIn),
    );
    expect([history.trust, history.change]).toEqual(['Low', 'Meet at noon']);
  });

  test('also reads rows that people typed, without a day', () => {
    const history = historyOf([checkIn({ date: 'in May', problem: 'The key', results: 'Yes' })]);
    expect(history).toMatchObject({ days: [], asked: [], problems: [{ text: 'The key', since: '' }] });
  });

  const anyCheckIn = fc.record({
    date: fc.constantFrom(JANUARY, FEBRUARY, MARCH, '', 'soon'),
    noted: fc.constantFrom('', '1', '2'),
    problem: fc.oneof(anyText, fc.constantFrom('The key', 'The key\nThe noise')),
    problemState: fc.constantFrom('', 'open', 'closed'),
    solved: fc.constantFrom('', 'The key'),
    actions: fc.oneof(anyText, fc.constant('Ana: call by 1 May')),
    actionsDone: fc.constantFrom('', 'Ana: call'),
  });

  test('names nothing twice, and is closed by naming all of it', () => {
    fc.assert(
      fc.property(fc.array(anyCheckIn, { maxLength: 6 }), (rows) => {
        const history = historyOf(rows.map(checkIn));
        const texts = history.problems.map(({ text }) => text);
        expect(new Set(texts).size).toBe(texts.length);
        const last = checkIn({
          date: '2026-12-01',
          solved: texts.join('\n'),
          actionsDone: rows.map(({ actions: all }) => all).join('\n'),
        });
        const after = historyOf([...rows.map(checkIn), last]);
        expect([after.problems, after.actions]).toEqual([[], []]);
      }),
    );
  });
});

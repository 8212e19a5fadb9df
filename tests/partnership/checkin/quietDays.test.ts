import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quietDay, readQuietDays } from '../../../src/partnership/checkin/quietDays';
import { anyText } from '../texts';

const weeks = { from: '2026-12-21', until: '2027-01-03' };

describe('readQuietDays', () => {
  test.each([
    ['2026-12-24', { from: '2026-12-24', until: '2026-12-24' }],
    ['2026-12-21 to 2027-01-03', weeks],
    ['2026-12-21 TO 2027-01-03', weeks],
    ['from 2026-12-21 until 2027-01-03', weeks],
    ['2026-12-21 a 2027-01-03', weeks],
    ['del 2026-12-21 al 2027-01-03', weeks],
    ['2026-12-21 hasta 2027-01-03', weeks],
    ['2026-12-21 – 2027-01-03', weeks],
  ])('understands %j', (line, days) => {
    expect(readQuietDays(line)).toEqual({ days: [days], unreadable: [] });
  });

  test('takes several, one a line, blank lines among them', () => {
    const { days, unreadable } = readQuietDays('2026-12-24\r\n\n 2026-12-31 ;2027-01-06\n');
    expect(days.map(({ from }) => from)).toEqual(['2026-12-24', '2026-12-31', '2027-01-06']);
    expect(unreadable).toEqual([]);
  });

  test.each(['24 December', '2026-02-30', '2027-01-03 to 2026-12-21', '2026-12-24 2026-12-25', '12/24/2026', '=NOW()'])(
    'keeps what it cannot read, as it was written: %j',
    (line) => {
      expect(readQuietDays(`2026-12-24\n${line}`)).toMatchObject({
        days: [{ from: '2026-12-24' }],
        unreadable: [line],
      });
    },
  );

  test('loses no line', () => {
    fc.assert(
      fc.property(fc.array(anyText), (lines) => {
        const text = lines.join('\n');
        const { days, unreadable } = readQuietDays(text);
        const written = text.split(/[\n\r,;]/).filter((line) => readQuietDays(line).unreadable.length > 0);
        expect(unreadable).toHaveLength(written.length);
        expect(days.every(({ from, until }) => from <= until)).toBe(true);
      }),
    );
  });
});

test('A quiet day is from the first to the last of a range', () => {
  const isQuiet = quietDay([weeks, { from: '2027-05-01', until: '2027-05-01' }]);
  expect(['2026-12-20', '2026-12-21', '2027-01-03', '2027-01-04', '2027-05-01'].map(isQuiet)).toEqual([
    false,
    true,
    true,
    false,
    true,
  ]);
});

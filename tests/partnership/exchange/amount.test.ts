import { describe, expect, test } from '@jest/globals';
import { readAmount, unitKey, writeAmount } from '../../../src/partnership/exchange/amount';

describe('readAmount', () => {
  test.each([
    ['12 hours a month', 12, 'hours a month'],
    ['12hours', 12, 'hours'],
    [' 1,5 h ', 1.5, 'h'],
    ['1.25 acres', 1.25, 'acres'],
    ['1,200 meals', 1200, 'meals'],
    ['1.200.000 pesos', 1_200_000, 'pesos'],
    ['1 200,50 euros', 1200.5, 'euros'],
    ['$500', 500, '$'],
    ['USD 1,200.50', 1200.5, 'USD'],
    ['20', 20, ''],
    ['0.5 days', 0.5, 'days'],
  ])('%j', (text, number, unit) => {
    expect(readAmount(text)).toMatchObject({ number, unit });
  });

  test.each(['', 'some', 'about 20', '10 to 12 hours', '10-12 hours', '1.2345 h', '=1+1', '½ day', '1,2,3 meals'])(
    '%j is no amount',
    (text) => {
      expect(readAmount(text)).toBeUndefined();
    },
  );

  test.each(['12 hours a month', '$500', 'USD 1200.5', '20', '1.25 acres'])('%j is written as it was', (text) => {
    const amount = readAmount(text);
    expect(amount && writeAmount(amount)).toBe(text);
  });

  test.each([
    ['1 hour a month', '2 Hours a month', true],
    ['1 clase', '2 clases', true],
    ['1 hour', '1 day', false],
  ])('%j and %j are of one unit: %s', (one, other, same) => {
    const [a, b] = [one, other].map((text) => unitKey(readAmount(text) ?? { number: 0, unit: text, unitFirst: false }));
    expect(a === b).toBe(same);
  });
});

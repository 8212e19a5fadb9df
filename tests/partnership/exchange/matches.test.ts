import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { suggestedComplementarity } from '../../../src/partnership/exchange/complementarity';
import { type Match, matchesOf } from '../../../src/partnership/exchange/matches';
import { anyRow, type Cells, exchangeOf, PARTNER, theyAsk, theyOffer, weAsk, weOffer } from './lines';

const said = (matches: readonly Match[]) =>
  matches.map(({ ask, offers }) => [ask.what, ...offers.map(({ what }) => what)]);

describe('matchesOf', () => {
  test('lists what each could give the other, what shares words first', () => {
    const { weCanGive, theyCanGive } = matchesOf(
      exchangeOf(
        theyAsk('a place'),
        theyAsk('room for training', { kind: 'Space' }),
        theyAsk('a kitchen'),
        weOffer('our hall'),
        weOffer('kitchen in the evening'),
        weAsk('drivers'),
        theyOffer('a van'),
      ),
    );
    expect(said(weCanGive)).toEqual([
      ['a kitchen', 'kitchen in the evening', 'our hall'],
      ['room for training', 'our hall', 'kitchen in the evening'],
    ]);
    expect(theyCanGive).toEqual([]);
  });

  test('leaves out what was given, and what is meant for others', () => {
    const { weCanGive } = matchesOf(
      exchangeOf(
        theyAsk('a hall', { status: 'Received' }),
        theyAsk('a room'),
        weOffer('hall', { status: 'Given', with: PARTNER }),
        weOffer('room', { with: 'Meadow School' }),
      ),
    );
    expect(weCanGive).toEqual([]);
  });

  test('every direction with a match is one that the suggestion counts', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 10 }), (rows: Cells[]) => {
        const exchange = exchangeOf(...rows);
        const { weCanGive, theyCanGive } = matchesOf(exchange);
        const ways = [weCanGive, theyCanGive].filter(({ length }) => length > 0).length;
        const { rating } = suggestedComplementarity(exchange);
        expect([undefined, 'Low', 'Medium', 'High'].indexOf(rating)).toBeGreaterThanOrEqual(ways === 0 ? 0 : ways + 1);
      }),
    );
  });
});

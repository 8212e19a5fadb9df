import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { suggestedComplementarity } from '../../../src/partnership/exchange/complementarity';
import { anyOrder, anyRow, type Cells, exchangeOf, PARTNER, theyAsk, theyOffer, weAsk, weOffer } from './lines';

const suggestion = (...rows: Cells[]) => suggestedComplementarity(exchangeOf(...rows));
const rating = (...rows: Cells[]) => suggestion(...rows).rating;

const RANKS = [undefined, 'Low', 'Medium', 'High'];
const rank = (rows: readonly Cells[]) => RANKS.indexOf(rating(...rows));

describe('suggestedComplementarity', () => {
  test('is High when each has what the other asks for', () => {
    expect(rating(weOffer('our hall'), theyAsk('a room'), theyOffer('a van'), weAsk('a bus'))).toBe('High');
  });

  test('is Medium when one has', () => {
    expect(rating(weOffer('our hall'), theyAsk('a room'), weAsk('a bus'))).toBe('Medium');
    expect(rating(theyOffer('a van'), weAsk('a bus'))).toBe('Medium');
  });

  test('is Low when neither has', () => {
    expect(rating(weOffer('our hall'), theyAsk('a van'))).toBe('Low');
    expect(rating(weOffer('our hall'), theyOffer('our hall'))).toBe('Low');
  });

  test.each([
    ['nothing at all', []],
    ['only what is theirs', [theyAsk('a van'), theyOffer('a hall')]],
    ['only what is ours', [weAsk('a van'), weOffer('a hall')]],
    ['only what others have', [weAsk('a van'), theyOffer('a van', { who: 'Meadow School' })]],
    ['only what is closed', [weAsk('a van'), theyOffer('a van', { status: 'Closed' })]],
    ['only what they offer to others', [weAsk('a van'), theyOffer('a van', { with: 'Meadow School' })]],
    ['only what we offer to others', [weOffer('a van', { with: 'Meadow School' }), theyAsk('a van')]],
  ])('is blank with %s', (_, rows) => {
    expect(suggestion(...rows)).toEqual({ rating: undefined });
  });

  test('takes what is agreed or done between us for a match', () => {
    expect(rating(theyAsk('lunch', { status: 'Received' }))).toBe('Medium');
    expect(rating(weOffer('toys', { status: 'Given', with: PARTNER }), theyOffer('x', { status: 'Agreed' }))).toBe(
      'High',
    );
    expect(rating(weOffer('toys', { status: 'Given' }), theyAsk('a van'))).toBe('Low');
  });

  test('is decided whatever an unclear row means, or says which row it depends on', () => {
    const unclear = weOffer('our hall', { direction: 'Ofer' });
    const high = [weOffer('room'), theyAsk('room'), theyOffer('van'), weAsk('van')];
    expect(suggestion(...high, unclear)).toEqual({ rating: 'High' });
    expect(suggestion(weOffer('toys'), theyAsk('a van'), unclear)).toEqual({ rating: 'Low' });
    expect(suggestion(weOffer('toys'), theyAsk('a hall'), unclear)).toMatchObject({
      rating: undefined,
      unclear: { row: 4, said: 'Ofer' },
    });
  });

  test('never falls when something more is asked for or offered', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 10 }), anyRow, (rows, more) => {
        expect(rank([...rows, more])).toBeGreaterThanOrEqual(rank(rows));
      }),
    );
  });

  test('does not depend on the order of the rows', () => {
    fc.assert(fc.property(anyOrder, ([rows, order]) => expect(rating(...order)).toBe(rating(...rows))));
  });

  test('is the same seen from the other side', () => {
    const between = anyRow.map((row) =>
      row.who === 'Us' ? { ...row, with: PARTNER } : { ...row, who: PARTNER, with: 'Us' },
    );
    fc.assert(
      fc.property(fc.array(between, { maxLength: 10 }), (rows) => {
        const mirrored = rows.map((row) => ({ ...row, who: row.with ?? '', with: row.who ?? '' }));
        expect(rating(...mirrored)).toBe(rating(...rows));
      }),
    );
  });
});

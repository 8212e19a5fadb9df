import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { balanceOf } from '../../../src/partnership/exchange/balance';
import { anyOrder, type Cells, exchangeOf, PARTNER, theyAsk, theyOffer, weAsk, weOffer } from './lines';

const balance = (...rows: Cells[]) => balanceOf(exchangeOf(...rows));
const given = { status: 'Given', with: PARTNER };

describe('balanceOf', () => {
  test('counts what was given per kind, each unit by itself', () => {
    expect(
      balance(
        weOffer('hall', { ...given, amount: '12 hours' }),
        weOffer('hall', { ...given, amount: '1 hour', freely: 'yes' }),
        weOffer('kitchen', { ...given, amount: '$50' }),
        weOffer('kitchen', { ...given, amount: 'now and then' }),
        weOffer('hall', given),
        weOffer('van', given),
        theyOffer('driver', { status: 'Received', amount: '2 days' }),
      ),
    ).toMatchObject({
      given: [
        { kind: 'Space', times: 5, amounts: ['$50', '13 hours', 'now and then'], freely: 1 },
        { kind: 'Equipment', times: 1, amounts: [], freely: 0 },
      ],
      received: [{ kind: 'Staff', times: 1, amounts: ['2 days'], freely: 0 }],
    });
  });

  test('counts once what both sides noted', () => {
    const { given: all } = balance(
      weOffer('our hall', { ...given, amount: '3 hours' }),
      theyAsk('a room', { status: 'Received' }),
    );
    expect(all).toEqual([{ kind: 'Space', times: 1, amounts: ['3 hours'], freely: 0 }]);
  });

  test('counts nothing that is not done, or not with this partner', () => {
    const none = balance(
      weOffer('hall', { status: 'Agreed', with: PARTNER }),
      weOffer('hall', { status: 'Given', with: 'Meadow School' }),
      weOffer('hall', { status: 'Given' }),
      theyOffer('van', { status: 'Given', with: 'Meadow School' }),
    );
    expect([none.given, none.received]).toEqual([[], []]);
  });

  test('tells who asks and who offers', () => {
    const rows = [weAsk('a van', { with: PARTNER }), weAsk('a bus', { with: PARTNER }), weAsk('toys')];
    expect(balance(...rows)).toMatchObject({ weAsked: 2, weOffered: 0, theyAsked: 0, theyOffered: 0 });
    expect(balance(...rows, weOffer('a hall'), theyAsk('x'), theyOffer('y'))).toMatchObject({
      weAsked: 2,
      weOffered: 1,
      theyAsked: 1,
      theyOffered: 1,
    });
  });

  test('does not depend on the order of the rows', () => {
    fc.assert(fc.property(anyOrder, ([rows, order]) => expect(balance(...order)).toEqual(balance(...rows))));
  });
});

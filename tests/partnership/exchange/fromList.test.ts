import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { missingFromSheet } from '../../../src/partnership/exchange/fromList';
import { type Cells, read } from './lines';

const missing = (fields: Record<string, string>, ...known: Cells[]) =>
  missingFromSheet([{ name: 'Harbor Kitchen', fields }], read(...known), '');

describe('missingFromSheet', () => {
  test('takes over each line, with whom it is', () => {
    const fields = { weOffer: '- our hall\n- toys', weAsk: 'a van', theyOffer: 'drivers', theyAsk: 'training' };
    expect(missing(fields)).toEqual([
      { direction: 'Offer', who: 'Us', what: 'our hall', status: 'Open', with: 'Harbor Kitchen' },
      { direction: 'Offer', who: 'Us', what: 'toys', status: 'Open', with: 'Harbor Kitchen' },
      { direction: 'Offer', who: 'Harbor Kitchen', what: 'drivers', status: 'Open', with: '' },
      { direction: 'Ask', who: 'Us', what: 'a van', status: 'Open', with: 'Harbor Kitchen' },
      { direction: 'Ask', who: 'Harbor Kitchen', what: 'training', status: 'Open', with: '' },
    ]);
  });

  test('leaves out what is there, also closed, of another kind, or open to everybody', () => {
    const there = { direction: 'Offer', who: 'us', what: 'OUR hall' };
    expect(missing({ weOffer: 'our hall' }, there)).toEqual([]);
    expect(missing({ weOffer: 'our hall' }, { ...there, with: 'the Harbor Kitchen', status: 'Closed' })).toEqual([]);
    expect(missing({ weOffer: 'our hall' }, { ...there, kind: 'Other' })).toEqual([]);
    expect(missing({ weOffer: 'our hall' }, { ...there, with: 'Meadow School' })).toHaveLength(1);
    expect(missing({ weOffer: 'our hall' }, { ...there, direction: 'Ask' })).toHaveLength(1);
    expect(missing({ theyOffer: 'our hall' }, there)).toHaveLength(1);
  });

  test('adds nothing to what it added', () => {
    const cell = fc.constantFrom('', 'our hall', 'our hall\nOUR HALL', '1. a van\n2. a van', '=1+1\n{{x}}', '\u200B');
    const partner = fc.record({
      name: fc.constantFrom('Harbor Kitchen', 'The Harbor Kitchen', 'Meadow School', 'Us'),
      fields: fc.record({ weOffer: cell, weAsk: cell, theyOffer: cell, theyAsk: cell }),
    });
    fc.assert(
      fc.property(fc.array(partner, { maxLength: 4 }), (partners) => {
        const added = missingFromSheet(partners, [], '');
        expect(missingFromSheet(partners, read(...added), '')).toEqual([]);
      }),
    );
  });
});

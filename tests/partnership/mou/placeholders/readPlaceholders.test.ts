import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PLACEHOLDER_NAMES } from '../../../../src/partnership/mou/placeholders/placeholderName';
import { readPlaceholders } from '../../../../src/partnership/mou/placeholders/readPlaceholders';

describe('readPlaceholders', () => {
  test('tells what is known from what is not, and what may be meant', () => {
    expect(readPlaceholders(['{{DATE}}', '{{ nombre de la organizacion aliada }}', '{{dtae}}', '{{weather}}'])).toEqual(
      {
        known: [
          { found: '{{DATE}}', key: 'date' },
          { found: '{{ nombre de la organizacion aliada }}', key: 'partnerName' },
        ],
        unknown: [
          { found: '{{dtae}}', nearest: 'date' },
          { found: '{{weather}}', nearest: undefined },
        ],
      },
    );
  });

  test.each([
    ['{{partners name}}', 'partner name'],
    ['{{name of the partner}}', 'partner name'],
    ['{{our_contacts}}', 'our contact'],
    ['{{money heading}}', 'heading: money'],
    ['{{titulo dinero comun}}', 'título: dinero en común'],
    ['{{fecha de revison}}', 'fecha de revisión'],
    ['{{review}}', 'review date'],
    ['{{date', 'date'],
    ['{{}}', undefined],
    ['{{xyz}}', undefined],
  ])('for %s thinks of %s', (found, nearest) => {
    expect(readPlaceholders([found]).unknown[0]?.nearest).toBe(nearest);
  });

  test('one brace too few or too many is known, an open end is not', () => {
    const found = ['{{{date}}}', '{{date}', '{date}}', '{{date', 'date}}'];
    expect(readPlaceholders(found).known.map(({ found }) => found)).toEqual(['{{{date}}}', '{{date}', '{date}}']);
  });

  test('a name with one letter lost is found again, or else names another placeholder', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACEHOLDER_NAMES), fc.nat(), (name, at) => {
        const place = at % name.length;
        const typed = name.slice(0, place) + name.slice(place + 1);
        const { known, unknown } = readPlaceholders([`{{${typed}}}`]);
        expect(known.length + unknown.filter(({ nearest }) => nearest !== undefined).length).toBe(1);
      }),
    );
  });
});

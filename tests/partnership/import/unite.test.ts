import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addTo, unite } from '../../../src/partnership/import/unite';

describe('what several rows say', () => {
  test.each([
    [
      'lists, each thing once',
      ['space', '', 'training; Space', 'rides | space'],
      'theyOffer',
      'space\ntraining\nrides',
    ],
    ['texts, each once', ['Helps; feeds', 'helps;  feeds', 'Houses'], 'mission', 'Helps; feeds\nHouses'],
    [
      'websites, however they are written',
      ['https://www.a.example/', 'a.example', 'b.example'],
      'website',
      'https://www.a.example/\nb.example',
    ],
    ['a list in one row', ['a|b|a'], 'previousNames', 'a\nb'],
    ['nothing', ['', ''], 'theyOffer', ''],
  ] as const)('stands in one cell: %s', (_, cells, use, text) => {
    expect(unite(cells, use)).toEqual({ text, left: [], length: text.length });
  });

  test.each(['missionAlignment', 'lastContact', 'cadence', 'type', 'status', 'latitude'] as const)(
    'keeps the first where there can be one answer, and tells the others: %s',
    (use) => {
      expect(unite(['', 'High', 'high', 'Low'], use)).toMatchObject({
        text: 'High',
        left: [{ index: 3, text: 'Low' }],
      });
    },
  );

  test('is cut to what a cell holds', () => {
    const { text, length } = unite(['a'.repeat(30_000), 'b'.repeat(30_000)], 'mission');
    expect([text.length, length]).toEqual([49_999, 60_001]);
  });
});

describe('more of the same partner', () => {
  test.each([
    ['', 'Helps', 'mission', 'Helps'],
    ['Helps', '', 'mission', 'Helps'],
    ['Helps', ' HELPS', 'mission', 'Helps'],
    ['Helps', 'Feeds', 'mission', 'Helps\nFeeds'],
    ['Helps\nFeeds', 'feeds', 'mission', 'Helps\nFeeds'],
    ['space; rides', 'rides\nmeals', 'theyOffer', 'space; rides\nmeals'],
    ['https://a.example', 'www.a.example/', 'website', 'https://a.example'],
    ['High', 'High', 'missionAlignment', 'High'],
    ['High', 'Low', 'missionAlignment', undefined],
    ['a'.repeat(49_998), 'bc', 'mission', undefined],
  ] as const)('%# leaves what stands there', (present, more, use, after) => {
    expect(addTo(present, more, use)).toBe(after);
  });

  test('is added once, and never changes what stands there', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', ';', 'É', '$&', '\\1') });
    fc.assert(
      fc.property(text, text, fc.constantFrom('mission', 'theyOffer', 'notes', 'keep'), (present, more, use) => {
        const once = addTo(present, more, use as 'mission') ?? '';
        expect(once.startsWith(present)).toBe(true);
        expect(addTo(once, more, use as 'mission')).toBe(once);
      }),
    );
  });
});

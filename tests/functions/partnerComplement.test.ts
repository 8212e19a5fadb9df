import { describe, expect, test } from '@jest/globals';
import { workspaceWith } from '../commands/addOnWorkspace';
import { sheetOf, theyAsk, theyOffer, weAsk, weOffer } from '../partnership/exchange/lines';
import { customFunction, SENTENCE } from './columnFunction';

const complement = customFunction('PARTNER_COMPLEMENT');
const ROWS = sheetOf([
  weOffer('our hall'),
  weAsk('a van'),
  theyAsk('a room'),
  theyOffer('a bus'),
  theyAsk('a room', { who: 'Meadow School' }),
  theyOffer('toys', { who: 'Pier Museum' }),
]);

describe('PARTNER_COMPLEMENT', () => {
  test('suggests for one partner, and for a headed open range to the last name', () => {
    expect(complement('Harbor Kitchen', ROWS)).toBe('High');
    const names = [
      ['Organization'],
      ['Harbor Kitchen'],
      [''],
      ['Meadow School'],
      ['Pier Museum'],
      ['Oak Street Choir'],
    ];
    const blanks = Array.from({ length: 300 }, () => ['']);
    const heading = 'Suggested complementarity';
    expect(complement([...names, ...blanks], [...ROWS, ...blanks])).toEqual([
      [heading],
      ['High'],
      [''],
      ['Medium'],
      ['Low'],
      [''],
    ]);
  });

  test('refuses rows without their headings with a clear sentence', () => {
    expect(() => complement('Harbor Kitchen', ROWS.slice(1))).toThrow(SENTENCE);
    expect(() => complement('Harbor Kitchen')).toThrow(SENTENCE);
  });

  test('fills a column of a sheet from the sheet of asks and offers, and follows it', () => {
    const workspace = workspaceWith([['Organization', ''], ['Harbor Kitchen'], ['Meadow School']]);
    workspace.run('openAsksAndOffers');
    const [headings = []] = workspace.rows('Asks & offers');
    const place = (heading: string) => 'ABCDEFGHIJ'[headings.indexOf(heading)];
    const note = (row: number, cells: Record<string, string>) => {
      for (const [heading, text] of Object.entries(cells)) {
        workspace.type('Asks & offers', `${place(heading)}${row}`, text);
      }
    };
    note(2, { Direction: 'Offer', Who: 'Riverbank Trust', What: 'our hall' });
    note(3, { Direction: 'Ask', Who: 'Meadow School', What: 'a room on Mondays' });
    workspace.type('Partners', 'B1', '=PARTNER_COMPLEMENT(A1:A;\'Asks & offers\'!A1:J;"Riverbank Trust")');
    const answers = () => workspace.rows('Partners').map((row) => row[1]);
    expect(answers()).toEqual(['Suggested complementarity', '', 'Medium']);
    note(4, { Direction: 'Offer', Who: 'Meadow School', What: 'a bus' });
    note(5, { Direction: 'Ask', What: 'a van' });
    expect(answers()).toEqual(['Suggested complementarity', '', 'High']);
  });
});

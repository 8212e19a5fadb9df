import { describe, expect, test } from '@jest/globals';
import { listedPartners } from '../../../src/partnership/overlap/listedPartners';

const blank = { id: '', mission: '', theyOffer: '', area: '', address: '', city: '', latitude: '', longitude: '' };

describe('listedPartners', () => {
  test('finds what it compares by the headings, in any order and in Spanish, and keeps the order of the list', () => {
    const rows = [
      ['Ciudad', 'Partner ID', 'What they do', 'Organization', 'lat', 'Priority'],
      ['Alder', 'p-1', ' Mentors ', 'Zebra Club', 39.29, 'Explore'],
      ['', '', '', '=Harbor', '', ''],
    ];
    expect(listedPartners(rows)).toEqual({
      partners: [
        { ...blank, row: 2, id: 'p-1', name: 'Zebra Club', mission: 'Mentors', city: 'Alder', latitude: '39.29' },
        { ...blank, row: 3, name: '=Harbor' },
      ],
      hasMissions: true,
    });
  });

  test('leaves out rows without a name, and says that a list tells nothing of what partners do', () => {
    expect(
      listedPartners([
        ['Name', 'City'],
        ['', 'Alder'],
        ['Harbor', ''],
      ]),
    ).toEqual({
      partners: [{ ...blank, row: 3, name: 'Harbor' }],
      hasMissions: false,
    });
    expect(listedPartners([])).toEqual({ partners: [], hasMissions: false });
  });
});

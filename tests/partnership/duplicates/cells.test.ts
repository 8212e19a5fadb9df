import { describe, expect, test } from '@jest/globals';
import { compareCell } from '../../../src/partnership/duplicates/cells';
import { readOrganization } from '../../../src/partnership/duplicates/organization';

describe('compareCell', () => {
  test.each([
    ['identifier', '03-0149413', 'EIN 30149413', 'equal'],
    ['identifier', '030149413', '030149431', 'other'],
    ['identifier', '030149413', 'W123456789', 'unclear'],
    ['identifier', '030149413', 'pending', 'unclear'],
    ['identifier', '123456789', '123456789', 'unclear'],
    ['city', 'Alder Bay, VT', 'ALDER BAY', 'equal'],
    ['city', 'Ft. Alder', 'Fort Alder', 'equal'],
    ['city', 'Alder Bay', 'Alder Bya', 'unclear'],
    ['city', 'Alder', 'Alder Bay', 'unclear'],
    ['city', 'Alder Bay', 'South Alder Bay', 'other'],
    ['city', 'Salem, OR', 'Salem, Oregon', 'equal'],
    ['city', 'Salem, OR', 'Salem, MA', 'other'],
    ['city', '', 'Salem', 'unclear'],
    ['address', '12 Elm St.', '12 elm street', 'equal'],
    ['address', '12 Elm St', '12 Elm St, Suite 4', 'unclear'],
    ['address', '12 Elm St', '40 Elm St', 'other'],
    ['address', 'PO Box 12', '40 Elm St', 'unclear'],
    ['address', 'P.O. Box 12', 'PO Box 21', 'other'],
    ['chapter', 'Post 27', 'POST 27', 'equal'],
    ['chapter', 'Post 27', 'Post 72', 'other'],
  ] as const)('%s: %j and %j are %s', (cell, one, other, agreement) => {
    const [mine, theirs] = [one, other].map((text) => readOrganization({ name: '', [cell]: text }));
    if (!mine || !theirs) throw new Error('Both rows are read.');
    expect(compareCell(cell, mine, theirs)).toBe(agreement);
    expect(compareCell(cell, theirs, mine)).toBe(agreement);
  });
});

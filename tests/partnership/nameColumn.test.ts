import { describe, expect, test } from '@jest/globals';
import { readNames } from '../../src/partnership/nameColumn';

describe('readNames', () => {
  test('knows a heading, and ends with the last name', () => {
    const open = [['Organización'], [' Harbor Kitchen '], [''], ['Meadow School'], [' '], ['']];
    expect(readNames(open)).toEqual({
      headed: true,
      single: false,
      length: 3,
      names: ['Harbor Kitchen', '', 'Meadow School'],
    });
    expect(readNames(open.slice(1))).toMatchObject({ headed: false, length: 3 });
  });

  test('takes one cell', () => {
    expect(readNames('Harbor Kitchen')).toEqual({ headed: false, single: true, length: 1, names: ['Harbor Kitchen'] });
    expect(readNames('Organization')).toEqual({ headed: true, single: true, length: 0, names: [] });
    expect(readNames([[''], ['']])).toMatchObject({ single: false, length: 0 });
  });
});

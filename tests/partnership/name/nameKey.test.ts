import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameKey } from '../../../src/partnership/name/nameKey';
import { anyText } from '../texts';

describe('nameKey', () => {
  test.each([
    ['The Harbor Kitchen & Garden, Inc.', 'harbor kitchen garden'],
    ['Harbor Kitchen Incorporated, LLC', 'harbor kitchen'],
    ['Casa Abierta S. de R.L. de C.V.', 'casa abierta'],
    ['H.O.P.E. of Alder Bay', 'hope of alder bay'],
    ['Maison de l’Eau', 'maison de l eau'],
    ['Harbor Kitchen™', 'harbor kitchen'],
    ['Post No. 27', 'post no 27'],
    ['@@@', '@@@'],
    ['˘', '˘'],
    [' \u200b ', ''],
  ])('turns %j into %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  test.each([
    'Fundación Alder',
    'Alder Foundation',
    'Alder Association',
    'Verein Alder',
    'Alder Company',
    'Alder Cooperative',
    'Alder SC',
    'Alder SA',
    'Alder AC',
    'Alder of Heron Falls',
    'Alder 2',
  ])('keeps what may tell %j from "Alder"', (name) => {
    expect(nameKey(name)).not.toBe(nameKey('Alder'));
  });

  test('leaves a word of every name, even of one that is only an article, "and" or a legal form', () => {
    expect(['The', 'and', 'Inc.', 'The Inc.', 'S.A.', 'Y'].map(nameKey)).toEqual([
      'the',
      'and',
      'inc',
      'the',
      'sa',
      'y',
    ]);
  });

  test('is blank for blanks only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (/[\p{L}\p{N}]/u.test(text.replace(/ـ/g, ''))) expect(nameKey(text)).not.toBe('');
      }),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { decodeEntities } from '../../../src/partnership/import/entities';

const named = (name: string) => (name === 'eacute' ? 'é' : undefined);

describe('entities', () => {
  test.each([
    ['Tom &amp; Ana&#39;s', "Tom & Ana's"],
    ['&quot;Alder&quot; &#x27;Bay&#X27;', `"Alder" 'Bay'`],
    ['caf&eacute;', 'café'],
    ['escaped twice: &amp;#39; &amp;eacute;', "escaped twice: ' é"],
    ['meant as Windows-1252: &#146;', 'meant as Windows-1252: ’'],
    ['&#128169;', '💩'],
  ])('%s', (text, decoded) => {
    expect(decodeEntities(text, named)).toBe(decoded);
  });

  test.each([
    'https://alder.example/?a=1&copy=2&amp',
    'R&D; Q&A',
    '&unknownthing;',
    '&#0; &#xD800; &#1114112; &#9999999;',
    'A & B',
  ])('%s stays', (text) => {
    expect(decodeEntities(text, named)).toBe(text);
  });

  test('escaped more than three times keep what is left', () => {
    expect(decodeEntities('&amp;amp;amp;amp;', named)).toBe('&amp;');
  });
});

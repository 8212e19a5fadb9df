import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { count, fold, foldHeading, list, plainText, shorten } from '../../src/partnership/text';
import { anyText } from './texts';

describe('plainText', () => {
  test('is empty for blank cells', () => {
    expect(['', null, undefined, '  ', '\u200b', '\ufeff \u00a0'].map(plainText)).toEqual(['', '', '', '', '', '']);
  });

  test('drops what nobody sees and keeps the rest', () => {
    expect(plainText(' Café\u200b Élan ')).toBe('Café Élan');
    expect(plainText('\u2068North Trust\u2069')).toBe('North Trust');
    expect(plainText('a  b')).toBe('a  b');
    expect(plainText(211)).toBe('211');
    expect(plainText(0)).toBe('0');
  });

  test('keeps the letters of every script', () => {
    for (const name of [
      'مركز الأمل',
      '北の家',
      'Дом надежды',
      'Ngā Tāngata',
      '👩\u200d👩\u200d👧 Familles',
      'کتاب\u200cها',
    ]) {
      expect(plainText(name)).toBe(name);
    }
  });
});

describe('fold', () => {
  test.each([
    [' ÉLEVÉ ', 'eleve'],
    ['ＨＩＧＨ', 'high'],
    ['Mission\u00a0 Alignment', 'mission alignment'],
    ['Straße', 'straße'],
    ['İstanbul', 'istanbul'],
    ['सेवा', 'सेवा'],
    ['カﾞ', 'カ\u3099'],
    ['क\u094d\u200d\u093c', 'क\u093c\u094d'],
    ['mission\nalignment', 'mission alignment'],
    ['', ''],
  ])('turns %j into %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('changes nothing when done twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldHeading', () => {
  test.each([
    ['Mission Alignment:', 'mission alignment'],
    ['Mission alignment *', 'mission alignment'],
    ['Capacity?', 'capacity'],
    ['Nom de l’organisme', "nom de l'organisme"],
    [null, ''],
    [undefined, ''],
    [2026, '2026'],
  ])('turns %j into %j', (heading, folded) => {
    expect(foldHeading(heading)).toBe(folded);
  });
});

describe('sentences', () => {
  test('list things as a sentence does', () => {
    expect(list([])).toBe('');
    expect(list(['a'])).toBe('a');
    expect(list(['a', 'b'])).toBe('a and b');
    expect(list(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });

  test.each([
    ['Iglesia Nueva', 'e'],
    ['Índice', 'e'],
    ['“Hijos del Sol”', 'e'],
    ['Ybarra', 'e'],
    ['Hielo y Mar', 'y'],
    ['Yoga', 'y'],
    ['Harbor', 'y'],
    ['Faro', 'y'],
    ['Ñandú', 'y'],
    ['[por acordar: nombre]', 'y'],
    ['الأمل', 'y'],
    ['4 Impacto', 'y'],
    ['', 'y'],
  ])('list in Spanish with the "and" that goes before %p: %s', (last, and) => {
    expect(list(['Aula', 'Barrio', last], 'y')).toBe(`Aula, Barrio ${and} ${last}`);
    expect(list([last, 'Aula'], 'y')).toBe(`${last} y Aula`);
    expect(list(['Aula', last])).toBe(`Aula and ${last}`);
  });

  test('count things', () => {
    expect(count(0, 'partner')).toBe('0 partners');
    expect(count(1, 'partner')).toBe('1 partner');
    expect(count(3, 'partner has', 'partners have')).toBe('3 partners have');
  });

  test('shorten long texts and leave short ones', () => {
    expect(shorten('North Trust')).toBe('North Trust');
    expect(shorten('abcdef', 4)).toBe('abc…');
    expect(shorten('abcd', 4)).toBe('abcd');
  });

  test('never cut a character in two', () => {
    expect(shorten('🌱🌱🌱🌱', 3)).toBe('🌱🌱…');
  });
});

import { expect, test } from '@jest/globals';
import { languageOf } from '../../src/partnership/language';

test.each([
  ['es', 'es'],
  ['es_MX', 'es'],
  ['es-419', 'es'],
  ['ES', 'es'],
  ['en', 'en'],
  ['en_US', 'en'],
  ['est', 'en'],
  ['et', 'en'],
  ['fr', 'en'],
  ['', 'en'],
])('the locale %p is spoken to in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

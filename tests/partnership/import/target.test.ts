import { describe, expect, test } from '@jest/globals';
import { headingKey, meaningOf } from '../../../src/partnership/import/target';

describe('a heading means', () => {
  test.each([
    ['MEMBRE DU COLLECTIF', 'name'],
    ["Nom de l'association", 'name'],
    ['Razón social:', 'name'],
    ['ACTIVITES', 'theyOffer'],
    ['Servicios', 'theyOffer'],
    ['services.name', 'theyOffer'],
    ['previous_names', 'previousNames'],
    ['Anciens noms', 'previousNames'],
    ['EIN', 'identifier'],
    ['SIRET', 'identifier'],
    ['Código postal', 'postalCode'],
    ['location.coordinates.latitude', 'latitude'],
    ['postalCode', 'postalCode'],
    ['REMARQUES', 'notes'],
    ['Priority', 'priority'],
  ])('%s: %s', (heading, meaning) => {
    expect(meaningOf(heading)).toBe(meaning);
  });

  test.each(['contact.name', 'Shoe size', '', 'constructor', '__proto__'])('nothing known: %s', (heading) => {
    expect(meaningOf(heading)).toBeUndefined();
  });

  test('the same however it is written', () => {
    expect(['Postal Code *', 'postal_code', 'postalCode', 'address.postalCode'].map(headingKey)).toEqual(
      Array.from({ length: 4 }, () => 'postal code'),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { agreementLink, reviewAgenda, reviewTitle } from '../../../src/partnership/mou/reviewAgenda';

describe('the agenda of a review', () => {
  test.each([
    [
      'en',
      ['people we serve', 'give', 'money', 'personal data', 'left', 'joined', 'open', 'renew, deepen, pause or end'],
    ],
    [
      'es',
      [
        'personas que atendemos',
        'dio',
        'dinero',
        'datos personales',
        'se fue',
        'llegó',
        'abiertos',
        'renovar, profundizar, pausar o terminar',
      ],
    ],
  ] as const)('asks in %s what a yearly review must', (language, subjects) => {
    const text = reviewAgenda(language).join('\n');
    for (const subject of subjects) expect(text).toContain(subject);
  });

  test('consists of as many plain lines in each language', () => {
    expect(reviewAgenda('es')).toHaveLength(reviewAgenda('en').length);
    for (const line of [...reviewAgenda('en'), ...reviewAgenda('es')]) expect(line).toMatch(/^[^<>&\n]+$/);
  });
});

describe('the title of a meeting about an agreement', () => {
  test('says what for, and with whom', () => {
    expect(reviewTitle('review', 'Harbor Kitchen', 'en')).toBe('Review the agreement: Harbor Kitchen');
    expect(reviewTitle('decision', 'Harbor Kitchen', 'en')).toBe(
      'Renew, deepen, pause or end the agreement: Harbor Kitchen',
    );
    expect(reviewTitle('review', 'Cocina $& {{name}}', 'es')).toBe('Revisar el acuerdo: Cocina $& {{name}}');
    expect(reviewTitle('decision', 'Cocina', 'es')).toBe('Renovar, profundizar, pausar o terminar el acuerdo: Cocina');
  });

  test('stays short', () => {
    expect(reviewTitle('review', 'x'.repeat(10_000), 'en').length).toBeLessThan(250);
  });
});

test('the link to an agreement speaks the language of documents', () => {
  expect(agreementLink('https://a.example', 'en')).toBe('The agreement: https://a.example');
  expect(agreementLink('https://a.example', 'es')).toBe('El acuerdo: https://a.example');
});

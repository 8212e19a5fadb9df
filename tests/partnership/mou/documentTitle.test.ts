import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { documentTitle } from '../../../src/partnership/mou/documentTitle';
import { anyText } from '../texts';

const title = (names: readonly string[], parts: Partial<Parameters<typeof documentTitle>[0]> = {}) =>
  documentTitle({ names, form: 'memorandum', version: 1, language: 'en', ...parts });

describe('documentTitle', () => {
  test.each([
    ['letter', 'Sharing letter with Harbor Kitchen', 'Carta para compartir recursos con Harbor Kitchen'],
    ['memorandum', 'MOU with Harbor Kitchen', 'Memorando (MOU) con Harbor Kitchen'],
    ['charter', 'Collective impact charter with Harbor Kitchen', 'Carta de impacto colectivo con Harbor Kitchen'],
  ] as const)('says that it is a %s', (form, english, spanish) => {
    expect(title(['Harbor Kitchen'], { form })).toBe(english);
    expect(title(['Harbor Kitchen'], { form, language: 'es' })).toBe(spanish);
  });

  test.each([
    [['Faro', 'Isla'], 'MOU with Faro and Isla', 'Memorando (MOU) con Faro e Isla'],
    [['Faro', 'Norte', 'Sur'], 'MOU with Faro, Norte and 1 more', 'Memorando (MOU) con Faro, Norte y 1 más'],
    [['A', 'B', 'C', 'D', 'E'], 'MOU with A, B and 3 more', 'Memorando (MOU) con A, B y 3 más'],
  ])('of several partners names the first two: %j', (names, english, spanish) => {
    expect(title(names)).toBe(english);
    expect(title(names, { language: 'es' })).toBe(spanish);
  });

  test('says which version it is, from the second on', () => {
    expect(title(['Faro'], { version: 2 })).toBe('MOU with Faro, version 2');
    expect(title(['Faro', 'Isla'], { version: 12, language: 'es' })).toBe(
      'Memorando (MOU) con Faro e Isla, versión 12',
    );
  });

  test.each([
    ['Harbor\r\n\tKitchen ', 'MOU with Harbor Kitchen'],
    ['a\u0000b\u2028c\u0085d\ud800e', 'MOU with a b c d e'],
    ['\u202Egnihsif\u202C', 'MOU with gnihsif'],
    ['<img onerror> $& {{name}} =1+1', 'MOU with <img onerror> $& {{name}} =1+1'],
    ['👩\u200D🍳', 'MOU with 👩\u200D🍳'],
    ['x'.repeat(10_000), `MOU with ${'x'.repeat(59)}…`],
  ])('holds the name %j on one line', (name, expected) => {
    expect(title([name])).toBe(expected);
  });

  test('leaves out names of nothing', () => {
    expect(title(['', ' \n', 'Faro'])).toBe('MOU with Faro');
    expect(title([])).toBe('MOU');
  });

  test('is one short line, whatever the partners are called', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), fc.constantFrom('en', 'es'), (names, language) => {
        const shown = title(names, { language, version: 2 });
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(shown.trim()).toBe(shown);
        expect(Array.from(shown).length).toBeLessThan(200);
      }),
    );
  });
});

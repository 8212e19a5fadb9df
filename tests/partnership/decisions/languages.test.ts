import { describe, expect, test } from '@jest/globals';
import { decisionWords } from '../../../src/partnership/decisions/languages';
import { nextStep } from '../../../src/partnership/nextStep';
import { reason } from '../../../src/partnership/reason';
import { stability } from '../../../src/partnership/stability';
import { EQUAL, type Weights } from '../../../src/partnership/weights';
import { ALL_PATTERNS } from '../patterns';

const english = decisionWords('en');
const spanish = decisionWords('es');
const OWN: Weights = [0.5, 0.3, 0.2];

describe('decision words in English', () => {
  test('say what the specification says word for word', () => {
    expect(english.rate(0)).toBe('Rate: Mission Alignment');
    expect(english.firm).toBe('firm');
    expect(english.notYetCapacity('Call them')).toContain('not yet: capacity');
  });

  test('name each singular or plural change with the right word', () => {
    const raised = (criteria: (0 | 1 | 2)[]) => english.wayUp('Explore', [[{ criteria, to: 2 }]], criteria);
    expect(raised([0])).toBe('raising it to Medium would make it Explore');
    expect(raised([0, 2])).toContain('both to Medium');
    expect(raised([0, 1, 2])).toContain('all three to Medium');
  });
});

describe('decision words in Spanish', () => {
  test.each<[[number, number, number], string]>([
    [[3, 1, 3], 'Complementariedad de recursos tiene valoración Baja; si sube a Media, la prioridad sería Inmediata.'],
    [
      [3, 2, 3],
      'Alineación con la misión y Potencial de relación tienen valoración Alta y nada tiene valoración Baja.',
    ],
    [
      [2, 3, 2],
      'Nada tiene valoración Baja, pero solo Complementariedad de recursos tiene valoración Alta; ' +
        'si Alineación con la misión o Potencial de relación sube a Alta, la prioridad sería Inmediata.',
    ],
    [
      [2, 2, 2],
      'Nada tiene valoración Baja, pero tampoco Alta; ' +
        'si dos cualesquiera de las tres suben a Alta, la prioridad sería Inmediata.',
    ],
    [
      [1, 1, 1],
      'Alineación con la misión, Complementariedad de recursos y Potencial de relación tienen valoración Baja; ' +
        'si las tres suben a Media, la prioridad sería Por explorar.',
    ],
    [[3, 0, 3], 'Falta valorar Complementariedad de recursos; después podría ser Inmediata o A largo plazo.'],
  ])('give the reason of %j', (pattern, sentence) => {
    expect(reason(pattern as never, EQUAL, spanish)).toBe(sentence);
  });

  test('give the next step and how firm it is', () => {
    expect(nextStep([3, 3, 2], 1, EQUAL, spanish)).toBe(
      'Acuerden un pequeño piloto y después redacten el memorando (todavía no: capacidad)',
    );
    expect(nextStep([1, 1, 3], 0, EQUAL, spanish)).toMatch(/^Hablen primero de valores.*; después mantengan/);
    expect(stability([3, 3, 3], EQUAL, spanish)).toBe('firme');
    expect(stability([3, 2, 3], EQUAL, spanish)).toBe(
      'podría cambiar si Complementariedad de recursos baja a Baja, ' +
        'o Alineación con la misión o Potencial de relación baja a Media',
    );
  });

  test.each([
    ['equal weights', EQUAL],
    ['own weights', OWN],
  ])('leave no English in any of the 64 patterns with %s, and nothing unsaid', (_, weights) => {
    const ENGLISH =
      /\b(is|are|and|or|to|the|High|Medium|Low|Mission|Resource|Relationship|Immediate|Explore|undefined)\b/;
    for (const pattern of ALL_PATTERNS) {
      const said = [
        reason(pattern, weights, spanish),
        nextStep(pattern, 1, weights, spanish),
        stability(pattern, weights, spanish),
      ];
      expect(said.filter((text) => ENGLISH.test(text))).toEqual([]);
      const inEnglish = [reason(pattern, weights), nextStep(pattern, 1, weights), stability(pattern, weights)];
      expect(said.map((text) => text === '')).toEqual(inEnglish.map((text) => text === ''));
    }
  });
});

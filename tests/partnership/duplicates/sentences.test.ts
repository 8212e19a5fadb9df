import { describe, expect, test } from '@jest/globals';
import { CLUE_KINDS } from '../../../src/partnership/duplicates/clue';
import { clueSentence } from '../../../src/partnership/duplicates/sentences';

describe('what speaks for two rows being one, or against it, as a sentence', () => {
  test.each([
    [
      { kind: 'website', one: 'harbor.example', other: 'harbor.example', equal: true },
      'Both have the website harbor.example.',
      'Ambas tienen el sitio web harbor.example.',
    ],
    [
      { kind: 'identifier', one: '03-0149413', other: '030149413', equal: true },
      'Both have the same number, written in two ways: 03-0149413 and 030149413.',
      'Ambas tienen el mismo número, escrito de dos maneras: 03-0149413 y 030149413.',
    ],
    [
      { kind: 'name', one: 'Isla Nueva', other: 'Iglesia Nueva', equal: false },
      'The names are alike: "Isla Nueva" and "Iglesia Nueva".',
      'Los nombres se parecen: «Isla Nueva» e «Iglesia Nueva».',
    ],
    [
      { kind: 'name', one: 'The Harbor', other: 'Harbor, Inc.', equal: true },
      'The names differ only in how they are written: "The Harbor" and "Harbor, Inc.".',
      'Los nombres solo se distinguen en la manera de escribirlos: «The Harbor» y «Harbor, Inc.».',
    ],
    [
      { kind: 'city', one: 'Alder Bay', other: 'Iguala', equal: false },
      'The cities differ: Alder Bay and Iguala.',
      'Las ciudades son distintas: Alder Bay e Iguala.',
    ],
  ] as const)('%j', (clue, english, spanish) => {
    expect(clueSentence(clue, 'en')).toBe(english);
    expect(clueSentence(clue, 'es')).toBe(spanish);
  });

  test('is short and in one line, whatever stands in the cells', () => {
    const hostile = `<img onerror>\n$& {{name}} \u202E${'x'.repeat(10_000)}`;
    for (const kind of CLUE_KINDS) {
      for (const language of ['en', 'es'] as const) {
        for (const [other, equal] of [
          [hostile, true],
          ['y', true],
          ['y', false],
        ] as const) {
          const sentence = clueSentence({ kind, one: hostile, other, equal }, language);
          expect(sentence).toMatch(/<img onerror> \$& \{\{name\}\} x+….*\.$/);
          expect(sentence.length).toBeLessThan(200);
          expect(sentence).not.toMatch(/[\n\u202E]/);
        }
      }
    }
  });
});

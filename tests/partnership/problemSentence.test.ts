import { describe, expect, test } from '@jest/globals';
import { readPartners, sharedIds } from '../../src/partnership/partner';
import { problemSentence } from '../../src/partnership/problemSentence';
import { EQUAL } from '../../src/partnership/weights';

const HEADINGS = [
  'Organization',
  'Mission Alignment',
  'Resource Complementarity',
  'Relationship Potential',
  'Organizational Capacity',
  'Level',
  'Last contact',
  'Months between check-ins',
  'Partner ID',
];

/** The problems of a list with one row, as the list reader says them. */
function problemsOf(...row: string[]): string[] {
  return (readPartners([HEADINGS, row], EQUAL)?.problems ?? []).map(({ message }) => message);
}

const SPANISH: [string, string[], string][] = [
  ['a rating', ['A', 'Hihg', 'High', 'High'], '«Hihg» no es una valoración (Alineación con la misión).'],
  [
    'two ratings',
    ['A', 'Hihg', 'a; b', 'High'],
    '«Hihg» no es una valoración (Alineación con la misión); «a; b» no es una valoración (Complementariedad de recursos).',
  ],
  ['a capacity', ['A', '', '', '', 'lots'], '«lots» no es una valoración (Capacidad de la organización).'],
  ['a level', ['A', '', '', '', '', 'close'], '«close» no es un nivel del 1 al 4.'],
  ['a date', ['A', '', '', '', '', '', "it's long ago"], "«it's long ago» no es una fecha."],
  [
    'months',
    ['A', '', '', '', '', '', '', '99'],
    '«99» no es un número de meses del 1 al 24, ni de semanas como 2 semanas.',
  ],
];

describe('problemSentence', () => {
  test.each(SPANISH)('says what is wrong with %s in Spanish', (_, row, sentence) => {
    expect(problemsOf(...row).map((message) => problemSentence(message, 'es'))).toEqual([sentence]);
  });

  test('says it in English without what the cell begins with', () => {
    const [message = ''] = problemsOf('A', 'Hihg', 'High', 'High');
    expect(problemSentence(message, 'en')).toBe("'Hihg' is not a rating (Mission Alignment).");
  });

  test('says which rows share an ID, and leaves what it does not know', () => {
    const rows = ['A', 'B', 'C'].map((name) => [name, '', '', '', '', '', '', '', 'p-1']);
    const [problem] = sharedIds(readPartners([HEADINGS, ...rows], EQUAL)?.partners ?? []);
    expect(problemSentence(problem?.message ?? '', 'es')).toBe(
      'Las filas 2, 3 y 4 tienen el mismo Partner ID; bórrelo en la fila copiada e inténtelo de nuevo.',
    );
    expect(problemSentence('Something else', 'es')).toBe('Something else.');
  });
});

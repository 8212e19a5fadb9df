import { describe, expect, test } from '@jest/globals';
import { IMPORT_WORDS } from '../../../src/partnership/import/languages';
import { proposeMatching } from '../../../src/partnership/import/matching';
import { failureSentence, importProblemSentence } from '../../../src/partnership/import/sentences';
import { rows } from './lists';

const matching = proposeMatching(rows('Name|What it does\nAlder|Helps'));

describe('failures', () => {
  test.each([
    [
      'en',
      'list.csv has 1200 columns, and at most 1,000 can be read. Remove those that you do not need, then try again.',
    ],
    [
      'es',
      'list.csv: tiene 1200 columnas y se pueden leer 1000 como máximo. Quite las que no necesite e inténtelo de nuevo.',
    ],
  ] as const)('name the list and say what to do: %s', (language, sentence) => {
    expect(failureSentence({ kind: 'tooWide', columns: 1200 }, language, 'list.csv')).toBe(sentence);
  });

  test('speak of a pasted text without a name', () => {
    expect(failureSentence({ kind: 'blank' }, 'en')).toBe('The pasted text has only blank cells.');
    expect(failureSentence({ kind: 'blank' }, 'es')).toBe('El texto pegado: solo contiene celdas vacías.');
  });
});

describe('problems', () => {
  test.each([
    ['en', 'Row 2: the text in "What it does" has 60000 characters, and a cell holds 50,000. The end was cut off.'],
    ['es', 'Fila 2: el texto de «What it does» tiene 60000 caracteres y en una celda caben 50 000. Se cortó el final.'],
  ] as const)('name the row and the column: %s', (language, sentence) => {
    expect(importProblemSentence({ kind: 'cut', row: 2, column: 1, length: 60_000 }, matching, language)).toBe(
      sentence,
    );
  });

  test('show little of what is long', () => {
    const problem = {
      kind: 'differs',
      row: 3,
      into: 2,
      heading: 'Level',
      kept: '1',
      left: 'x'.repeat(10_000),
    } as const;
    expect(importProblemSentence(problem, matching, 'en')).toBe(
      `Row 3 says "${'x'.repeat(39)}…" in "Level", and row 2 of the same organization says "1". The latter was kept.`,
    );
  });

  test('count characters', () => {
    const lines = [1, 2].map((count) => importProblemSentence({ kind: 'badBytes', line: 4, count }, matching, 'es'));
    expect(lines.map((line) => line.slice(0, 55))).toEqual([
      'En la línea 4 no se pudo leer 1 carácter; en su lugar e',
      'En la línea 4 no se pudieron leer 2 caracteres; en su l',
    ]);
  });
});

describe('the balance and what was put together', () => {
  test.each([
    [
      'en',
      '4 rows read = 1 to add + 2 merged + 1 skipped.',
      'Where an organization has several rows, what they say in "A" and "B" stands in one cell, a line each.',
    ],
    [
      'es',
      '4 filas leídas = 1 por añadir + 2 unidas a otras + 1 omitidas.',
      'Cuando una organización tiene varias filas, lo que dicen en «A» y «B» queda en una sola celda, en líneas distintas.',
    ],
  ] as const)('%s', (language, balance, united) => {
    const words = IMPORT_WORDS[language];
    expect(words.balance({ read: 4, added: 1, merged: 2, skipped: 1 })).toBe(balance);
    expect(words.united(['A', 'B'])).toBe(united);
    expect(words.united([])).toBe('');
  });
});

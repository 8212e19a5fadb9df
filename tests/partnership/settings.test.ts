import { describe, expect, test } from '@jest/globals';
import { USUAL_CADENCE } from '../../src/partnership/checkin/cadence';
import { LANGUAGE_NAMES } from '../../src/partnership/language';
import { readSettingCells, SETTINGS, settingCells } from '../../src/partnership/settings';
import { EQUAL } from '../../src/partnership/weights';

const sheet = (changes: Record<string, unknown> = {}) => [
  ['Setting', 'Value'],
  ...SETTINGS.map(({ key, label, usual }) => [label, changes[key] ?? usual]),
];

describe('settings', () => {
  test('have a label of their own each, and say what they are for', () => {
    expect(new Set(SETTINGS.map(({ label }) => label)).size).toBe(SETTINGS.length);
    expect(SETTINGS.filter(({ explanation }) => explanation === '')).toEqual([]);
  });

  test('of a new sheet are as usual', () => {
    expect(readSettingCells(settingCells(sheet()))).toEqual(readSettingCells({}));
    expect(readSettingCells({})).toMatchObject({
      organization: '',
      language: 'en',
      weights: EQUAL,
      cadence: USUAL_CADENCE,
    });
  });

  test('are read by their labels, in any order and case', () => {
    const rows = sheet({ organization: ' Lighthouse ', weight0: 2, 'months Explore': 5 }).reverse();
    const settings = readSettingCells(settingCells(rows.map(([label, value]) => [String(label).toUpperCase(), value])));
    expect(settings).toMatchObject({ organization: 'Lighthouse', weights: [0.5, 0.25, 0.25] });
    expect(settings.cadence.Explore).toEqual({ months: 5, minutes: 30 });
  });

  test.each([
    ['', 'en'],
    ['English', 'en'],
    ['Español', 'es'],
    ['espanol', 'es'],
    ['Spanish', 'es'],
    ['es', 'es'],
    ['Français', 'en'],
  ])('read the language %p of documents as %s', (cell, language) => {
    expect(readSettingCells({ language: cell }).language).toBe(language);
  });

  test('read back the names of languages', () => {
    for (const language of ['en', 'es'] as const) {
      expect(readSettingCells({ language: LANGUAGE_NAMES[language] }).language).toBe(language);
    }
  });

  test('refuse weights and months that cannot be read', () => {
    expect(() => readSettingCells({ weight0: '1', weight1: '1', weight2: 'much' })).toThrow(
      "The weight of Relationship Potential is 'much'",
    );
    expect(() => readSettingCells({ 'months 4': 'weekly' })).toThrow("'weekly' is not a number of months");
  });
});

import { CADENCE_KEYS, type CadenceTable, readCadenceTable, USUAL_CADENCE } from './checkin/cadence';
import { CRITERIA } from './criterion';
import { LANGUAGE_NAMES, type Language, readLanguage } from './language';
import { type Level, levelLabel } from './level';
import type { Priority } from './priority';
import { fold, plainText } from './text';
import { readWeights, type Weights } from './weights';
import { words } from './words';

/** What the user set: who we are, how much each criterion counts, how often to meet and when not. */
export interface Settings {
  readonly organization: string;
  readonly mission: string;
  readonly values: string;
  readonly contact: string;
  readonly signatory: string;
  /** The language of documents. */
  readonly language: Language;
  readonly weights: Weights;
  readonly cadence: CadenceTable;
  /** The days without meetings, one or a range a line, as they are written. */
  readonly quietDays: string;
}

/** One setting: a row of the Settings sheet, found by its label. */
export interface Setting {
  readonly key: SettingKey;
  readonly label: string;
  readonly explanation: string;
  /** What a new sheet says. */
  readonly usual: string | number;
}

type TextKey = 'organization' | 'mission' | 'values' | 'contact' | 'signatory' | 'language' | 'quietDays';

export type SettingKey = TextKey | `weight${0 | 1 | 2}` | `months ${Level | Priority}`;

/** The settings as they stand in the sheet: texts, and numbers as texts. */
export type SettingCells = { readonly [key in SettingKey]?: string };

const settingOf = (
  key: SettingKey,
  [label = '', explanation = '']: readonly string[],
  usual: string | number = '',
): Setting => ({ key, label, explanation, usual });

/** The settings in the order of a new sheet; the weights and the months each one below the other, as formulas need them. */
export const SETTINGS: readonly Setting[] = [
  ...(['organization', 'mission', 'values', 'contact', 'signatory'] as const).map((key) =>
    settingOf(key, words.settings[key]),
  ),
  settingOf('language', words.settings.language, LANGUAGE_NAMES.en),
  ...CRITERIA.map(({ name }, index) => settingOf(`weight${index as 0 | 1 | 2}`, words.settings.weight(name), 1)),
  ...CADENCE_KEYS.map((key) => {
    const texts = words.settings.months(typeof key === 'number' ? levelLabel(key) : key);
    return settingOf(`months ${key}`, texts, USUAL_CADENCE[key].months);
  }),
  settingOf('quietDays', words.settings.quietDays),
];

/** Where a setting stands among the rows of a Settings sheet, counted from 0, or -1; case and accents do not count. */
export function settingPlace(rows: readonly (readonly unknown[])[], { label }: Setting): number {
  return rows.findIndex((row) => fold(plainText(row[0])) === fold(label));
}

/** The settings that the rows of a Settings sheet hold; one that is missing or blank is absent. */
export function settingCells(rows: readonly (readonly unknown[])[]): SettingCells {
  const cells: { [key in SettingKey]?: string } = {};
  for (const setting of SETTINGS) {
    const value = plainText(rows[settingPlace(rows, setting)]?.[1]);
    if (value !== '') cells[setting.key] = value;
  }
  return cells;
}

/**
 * Understands the settings; what is missing is blank, the weights are equal and the months as usual.
 *
 * @throws Error when the weights or the months cannot be read
 */
export function readSettingCells(cells: SettingCells): Settings {
  const { organization = '', mission = '', values = '', contact = '', signatory = '', quietDays = '' } = cells;
  return {
    ...{ organization, mission, values, contact, signatory, quietDays },
    language: readLanguage(cells.language) ?? 'en',
    weights: readWeights([CRITERIA.map((_, index) => cells[`weight${index as 0 | 1 | 2}`] ?? '')]),
    cadence: readCadenceTable(CADENCE_KEYS.map((key) => cells[`months ${key}`] ?? '')),
  };
}

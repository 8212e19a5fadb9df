import { CADENCE_KEYS } from '../../partnership/checkin/cadence';
import { readInterval } from '../../partnership/checkin/interval';
import { readQuietDays } from '../../partnership/checkin/quietDays';
import { LANGUAGE_NAMES } from '../../partnership/language';
import { readSettingCells, SETTINGS, type SettingCells, type SettingKey } from '../../partnership/settings';
import { plainText } from '../../partnership/text';
import { readWeights, type Weights } from '../../partnership/weights';

/** What stands in the fields of the page. */
export type Typed = Readonly<Record<SettingKey, string>>;

export const WEIGHT_KEYS = ['weight0', 'weight1', 'weight2'] as const;

/** What is wrong with a field; an absent one is right. */
export type Faults = { readonly [key in SettingKey]?: 'notAWeight' | 'allZero' | 'notAnInterval' | 'notDays' };

/**
 * The fields as the settings stand in the sheet; what is absent there is as usual. One weight that is missing beside the
 * others stays blank: it must be written before anything can be computed.
 */
export function typedFrom(cells: SettingCells): Typed {
  const hasWeights = WEIGHT_KEYS.some((key) => cells[key] !== undefined);
  const isMissing = (key: SettingKey) => hasWeights && WEIGHT_KEYS.some((weight) => weight === key);
  const typed = Object.fromEntries(
    SETTINGS.map(({ key, usual }) => [key, cells[key] ?? (isMissing(key) ? '' : String(usual))]),
  );
  return {
    ...(typed as Typed),
    language: LANGUAGE_NAMES[readSettingCells({ language: typed.language ?? '' }).language],
  };
}

/** The number that a field says, also with a decimal comma or a percent sign; `NaN` when it says none. */
export function numberIn(text: string): number {
  const plain = plainText(text).replace('%', '').replace(',', '.').trim();
  return plain === '' ? Number.NaN : Number(plain);
}

/** The weights that the fields say, or `undefined` as long as they say none. */
export function weightsIn(typed: Typed): Weights | undefined {
  try {
    return readWeights([WEIGHT_KEYS.map((key) => plainText(typed[key]))]);
  } catch {
    return undefined;
  }
}

/** What is wrong with the fields. */
export function faultsIn(typed: Typed): Faults {
  const faults: { -readonly [key in keyof Faults]: Faults[key] } = {};
  const areBlank = WEIGHT_KEYS.every((key) => plainText(typed[key]) === '');
  const isWeight = (key: SettingKey) => numberIn(typed[key]) >= 0 && Number.isFinite(numberIn(typed[key]));
  if (!areBlank) {
    for (const key of WEIGHT_KEYS) if (!isWeight(key)) faults[key] = 'notAWeight';
    if (WEIGHT_KEYS.every((key) => numberIn(typed[key]) === 0)) faults.weight0 = 'allZero';
  }
  for (const key of CADENCE_KEYS) {
    if (readInterval(typed[`months ${key}`]) === 'unreadable') faults[`months ${key}`] = 'notAnInterval';
  }
  if (readQuietDays(typed.quietDays).unreadable.length > 0) faults.quietDays = 'notDays';
  return faults;
}

/** The settings to write: those whose field was changed; weights as the sheet needs them. */
export function changesIn(before: Typed, now: Typed): SettingCells {
  const changed = SETTINGS.filter(({ key }) => plainText(now[key]) !== plainText(before[key]));
  return Object.fromEntries(
    changed.map(({ key }) => {
      const text = plainText(now[key]);
      return [key, WEIGHT_KEYS.some((weight) => weight === key) && text !== '' ? String(numberIn(text)) : text];
    }),
  );
}

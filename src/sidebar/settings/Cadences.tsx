import { CADENCE_KEYS, USUAL_CADENCE } from '../../partnership/checkin/cadence';
import { intervalCell } from '../../partnership/checkin/interval';
import { decisionWords } from '../../partnership/decisions/languages';
import type { Level } from '../../partnership/level';
import type { Priority } from '../../partnership/priority';
import { choiceWords } from '../common/choiceWords';
import { TextField } from '../common/fields';
import type { PartProps } from './part';

/** How often to meet, by level and by priority. */
export function Cadences({ language, words, typed, errorOf, change }: PartProps) {
  const field = (key: Level | Priority) => {
    const setting = `months ${key}` as const;
    const usual = intervalCell(USUAL_CADENCE[key]);
    const isUsual = typed[setting].trim() === usual;
    return (
      <TextField
        key={key}
        label={cadenceLabel(key, language)}
        hint={isUsual ? undefined : words.usual(usual)}
        error={errorOf(setting)}
        value={typed[setting]}
        onChange={(text) => change({ [setting]: text })}
      />
    );
  };
  return (
    <section class="months">
      <h2>{words.months}</h2>
      <p class="hint">{words.monthsHint}</p>
      <h3>{words.byLevel}</h3>
      {CADENCE_KEYS.filter((key) => typeof key === 'number').map(field)}
      <h3>{words.byPriority}</h3>
      {CADENCE_KEYS.filter((key) => typeof key !== 'number').map(field)}
    </section>
  );
}

/** What a row of the cadence table is called. */
export function cadenceLabel(key: Level | Priority, language: PartProps['language']): string {
  return typeof key === 'number' ? choiceWords[language].levels[key].label : decisionWords(language).priorities[key];
}

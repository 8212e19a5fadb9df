import type { SettingsPage } from '../../commands/showSettings';
import { CRITERION_INDEXES } from '../../partnership/criterion';
import { decisionWords } from '../../partnership/decisions/languages';
import type { Weights as WeightValues } from '../../partnership/weights';
import { TextField } from '../common/fields';
import { Moves } from './Moves';
import type { PartProps } from './part';
import { WEIGHT_KEYS, weightsIn } from './typed';
import { WeightHelper } from './WeightHelper';

/** How much each criterion counts, a way to find that out, and whom it would move. */
export function Weights({
  partners,
  saved,
  ...part
}: PartProps & { partners: SettingsPage['partners']; saved: WeightValues | undefined }) {
  const { language, words, typed, errorOf, change } = part;
  const weights = weightsIn(typed);
  const { criteria } = decisionWords(language);
  return (
    <section>
      <h2>{words.weights}</h2>
      <p class="hint">{words.weightsHint}</p>
      {CRITERION_INDEXES.map((index) => (
        <TextField
          key={index}
          label={criteria[index]?.name ?? ''}
          hint={weights ? words.share(Math.round(weights[index] * 100)) : undefined}
          error={errorOf(WEIGHT_KEYS[index])}
          value={typed[WEIGHT_KEYS[index]]}
          onChange={(text) => change({ [WEIGHT_KEYS[index]]: text })}
          keyboard="decimal"
        />
      ))}
      <Moves partners={partners} from={saved} to={weights} language={language} />
      <WeightHelper
        language={language}
        onUse={([first, second, third]) => change({ weight0: first, weight1: second, weight2: third })}
      />
    </section>
  );
}

import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { CRITERION_INDEXES } from '../../partnership/criterion';
import { decisionWords } from '../../partnership/decisions/languages';
import type { Language } from '../../partnership/language';
import { readWeights } from '../../partnership/weights';
import { Choice } from '../common/fields';
import type { Numbers } from './numbers';
import { PairHelper } from './PairHelper';
import { RankHelper } from './RankHelper';
import { SwingHelper } from './SwingHelper';
import { settingsWords } from './words';

/** What each way to find the numbers is given; it says `undefined` as long as it knows none. */
export interface HelperProps {
  readonly language: Language;
  onNumbers(numbers: Numbers | undefined): void;
}

const HELPERS = { rank: RankHelper, swing: SwingHelper, pairs: PairHelper } as const satisfies Record<
  string,
  ComponentType<HelperProps>
>;

/** Finds the weights by questions that people can answer, and puts them into the fields when they want. */
export function WeightHelper({ language, onUse }: { language: Language; onUse(numbers: Numbers): void }) {
  const words = settingsWords[language];
  const [way, setWay] = useState<keyof typeof HELPERS>('rank');
  const [numbers, setNumbers] = useState<Numbers>();
  const [wasUsed, setUsed] = useState(false);
  const Helper = HELPERS[way];
  const weights = numbers && readWeights([numbers]);
  const { criteria } = decisionWords(language);
  const find = (found: Numbers | undefined) => {
    setNumbers(found);
    setUsed(false);
  };
  return (
    <details class="helper">
      <summary>{words.helper}</summary>
      <Choice
        label={words.way}
        value={way}
        onChange={(chosen) => {
          find(undefined);
          setWay(chosen as keyof typeof HELPERS);
        }}
        options={(['rank', 'swing', 'pairs'] as const).map((value) => ({
          value,
          label: `${words.ways[value].label}.`,
          explanation: words.ways[value].meaning,
        }))}
      />
      <Helper key={way} language={language} onNumbers={find} />
      <div role="status">
        {weights ? (
          <>
            <p>{words.helperResult}</p>
            <ul>
              {CRITERION_INDEXES.map((index) => (
                <li key={index}>
                  {criteria[index]?.name}: {words.share(Math.round(weights[index] * 100))}
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p class="hint">{words.answerFirst}</p>
        )}
        {wasUsed && <p>{words.used}</p>}
      </div>
      {numbers && (
        <button
          type="button"
          onClick={() => {
            onUse(numbers);
            setUsed(true);
          }}
        >
          {words.use}
        </button>
      )}
    </details>
  );
}

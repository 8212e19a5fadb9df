import { useState } from 'preact/hooks';
import { CRITERION_INDEXES, type CriterionIndex } from '../../partnership/criterion';
import { decisionWords } from '../../partnership/decisions/languages';
import { rankOrderWeights } from '../../partnership/weighting/rankOrder';
import { Choice } from '../common/fields';
import { asNumbers } from './numbers';
import type { HelperProps } from './WeightHelper';
import { settingsWords } from './words';

/** Which comes first, which second: the third follows. */
export function RankHelper({ language, onNumbers }: HelperProps) {
  const words = settingsWords[language];
  const { criteria } = decisionWords(language);
  const [first, setFirst] = useState<CriterionIndex>();
  const [second, setSecond] = useState<CriterionIndex>();
  const choose = (one: CriterionIndex | undefined, two: CriterionIndex | undefined) => {
    const next = one === two ? undefined : two;
    setFirst(one);
    setSecond(next);
    const places = CRITERION_INDEXES.map((index) => (index === one ? 1 : index === next ? 2 : 3));
    onNumbers(one === undefined || next === undefined ? undefined : asNumbers(rankOrderWeights(places)));
  };
  const optionsOf = (indexes: readonly CriterionIndex[]) =>
    indexes.map((index) => ({ value: String(index), label: criteria[index]?.name ?? '' }));
  const indexOf = (value: string) => CRITERION_INDEXES.find((index) => String(index) === value);
  return (
    <>
      <Choice
        label={words.rankFirst}
        value={String(first ?? '')}
        onChange={(value) => choose(indexOf(value), second)}
        options={optionsOf(CRITERION_INDEXES)}
      />
      {first !== undefined && (
        <Choice
          label={words.rankSecond}
          value={String(second ?? '')}
          onChange={(value) => choose(first, indexOf(value))}
          options={optionsOf(CRITERION_INDEXES.filter((index) => index !== first))}
        />
      )}
    </>
  );
}

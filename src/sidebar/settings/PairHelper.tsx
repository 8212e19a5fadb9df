import { useState } from 'preact/hooks';
import { decisionWords } from '../../partnership/decisions/languages';
import { comparisonsOfThree } from '../../partnership/weighting/comparisons';
import { type PairwiseWeights, pairwiseWeights } from '../../partnership/weighting/pairwise';
import { Agreement } from './Agreement';
import { asNumbers } from './numbers';
import { OPEN, type PairAnswer, PairQuestion, ratioOf } from './PairQuestion';
import type { HelperProps } from './WeightHelper';
import { settingsWords } from './words';

const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

/** Three comparisons of two criteria, and whether they agree. */
export function PairHelper({ language, onNumbers }: HelperProps) {
  const words = settingsWords[language];
  const names = decisionWords(language).criteria.map(({ name }) => name);
  const [answers, setAnswers] = useState<readonly PairAnswer[]>([OPEN, OPEN, OPEN]);
  const found = weigh(answers);
  const change = (index: number, answer: PairAnswer) => {
    const next = answers.map((one, place) => (place === index ? answer : one));
    setAnswers(next);
    const weighed = weigh(next);
    onNumbers(weighed && asNumbers(weighed.weights));
  };
  return (
    <>
      {PAIRS.map(([one, other], index) => (
        <PairQuestion
          key={`${one}${other}`}
          names={[names[one] ?? '', names[other] ?? '']}
          words={words}
          answer={answers[index] ?? OPEN}
          onChange={(answer) => change(index, answer)}
        />
      ))}
      <div role="status">{found && <Agreement found={found} names={names} words={words} />}</div>
    </>
  );
}

/** What the answers come to, once all three are given. */
function weigh(answers: readonly PairAnswer[]): PairwiseWeights | undefined {
  const ratios = answers.map(ratioOf).filter((ratio): ratio is number => ratio !== undefined);
  return ratios.length === PAIRS.length ? pairwiseWeights(comparisonsOfThree(ratios)) : undefined;
}

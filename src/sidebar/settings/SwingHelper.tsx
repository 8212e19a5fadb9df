import { useState } from 'preact/hooks';
import { CRITERION_INDEXES } from '../../partnership/criterion';
import { decisionWords } from '../../partnership/decisions/languages';
import { TextField } from '../common/fields';
import { numberIn } from './typed';
import type { HelperProps } from './WeightHelper';
import { settingsWords } from './words';

/** How much each criterion matters, the best being 100. */
export function SwingHelper({ language, onNumbers }: HelperProps) {
  const words = settingsWords[language];
  const { criteria } = decisionWords(language);
  const [points, setPoints] = useState<readonly string[]>(['', '', '']);
  const isPoints = (text: string) => numberIn(text) >= 0 && numberIn(text) <= 100;
  const change = (index: number, text: string) => {
    const next = points.map((one, place) => (place === index ? text : one));
    setPoints(next);
    const numbers = next.map(numberIn);
    const isDone = next.every(isPoints) && numbers.some((number) => number > 0);
    const [first = 0, second = 0, third = 0] = numbers;
    onNumbers(isDone ? [String(first), String(second), String(third)] : undefined);
  };
  return (
    <>
      <p class="hint">{words.swingHint}</p>
      {CRITERION_INDEXES.map((index) => (
        <TextField
          key={index}
          label={criteria[index]?.name ?? ''}
          error={points[index] !== '' && !isPoints(points[index] ?? '') ? words.notPoints : undefined}
          value={points[index] ?? ''}
          onChange={(text) => change(index, text)}
          keyboard="decimal"
        />
      ))}
    </>
  );
}

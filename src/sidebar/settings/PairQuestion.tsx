import { Choice, Select } from '../common/fields';
import type { SettingsWords } from './words';

/** How many times as much the first matters; below 1 when the second matters more. `undefined` while it is open. */
export interface PairAnswer {
  readonly more: '' | 'first' | 'same' | 'second';
  readonly times: 3 | 5 | 7;
}

export const OPEN: PairAnswer = { more: '', times: 3 };

/** The answer as a ratio. */
export function ratioOf({ more, times }: PairAnswer): number | undefined {
  if (more === '') return undefined;
  return more === 'same' ? 1 : more === 'first' ? times : 1 / times;
}

/** Which of two matters more, and how much more. */
export function PairQuestion({
  names,
  words,
  answer,
  onChange,
}: {
  names: readonly [string, string];
  words: SettingsWords;
  answer: PairAnswer;
  onChange(answer: PairAnswer): void;
}) {
  const [first, second] = names;
  return (
    <>
      <Choice
        label={words.pairQuestion(first, second)}
        value={answer.more}
        onChange={(more) => onChange({ ...answer, more: more as PairAnswer['more'] })}
        options={[
          { value: 'first', label: first },
          { value: 'second', label: second },
          { value: 'same', label: words.same },
        ]}
      />
      {(answer.more === 'first' || answer.more === 'second') && (
        <Select
          label={words.howMuchMore(answer.more === 'first' ? first : second)}
          value={String(answer.times)}
          onChange={(times) => onChange({ ...answer, times: times === '7' ? 7 : times === '5' ? 5 : 3 })}
          options={([3, 5, 7] as const).map((times) => ({ value: String(times), label: words.times[times] }))}
        />
      )}
    </>
  );
}

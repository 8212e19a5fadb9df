import { cadence } from '../../partnership/checkin/cadence';
import { type Interval, intervalCell, intervalInWords } from '../../partnership/checkin/interval';
import { purposeOf } from '../../partnership/checkin/plan';
import { decisionWords } from '../../partnership/decisions/languages';
import { choiceWords } from '../common/choiceWords';
import { Select } from '../common/fields';
import { bound, type StepProps } from './step';
import { rhythmIn } from './whatFollows';

const OFTEN: readonly Interval[] = [
  { weeks: 1 },
  { weeks: 2 },
  ...[1, 2, 3, 4, 6, 9, 12, 18, 24].map((months) => ({ months })),
];

/** How often to meet. The cell stays blank as long as it is what the level or the priority suggests. */
export function Months(step: StepProps) {
  const { page, words, draft } = step;
  const { language } = page;
  const { level, priority } = rhythmIn(draft.fields, page.weights);
  const suggested = cadence({ level, priority }, page.cadence);
  const often = suggested ? intervalInWords(suggested, language) : '';
  const value = draft.fields.cadence ?? '';
  const hint =
    level !== undefined
      ? words.cadence.becauseLevel(often, choiceWords[language].levels[level].label)
      : priority !== undefined
        ? words.cadence.becausePriority(often, decisionWords(language).priorities[priority])
        : words.cadence.noSuggestion;
  const isFirstTalk = value === '' && purposeOf({ level, priority, lastContact: undefined }) === 'first-contact';
  return (
    <Select
      {...bound(step, 'cadence')}
      hint={isFirstTalk ? `${hint} ${words.cadence.firstTalk}` : hint}
      blank={suggested ? words.cadence.suggested(often) : words.cadence.undecided}
      options={OFTEN.map((every) => ({ value: intervalCell(every), label: intervalInWords(every, language) })).filter(
        (option) => option.label !== often || option.value === value,
      )}
    />
  );
}

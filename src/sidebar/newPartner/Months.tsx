import { cadence } from '../../partnership/checkin/cadence';
import { purposeOf } from '../../partnership/checkin/plan';
import { decisionWords } from '../../partnership/decisions/languages';
import { choiceWords } from '../common/choiceWords';
import { Select } from '../common/fields';
import { bound, type StepProps } from './step';
import { rhythmIn } from './whatFollows';

const OFTEN = [1, 2, 3, 4, 6, 9, 12, 18, 24];

/** How often to meet. The cell stays blank as long as it is what the level or the priority suggests. */
export function Months(step: StepProps) {
  const { page, words, draft } = step;
  const { language } = page;
  const { level, priority } = rhythmIn(draft.fields, page.weights);
  const suggested = cadence({ level, priority }, page.cadence);
  const often = suggested ? words.months(suggested.months) : '';
  const value = draft.fields.cadence ?? '';
  const hint =
    level !== undefined
      ? words.cadence.becauseLevel(often, choiceWords[language].levels[level].label)
      : priority !== undefined
        ? words.cadence.becausePriority(often, decisionWords(language).priorities[priority])
        : words.cadence.noSuggestion;
  const isFirstTalk =
    value === '' && purposeOf({ level, priority, months: undefined, lastContact: undefined }) === 'first-contact';
  return (
    <Select
      {...bound(step, 'cadence')}
      hint={isFirstTalk ? `${hint} ${words.cadence.firstTalk}` : hint}
      blank={suggested ? words.cadence.suggested(often) : words.cadence.undecided}
      options={OFTEN.filter((months) => months !== suggested?.months || String(months) === value).map((months) => ({
        value: String(months),
        label: words.months(months),
      }))}
    />
  );
}

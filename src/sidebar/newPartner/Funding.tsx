import { readCovers, writeCovers } from '../../partnership/covers';
import { FUNDING } from '../../partnership/partnerChoices';
import { choiceWords } from '../common/choiceWords';
import { Choice, TextArea } from '../common/fields';
import { FUNDER_KEYS, hasFunder } from './funderQuestions';
import { bound, type StepProps } from './step';

const BOTH = FUNDING.join('; ');

/** Whether one of the partners gives money, and then the questions that it answers before anybody signs. */
export function Funding(step: StepProps) {
  const { page, words, draft, change } = step;
  const covered = readCovers(draft.fields.covers);
  const shown = choiceWords[page.language].funding;
  const onlyFunding = { ...covered, covers: [], annexes: [], unknown: [] };
  return (
    <>
      <Choice
        label={words.funding.question}
        value={writeCovers(onlyFunding)}
        onChange={(chosen) => {
          const { weFund, theyFund } = readCovers(chosen);
          change({ covers: writeCovers({ ...covered, weFund, theyFund }) });
        }}
        options={[
          { value: '', label: words.funding.no },
          ...FUNDING.map((value) => ({ value, label: shown[value] })),
          { value: BOTH, label: words.funding.both },
        ]}
      />
      <div role="status">{hasFunder(draft.fields) && <p class="notice">{words.funding.beforeSigning}</p>}</div>
      {hasFunder(draft.fields) && FUNDER_KEYS.map((key) => <TextArea key={key} {...bound(step, key)} />)}
    </>
  );
}

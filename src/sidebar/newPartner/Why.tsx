import { choicesOf } from '../common/choiceWords';
import { Choice, TextArea, TextField } from '../common/fields';
import { bound, type StepProps } from './step';
import { ValuesWarning } from './ValuesWarning';

/** Why this partner and no other, and what it is to them. */
export function Why(step: StepProps) {
  const { page, words } = step;
  const unknown = { value: '', label: words.notSaid };
  return (
    <>
      <TextArea {...bound(step, 'why')} />
      <Choice {...bound(step, 'motive')} options={[...choicesOf('motive', page.language), unknown]} />
      <ValuesWarning {...step} />
      <TextArea {...bound(step, 'hopes')} />
      <TextArea {...bound(step, 'howMet')} />
      <TextField {...bound(step, 'opensDoors')} />
    </>
  );
}

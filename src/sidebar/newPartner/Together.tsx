import { choicesOf } from '../common/choiceWords';
import { Choice, TextArea, TextField } from '../common/fields';
import { bound, type StepProps } from './step';

/** What the partners want together, how closely, and what each gives and asks for; offers come first. */
export function Together(step: StepProps) {
  const { page, words } = step;
  const unknown = { value: '', label: words.notSaid };
  return (
    <>
      <TextArea {...bound(step, 'ambition')} />
      <Choice {...bound(step, 'purpose')} options={[...choicesOf('purpose', page.language), unknown]} />
      <Choice {...bound(step, 'level')} options={[...choicesOf('level', page.language), unknown]} />
      <fieldset class="group">
        <legend>{words.offers}</legend>
        <TextArea {...bound(step, 'weOffer')} />
        <TextArea {...bound(step, 'theyOffer')} />
        <TextArea {...bound(step, 'weAsk')} />
        <TextArea {...bound(step, 'theyAsk')} />
      </fieldset>
      <fieldset class="group">
        <legend>{words.hours}</legend>
        <TextField {...bound(step, 'ourHours')} keyboard="decimal" />
        <TextField {...bound(step, 'theirHours')} keyboard="decimal" />
      </fieldset>
    </>
  );
}

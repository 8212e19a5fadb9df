import { choicesOf } from '../common/choiceWords';
import { Choice, Select, TextArea, TextField } from '../common/fields';
import { LikeNames } from './LikeNames';
import { bound, type StepProps } from './step';

/** Who the partner is. Only the name is needed. */
export function Who(step: StepProps & { openInstead(partner: { id: string; name: string }): void }) {
  const { page, words, draft, openInstead } = step;
  const unknown = { value: '', label: words.notSaid };
  return (
    <>
      <p class="secondary lead">{words.onlyName}</p>
      <TextField {...bound(step, 'name')} required />
      <LikeNames page={page} words={words} name={draft.fields.name ?? ''} openInstead={openInstead} />
      <Choice {...bound(step, 'type')} options={[...choicesOf('type', page.language), unknown]} />
      <Select {...bound(step, 'sector')} options={choicesOf('sector', page.language)} blank={words.notSaid} />
      <TextArea {...bound(step, 'mission')} />
      <TextField {...bound(step, 'area')} />
      <TextArea {...bound(step, 'contact')} />
      <TextField {...bound(step, 'website')} type="url" />
      <TextArea {...bound(step, 'existingEffort')} />
    </>
  );
}

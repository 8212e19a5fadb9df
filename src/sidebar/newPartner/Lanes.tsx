import { CheckBox, TextArea } from '../common/fields';
import { bound, type StepProps } from './step';

/** Who does what, and how the partners decide, talk and disagree: what the MOU says. */
export function Lanes(step: StepProps) {
  const { words, draft, setDraft } = step;
  return (
    <>
      <TextArea {...bound(step, 'lanes')} rows={4} />
      <TextArea {...bound(step, 'decisions')} />
      <TextArea {...bound(step, 'communication')} />
      <TextArea {...bound(step, 'conflict')} />
      <TextArea {...bound(step, 'measures')} />
      <div class="field">
        <CheckBox
          label={words.createMou}
          hint={words.createMouHint}
          checked={draft.createMou}
          onChange={(createMou) => setDraft({ createMou })}
        />
      </div>
    </>
  );
}

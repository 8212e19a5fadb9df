import { LANGUAGE_NAMES } from '../../partnership/language';
import { CheckBox, Select, TextArea } from '../common/fields';
import { Covers } from './Covers';
import { Funding } from './Funding';
import { LaneWarnings } from './LaneWarnings';
import { bound, type StepProps } from './step';

/** Who does what, how the partners decide, talk and disagree, and what else matters: what the MOU says. */
export function Lanes(step: StepProps) {
  const { words, draft, setDraft } = step;
  return (
    <>
      <TextArea {...bound(step, 'lanes')} rows={4} />
      <LaneWarnings {...step} />
      <TextArea {...bound(step, 'decisions')} />
      <TextArea {...bound(step, 'communication')} />
      <TextArea {...bound(step, 'conflict')} />
      <TextArea {...bound(step, 'measures')} />
      <Covers {...step} />
      <Funding {...step} />
      <Select
        {...bound(step, 'agreementLanguage')}
        blank={words.usualLanguage}
        options={Object.values(LANGUAGE_NAMES).map((name) => ({ value: name, label: name }))}
      />
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

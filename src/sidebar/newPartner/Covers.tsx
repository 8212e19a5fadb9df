import { useId } from 'preact/hooks';
import { readCovers, writeCovers } from '../../partnership/covers';
import { COVERS } from '../../partnership/partnerChoices';
import { choiceWords } from '../common/choiceWords';
import { CheckBox } from '../common/fields';
import type { StepProps } from './step';

/** What the agreement has to cover. Words that are none of the choices stay in the cell. */
export function Covers({ page, words, draft, change }: StepProps) {
  const hint = useId();
  const covered = readCovers(draft.fields.covers);
  const shown = choiceWords[page.language].covers;
  return (
    <fieldset class="field" aria-describedby={hint}>
      <legend>{words.labels.covers}</legend>
      <p class="hint" id={hint}>
        {words.hints.covers}
      </p>
      {COVERS.map((cover) => (
        <CheckBox
          key={cover}
          label={shown[cover].label}
          hint={shown[cover].meaning}
          checked={covered.covers.includes(cover)}
          onChange={(isCovered) => {
            const covers = COVERS.filter((one) => (one === cover ? isCovered : covered.covers.includes(one)));
            change({ covers: writeCovers({ ...covered, covers }) });
          }}
        />
      ))}
    </fieldset>
  );
}

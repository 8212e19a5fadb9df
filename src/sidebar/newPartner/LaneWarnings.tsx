import { type LaneWarning, lanesIn, laneWarnings } from '../../partnership/mou/lanes';
import { useSettled } from '../common/useSettled';
import type { StepProps } from './step';

/** A line that is being typed is not warned of before somebody pauses this long. */
const PAUSE_MILLISECONDS = 1000;
/** More at once would only discourage; the others come up as these are gone. */
const MOST = 3;

const UNKNOWN = { name: '', mission: '', contact: '', signatory: '', offers: '', hours: '', funds: false };

/** Says kindly which tasks have no owner, several, or one who is no partner. It holds nobody up. */
export function LaneWarnings(step: StepProps) {
  const { page, words, draft } = step;
  const lanes = useSettled(draft.fields.lanes ?? '', PAUSE_MILLISECONDS);
  const warnings = warningsOf(lanes, step);
  const more = warnings.length - MOST;
  return (
    <div role="status">
      {warnings.length > 0 && (
        <div class="notice warning">
          <p>
            <strong>{words.laneWarnings.heading}</strong>
          </p>
          <ul>
            {warnings.slice(0, MOST).map(({ text }) => (
              <li key={text.en}>{text[page.language]}</li>
            ))}
            {more > 0 && <li>{words.laneWarnings.more(more)}</li>}
          </ul>
          <p>{words.laneWarnings.goOn}</p>
        </div>
      )}
    </div>
  );
}

function warningsOf(lanes: string, { page, draft }: StepProps): LaneWarning[] {
  const { organization, contact, signatory } = page;
  const us = { ...UNKNOWN, name: organization, contact, signatory };
  const them = { ...UNKNOWN, name: draft.fields.name ?? '', contact: draft.fields.contact ?? '' };
  const warnings = laneWarnings(lanesIn(lanes), [us, them]);
  // Who is no partner cannot be told while nobody has said what we are called.
  return organization === '' ? warnings.filter(({ kind }) => kind !== 'stranger') : warnings;
}

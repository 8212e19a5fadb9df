import { purposeOf } from '../../partnership/checkin/plan';
import { CheckBox } from '../common/fields';
import { FirstDay } from './FirstDay';
import { Guests } from './Guests';
import { Months } from './Months';
import type { StepProps } from './step';
import { rhythmIn } from './whatFollows';

/** How often to meet, from when on, whom to invite, and whether to put it into the calendar. */
export function KeepInTouch(step: StepProps) {
  const { words, draft, setDraft } = step;
  const canBeScheduled = meets(step);
  return (
    <>
      <Months {...step} />
      <FirstDay {...step} />
      <Guests {...step} />
      <div class="field">
        <CheckBox
          label={words.schedule}
          hint={words.scheduleHint}
          checked={draft.scheduleCheckIn}
          onChange={(scheduleCheckIn) => setDraft({ scheduleCheckIn })}
        />
      </div>
      <div role="status">
        {draft.scheduleCheckIn && !canBeScheduled && <p class="notice warning">{words.scheduleNoRhythm}</p>}
      </div>
    </>
  );
}

/** Whether enough is known for a meeting to be put into the calendar. */
export function meets({ page, draft }: Pick<StepProps, 'page' | 'draft'>): boolean {
  return purposeOf({ ...rhythmIn(draft.fields, page.weights), lastContact: undefined }) !== undefined;
}

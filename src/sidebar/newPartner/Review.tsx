import { columnOf, FIELD_KEYS, type FieldKey } from '../../partnership/columns';
import { emailsIn } from '../../partnership/emails';
import { list } from '../../partnership/text';
import { Choice } from '../common/fields';
import { answersIn, columnsMissing, withColumn } from './answers';
import type { AskedKey } from './english';
import { meets } from './KeepInTouch';
import { shownAs } from './shownAs';
import type { StepProps } from './step';

/** Everything that saving will do, before it does it. */
export function Review(step: StepProps) {
  const { page, words, draft, aside, faults, setAside } = step;
  const all = answersIn(draft.fields);
  const missing = columnsMissing(all, page.columns);
  const answers = aside.missingColumns === 'leaveOut' ? withColumn(all, page.columns) : all;
  return (
    <>
      <p>{words.review.whatIsWritten(page.sheet)}</p>
      <dl class="written">
        {FIELD_KEYS.map((key) => {
          const text = answers[key];
          return text === undefined ? null : <Written key={key} step={step} column={key} text={text} />;
        })}
      </dl>
      <p class="secondary lead">{words.review.formulas}</p>
      {missing.length > 0 && (
        <Choice
          label={`${words.review.missing(page.sheet)} ${missing.map(({ heading }) => heading).join(', ')}`}
          error={faults.missingColumns}
          value={aside.missingColumns}
          onChange={(answer) => setAside({ missingColumns: answer === 'add' ? 'add' : 'leaveOut' })}
          options={[
            { value: 'add', label: words.review.addColumns },
            { value: 'leaveOut', label: words.review.leaveOut },
          ]}
        />
      )}
      <h2>{words.review.alsoHeading}</h2>
      <AlsoHappens {...step} />
    </>
  );
}

/** A column's heading as it stands in the sheet, and what will stand in the cell; in the user's language beside it. */
function Written({ step, column, text }: { step: StepProps; column: FieldKey; text: string }) {
  const { page, words } = step;
  const { heading } = columnOf(column);
  const label = words.labels[column as AskedKey];
  const shown = shownAs(column, text, page.language);
  return (
    <>
      <dt>
        {heading}
        {page.language !== 'en' && label && label !== heading && <span> ({label})</span>}
      </dt>
      <dd>
        {text}
        {page.language !== 'en' && shown && shown !== text && <span class="secondary"> ({shown})</span>}
      </dd>
    </>
  );
}

/** What is made besides the row, and who will be written to. */
function AlsoHappens(step: StepProps) {
  const { page, words, draft } = step;
  const guests = emailsIn(draft.fields.guests ?? '');
  const schedules = draft.scheduleCheckIn && meets(step);
  const needsId = !page.columns.includes('id');
  if (!draft.createMou && !draft.scheduleCheckIn && !needsId) return <p>{words.review.nothingElse}</p>;
  return (
    <ul>
      {needsId && <li>{words.review.idColumn(columnOf('id').heading)}</li>}
      {draft.createMou && <li>{words.review.mou}</li>}
      {draft.scheduleCheckIn && <li>{schedules ? words.review.schedule : words.scheduleNoRhythm}</li>}
      <li>
        {schedules && guests.length > 0
          ? words.review.invitedThen(list(guests, words.and))
          : words.review.nobodyInvited}
      </li>
    </ul>
  );
}

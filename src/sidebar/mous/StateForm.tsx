import { useState } from 'preact/hooks';
import type { MousPage, NotedMou } from '../../commands/createMous';
import { type CalendarDate, readCalendarDate } from '../../partnership/calendarDate';
import { knownAnswers } from '../../partnership/mou/knownAnswers';
import { STATES, type State } from '../../partnership/mou/state';
import { keyOf, type Partner } from '../../partnership/partner';
import { Form } from '../common/Form';
import { CheckBox, Choice, TextField } from '../common/fields';
import { Status } from '../common/Status';
import { useCalls } from '../common/useCalls';
import type { MousWords } from './english';
import { refusalOf } from './plans';

/** What was noted of a version, and the versions that ended with it. */
export interface SavedState {
  readonly version: NotedMou;
  readonly state: State;
  readonly date: CalendarDate;
  readonly ended: readonly number[];
  /** Whether its days are wanted in the calendar. */
  readonly toCalendar: boolean;
}

/** Notes how far a version has come. */
export function StateForm({
  page,
  words,
  partners,
  version,
  isBusy,
  onSaved,
}: {
  page: MousPage;
  words: MousWords;
  /** Those of the agreement. */
  partners: readonly Partner[];
  version: NotedMou;
  /** True while something else is done with the version. */
  isBusy: boolean;
  onSaved(saved: SavedState): Promise<void>;
}) {
  const calls = useCalls(page.language);
  const [chosen, choose] = useState<State>();
  const [day, setDay] = useState(page.today);
  const [toCalendar, setToCalendar] = useState(true);
  const [wasTried, setTried] = useState(false);

  const { state } = version;
  const later = STATES.slice(state === undefined ? 1 : STATES.indexOf(state) + 1);
  const isDay = readCalendarDate(day) === day;
  const dayFault = !isDay ? words.dayMissing : day > page.today ? words.dayAhead : undefined;
  const stateFault = chosen === undefined ? words.stateMissing : undefined;
  const fault = wasTried ? (stateFault ?? dayFault) : undefined;

  const save = async () => {
    setTried(true);
    calls.clear();
    if (chosen === undefined || dayFault !== undefined) return;
    let now: Pick<MousPage, 'partners'> | undefined = { partners };
    if (refusalOf(page, partners, chosen)) {
      // What was open when the page was read may have been answered since.
      const fresh = await calls.run(words.reading, 'readMous', partners.map(keyOf));
      const refused = fresh && refusalOf(fresh, fresh.partners, chosen);
      if (refused) calls.fail(refused[page.language]);
      now = refused ? undefined : fresh;
    }
    if (!now) return;
    const { mouId } = version;
    const known = knownAnswers(now.partners);
    const change = { mouId, version: version.version, state: chosen, date: day, known };
    const ended = await calls.run(words.saving, 'changeMouState', change);
    if (!ended) return;
    await onSaved({ version, state: chosen, date: day, ended, toCalendar: chosen === 'signed' && toCalendar });
  };
  return (
    <details>
      <summary>{words.noteState(version.version)}</summary>
      <Form busy={isBusy || calls.busy !== undefined} onSubmit={() => void save()}>
        <Choice
          label={words.newState}
          error={wasTried ? stateFault : undefined}
          value={chosen ?? ''}
          onChange={(value) => choose(later.find((one) => one === value))}
          options={later.map((one) => ({
            value: one,
            label: words.states[one],
            explanation: words.stateMeanings[one],
          }))}
        />
        <TextField
          type="date"
          label={words.dayOf[chosen ?? 'draft']}
          error={wasTried ? dayFault : undefined}
          value={day}
          onChange={setDay}
          max={page.today}
          required
        />
        {chosen === 'signed' && (
          <CheckBox
            label={words.putIntoCalendar}
            hint={words.calendarHint}
            checked={toCalendar}
            onChange={setToCalendar}
          />
        )}
        <Status calls={calls} />
        {fault !== undefined && (
          <p class="notice error" role="alert">
            {fault}
          </p>
        )}
        <div class="buttons">
          <button type="submit" class="primary">
            {words.save}
          </button>
        </div>
      </Form>
    </details>
  );
}

import { addDays, onWorkingDay } from '../../partnership/calendarDate';
import { TextField } from '../common/fields';
import { bound, type StepProps } from './step';

const DAYS_AHEAD = 7;

/** The day of the first check-in, with a working day about a week ahead to take at one press. */
export function FirstDay(step: StepProps) {
  const { page, words, draft, change } = step;
  const suggestion = onWorkingDay(addDays(page.today, DAYS_AHEAD));
  const isTaken = draft.fields.firstCheckIn === suggestion;
  return (
    <>
      <TextField {...bound(step, 'firstCheckIn')} hint={words.firstDay.hint} type="date" min={addDays(page.today, 1)} />
      <p class="after">
        <button type="button" class="link" onClick={() => change({ firstCheckIn: isTaken ? '' : suggestion })}>
          {isTaken ? words.firstDay.none : words.firstDay.take(dayInWords(suggestion, page.language))}
        </button>
      </p>
    </>
  );
}

function dayInWords(day: string, language: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
}

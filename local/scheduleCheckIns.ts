import type { CheckInsPage } from '../src/commands/scheduleCheckIns';
import type { ScheduleOutcome } from '../src/commands/scheduleSeries';
import { readQuietDays } from '../src/partnership/checkin/quietDays';
import { planSchedule } from '../src/partnership/checkin/schedule/planSchedule';
import { failureSentence } from '../src/partnership/failures/failureSentence';
import { failureWords } from '../src/partnership/failures/languages';
import { answerOf } from './answerOf';
import type { LocalWorkspace } from './workspace/localWorkspace';

/** What scheduling check-ins came to. */
export interface CheckInCounts {
  readonly made: number;
  /** Those that were there already, and those that a person must decide about. */
  readonly upToDate: number;
  readonly problems: CheckInsPage['problems'];
}

/**
 * Schedules check-ins for the list, as the page of the check-ins does when everything is left as it is proposed.
 *
 * @throws Error with the add-on's own sentence when it could not
 */
export function scheduleCheckIns(workspace: LocalWorkspace): CheckInCounts {
  const page = answerOf<CheckInsPage>(workspace, 'readCheckIns', 'list');
  const { unreadable } = readQuietDays(page.settings.quietDays);
  if (unreadable.length > 0) throw new Error(failureSentence(['quietDaysUnreadable', unreadable], failureWords('en')));
  const lines = planSchedule(page, null);
  const orders = lines.flatMap(({ kind, order }) => (order && kind !== 'ask' ? [{ ...order, hasLink: false }] : []));
  if (orders.length > 0) answerOf<readonly ScheduleOutcome[]>(workspace, 'scheduleSeries', orders);
  const made = lines.filter(({ kind }) => kind === 'create').length;
  return { made, upToDate: lines.length - made, problems: page.problems };
}

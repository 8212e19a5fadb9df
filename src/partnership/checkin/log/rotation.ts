import { addDays, addMonths, type CalendarDate } from '../../calendarDate';
import { QUESTION_KEYS, type QuestionKey } from '../questions';

const TOGETHER = 2;
const MONTHS = 3;

/** A quarterly meeting on the second Tuesday may come that much before three months have passed. */
const SLACK_DAYS = 6;

/**
 * The questions of a meeting: two in turn, and all seven when three months have passed since all of them were asked, or
 * since the first two were. They follow from the days on which questions were answered before; a check-in without any
 * answer moves nothing, so that its questions come again.
 *
 * @param asked the days on which questions were answered, in any order
 * @example questionsAt(['2026-01-13'], '2026-02-10') // ['comings', 'conditions']
 */
export function questionsAt(asked: readonly CalendarDate[], day: CalendarDate): readonly QuestionKey[] {
  let turn = 0;
  let since: CalendarDate | undefined;
  const areAllDue = (at: CalendarDate) => since !== undefined && addDays(at, SLACK_DAYS) >= addMonths(since, MONTHS);
  for (const earlier of asked.filter((one) => one <= day).sort()) {
    if (areAllDue(earlier)) since = earlier;
    else turn++;
    since ??= earlier;
  }
  if (areAllDue(day)) return QUESTION_KEYS;
  const first = turn * TOGETHER;
  return Array.from(
    { length: TOGETHER },
    (_, index) => QUESTION_KEYS[(first + index) % QUESTION_KEYS.length] as QuestionKey,
  );
}

import { type CalendarDate, readCalendarDate } from '../../calendarDate';
import { RATINGS, readRating, UNREADABLE } from '../../rating';
import { fold } from '../../text';
import { QUESTION_KEYS } from '../questions';
import { type Action, actionKey, readActions } from './actions';
import { isClosed, type LoggedCheckIn, linesIn } from './checkIn';

/** A problem that no later check-in closed. */
export interface OpenProblem {
  readonly text: string;
  /** The day of the check-in that noted it last; blank when its cell holds no day. */
  readonly since: CalendarDate | '';
}

/** An action that no later check-in noted as done. */
export interface OpenAction extends Action {
  /** The day of the check-in that agreed it last; blank when its cell holds no day. */
  readonly since: CalendarDate | '';
}

/** What the log knows of one partner. */
export interface History {
  /** The days of its check-ins, the earliest first. */
  readonly days: readonly CalendarDate[];
  /** Those on which questions were answered, for `questionsAt`. */
  readonly asked: readonly CalendarDate[];
  readonly problems: readonly OpenProblem[];
  readonly actions: readonly OpenAction[];
  /** The latest rating of trust: `High`, `Medium` or `Low`, blank when there is none. */
  readonly trust: string;
  /** The change that was agreed last, blank when none was. */
  readonly change: string;
}

/** What the history is read from; what is absent is blank. */
export type NotedCheckIn = Partial<Pick<LoggedCheckIn, (typeof QUESTION_KEYS)[number] | keyof typeof BLANK>>;

const BLANK = {
  date: '',
  change: '',
  problem: '',
  problemState: '',
  solved: '',
  actions: '',
  actionsDone: '',
  trust: '',
  noted: '',
};

/**
 * Reads the check-ins of one partner, in any order: what a later one says counts. A problem is closed by a check-in that
 * names it as solved, and by the state beside it; an action is done when a check-in says so, and agreed anew with
 * another day it is put off.
 */
export function historyOf(checkIns: readonly NotedCheckIn[]): History {
  const problems = new Map<string, OpenProblem>();
  const actions = new Map<string, OpenAction>();
  const sorted = checkIns
    .map((one) => ({ ...BLANK, ...one, day: readCalendarDate(one.date ?? '') ?? '' }))
    .sort((a, b) => compare(a.day, b.day) || compare(a.noted, b.noted));
  for (const { day, ...one } of sorted) {
    for (const text of linesIn(one.solved)) problems.delete(fold(text));
    for (const text of linesIn(one.problem)) {
      if (isClosed(one.problemState)) problems.delete(fold(text));
      else problems.set(fold(text), { text, since: day });
    }
    // One that was agreed without a day to count from keeps `1 May` among its words.
    for (const done of [...readActions(one.actionsDone, day), ...readActions(one.actionsDone, '')]) {
      actions.delete(actionKey(done));
    }
    for (const action of readActions(one.actions, day)) actions.set(actionKey(action), { ...action, since: day });
  }
  const lastOf = (texts: readonly string[]) => texts.filter((text) => text !== '').pop() ?? '';
  const isAnswered = (one: NotedCheckIn) => QUESTION_KEYS.some((key) => (one[key] ?? '') !== '');
  return {
    days: sorted.map(({ day }) => day).filter((day) => day !== ''),
    asked: sorted.filter((one) => one.day !== '' && isAnswered(one)).map(({ day }) => day),
    problems: Array.from(problems.values()),
    actions: Array.from(actions.values()),
    trust: lastOf(sorted.map(({ trust }) => ratingIn(trust))),
    change: lastOf(sorted.map(({ change }) => change)),
  };
}

function ratingIn(cell: string): string {
  const { code } = readRating(cell);
  return code === UNREADABLE ? '' : (RATINGS[code] ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

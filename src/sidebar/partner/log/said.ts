import type { CalendarDate } from '../../../partnership/calendarDate';
import { actionKey, readActions, writeActions } from '../../../partnership/checkin/log/actions';
import type { CheckInNote, NextStage } from '../../../partnership/checkin/log/checkIn';
import type { History, OpenAction, OpenProblem } from '../../../partnership/checkin/log/history';
import type { QuestionKey } from '../../../partnership/checkin/questions';
import type { RATING_COLUMNS } from '../../../partnership/columns';
import type { Language } from '../../../partnership/language';

/** One of the three criteria, as a column of the list. */
export type RatingKey = (typeof RATING_COLUMNS)[number];

/** What somebody says of a check-in in the form; blank where they said nothing. */
export interface Said {
  readonly day: string;
  readonly whoMet: string;
  readonly win: string;
  readonly credit: string;
  readonly answers: { readonly [key in QuestionKey]?: string };
  readonly change: string;
  /** The open problems that are solved. */
  readonly solved: readonly string[];
  readonly problem: string;
  readonly isSolvedAlready: boolean;
  /** The keys of the open actions that are done. */
  readonly done: readonly string[];
  readonly actions: string;
  readonly ratings: { readonly [key in RatingKey]?: string };
  /** The ratings that are to be written into the list. */
  readonly toWrite: readonly RatingKey[];
  readonly trust: string;
  readonly phase: string;
  readonly nextStage: NextStage | '';
}

/** Nothing but the day. */
export function nothingSaid(day: CalendarDate): Said {
  const texts = { whoMet: '', win: '', credit: '', change: '', problem: '', actions: '', trust: '', phase: '' };
  return {
    day,
    ...texts,
    answers: {},
    solved: [],
    isSolvedAlready: false,
    done: [],
    ratings: {},
    toWrite: [],
    nextStage: '',
  };
}

/** What was open on a day: a later check-in cannot be answered by an earlier one. */
export function openOn(day: CalendarDate, { problems, actions }: History): Open {
  const wasThere = ({ since }: { readonly since: CalendarDate }) => since <= day;
  return { problems: problems.filter(wasThere), actions: actions.filter(wasThere) };
}

export interface Open {
  readonly problems: readonly OpenProblem[];
  readonly actions: readonly OpenAction[];
}

/**
 * The check-in as the log notes it.
 *
 * @param ratings the ratings in the words of the log
 */
export function checkInOf(said: Said, open: Open, entryId: string, ratings: string, language: Language): CheckInNote {
  const { day, whoMet, win, credit, answers, change, problem, trust, phase, nextStage } = said;
  const solved = open.problems.map(({ text }) => text).filter((text) => said.solved.includes(text));
  const done = open.actions.filter((action) => said.done.includes(actionKey(action)));
  const problemState = problem.trim() === '' ? '' : said.isSolvedAlready ? 'closed' : 'open';
  return {
    date: day,
    entryId,
    ...answers,
    ...{ whoMet, win, credit, change, problem, problemState, trust, ratings, phase, nextStage },
    solved: solved.join('\n'),
    actions: writeActions(readActions(said.actions, day), language),
    actionsDone: writeActions(done, language),
  };
}

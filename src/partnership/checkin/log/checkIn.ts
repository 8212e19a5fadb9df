import { fold } from '../../text';
import type { words } from '../../words';

/** What the log notes of a check-in, column by column. */
export type LogColumn = keyof typeof words.checkInLogHeadings;

/** A check-in as it stands in the log: texts as in the cells, blank where nothing was said. */
export type LoggedCheckIn = Readonly<Record<LogColumn, string>>;

/**
 * A check-in that somebody notes, as far as something was said. `problem`, `solved`, `actions` and `actionsDone` hold
 * one thing a line; the answer to each question stands under its name.
 */
export type CheckInNote = Pick<LoggedCheckIn, 'date' | 'entryId'> &
  Partial<Omit<LoggedCheckIn, 'organization' | 'noted' | 'partnerId'>>;

/** Whether the problem of a check-in was still there when it ended. */
export const PROBLEM_STATES = ['open', 'closed'] as const;

/** What partners decide about their partnership; an ending with thanks is a good one too. */
export const NEXT_STAGES = ['renew', 'deepen', 'pause', 'end'] as const;

export type NextStage = (typeof NEXT_STAGES)[number];

const CLOSED = ['closed', 'solved', 'done', 'cerrado', 'cerrada', 'resuelto', 'resuelta', 'solucionado', 'solucionada'];

/** Whether a problem is closed, as people write it; blank is open. */
export function isClosed(problemState: string): boolean {
  return CLOSED.includes(fold(problemState));
}

/** The things that a cell names, one a line; blank lines and marks of a list do not count. */
export function linesIn(cell: string): string[] {
  return cell
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replace(LIST_MARKS, '').trim())
    .filter((line) => line !== '');
}

/** What people put before the things in a list: `- `, `• `, `1. `. */
const LIST_MARKS = /^(?:\s*(?:[-*\u2013\u2022]|\d{1,2}[.)])\s+)+/;

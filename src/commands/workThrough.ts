import { type Partner, type Problem, sharedIds } from '../partnership/partner';
import { notify, tell } from '../workspace/dialog';
import type { Spreadsheet } from '../workspace/spreadsheet';
import { startTimeLimit } from '../workspace/timeLimit';

/** What a command came to that makes one thing for each partner. */
export interface WorkReport {
  readonly made: number;
  /** Made earlier, and left as it is. */
  readonly upToDate: number;
  /** Not made for want of time; the command goes on with them when it is run again. */
  readonly left: number;
  readonly problems: readonly Problem[];
}

/** Tells the user what was done, and what was left out and why. */
export function sayDone(spreadsheet: Spreadsheet, message: string, problems: readonly Problem[]): void {
  const reasons = Array.from(new Set(problems.map((problem) => problem.message)));
  if (reasons.length === 0) notify(spreadsheet, message);
  else tell([message, ...reasons.map((reason) => `${reason}.`)].join('\n\n'));
}

/** Nothing was done. */
export const NO_WORK: WorkReport = { made: 0, upToDate: 0, left: 0, problems: [] };

/**
 * Makes what is missing for the partners in some rows, one after the other, as long as there is time. Rows that share
 * a Partner ID are left out and reported: what is made for one would be taken for the other's.
 *
 * @param isMade whether a partner has it already
 * @param make makes it, and answers false when it turned out to be there
 */
export function workThrough(
  partners: readonly Partner[],
  rows: ReadonlySet<number>,
  isMade: (partner: Partner) => boolean,
  make: (partner: Partner) => boolean,
): WorkReport {
  const hasTime = startTimeLimit();
  const problems = sharedIds(partners).filter((problem) => rows.has(problem.row));
  const doubtful = new Set(problems.map((problem) => problem.row));
  let [made, upToDate, left] = [0, 0, 0];
  for (const partner of partners) {
    if (!rows.has(partner.row) || doubtful.has(partner.row)) continue;
    if (isMade(partner)) upToDate++;
    else if (!hasTime()) left++;
    else if (make(partner)) made++;
    else upToDate++;
  }
  return { made, upToDate, left, problems };
}

import type { Standing } from '../partnership/matrix';
import { STANDINGS } from '../partnership/matrix';
import { nextStep } from '../partnership/nextStep';
import type { Partner, Problem } from '../partnership/partner';
import { reason } from '../partnership/reason';
import type { Weights } from '../partnership/weights';
import { words } from '../partnership/words';
import { notify } from '../workspace/dialog';
import { underLock } from '../workspace/lock';
import { type MatrixLine, readMatrixSheet, writeMatrixSheet } from '../workspace/matrixSheet';
import { readPartnerSheet } from '../workspace/partnerSheet';
import { readSettings } from '../workspace/settingsSheet';
import { openSpreadsheet } from '../workspace/spreadsheet';
import { command, type Failed } from './command';

/** What the matrix came to. */
export interface MatrixReport {
  readonly partners: number;
  /** How many partners stand where; each partner is counted once. */
  readonly standings: Readonly<Record<Standing, number>>;
  readonly problems: readonly Problem[];
  readonly changed: boolean;
}

/** Makes the Priority matrix sheet, or brings it up to date; writes nothing when nothing changed. */
export function buildPriorityMatrix(): MatrixReport | Failed {
  return command(() =>
    underLock(() => {
      const spreadsheet = openSpreadsheet();
      const { weights } = readSettings(spreadsheet);
      const { list } = readPartnerSheet(spreadsheet, weights);
      const before = readMatrixSheet(spreadsheet);
      const changed = writeMatrixSheet(
        spreadsheet,
        before,
        list.partners.map((partner) => lineOf(partner, weights)),
      );
      const standings = countStandings(list.partners);
      notify(
        spreadsheet,
        changed ? words.matrixBuilt(list.partners.length, standings.Immediate) : words.matrixUnchanged,
      );
      return { partners: list.partners.length, standings, problems: list.problems, changed };
    }),
  );
}

function lineOf({ matrix, capacity }: Partner, weights: Weights): MatrixLine {
  return {
    name: matrix.name,
    cells: [
      ...matrix.ratings,
      matrix.priority,
      matrix.score,
      matrix.pattern ? reason(matrix.pattern, weights) : '',
      matrix.pattern ? nextStep(matrix.pattern, capacity, weights) : '',
    ],
    typed: matrix.pattern === undefined,
    standing: matrix.standing,
  };
}

/** How many partners stand where. */
export function countStandings(partners: readonly Partner[]): Record<Standing, number> {
  const counts = { Immediate: 0, Explore: 0, 'Long-term': 0, undecided: 0, unrated: 0, unreadable: 0 };
  for (const standing of STANDINGS)
    counts[standing] = partners.filter((one) => one.matrix.standing === standing).length;
  return counts;
}

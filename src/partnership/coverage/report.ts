import { type ColumnKey, columnOf } from '../columns';
import { levelLabel } from '../level';
import { PARTNER_TYPES } from '../partnerChoices';
import type { Report } from '../report';
import { list, shorten } from '../text';
import {
  type Coverage,
  type CoveredPartner,
  coverageOf,
  type PortfolioPlace,
  type Spread,
  type Tally,
} from './coverage';
import { findingsOf } from './findings';
import { findingSentence } from './sentences';

/** A row of the sheet: the column it is about, one of its choices, how many partners, and some of their names. */
export type CoverageRow = readonly [what: string, choice: string, partners: number, who: string, standsOut: string];

/** Names beyond these are counted. */
const NAMES = 5;
const LONGEST_NAME = 60;
/** Areas beyond these have few partners each. */
const AREAS = 20;

/** What stands where a column has no choices of its own. */
const OUTSIDE = {
  otherwise: 'In other words',
  notNoted: 'Not noted yet',
  noted: 'Noted',
  undecided: 'Not decided',
};

/** The coverage of a list as its sheet tells it, with a chart of the kinds: they stand first. */
export function coverageReport(partners: readonly CoveredPartner[]): Report {
  return {
    headings: ['What', 'Choice', 'Partners', 'Who', 'What stands out'],
    widths: [120, 240, 80, 320, 360],
    rows: coverageRows(partners),
    // The headings, the kinds, other words and blanks.
    chart: { title: 'Partners by kind', rows: PARTNER_TYPES.length + 3 },
  };
}

/**
 * The coverage of a list as the rows of a sheet, in English as all sheets are: the kinds of partner first, all of them,
 * and what stands out beside them, one thing a row. Of the other columns only what tells something.
 */
export function coverageRows(partners: readonly CoveredPartner[]): CoverageRow[] {
  const coverage = coverageOf(partners);
  const findings = findingsOf(coverage).map((finding) => findingSentence(finding));
  return linesOf(coverage).map(
    ({ what, choice, names }, row): CoverageRow => [what, choice, names.length, someOf(names), findings[row] ?? ''],
  );
}

/** A row of the table, with all names. */
interface Line extends Tally<string> {
  readonly what: string;
  /** Whether it stands for a choice of a column in which something is noted. */
  readonly isAmongNoted: boolean;
}

function linesOf({ types, sectors, gatekeepers, portfolio, areas }: Coverage): Line[] {
  const { names, notNoted } = gatekeepers;
  const doors = { tallies: [{ choice: OUTSIDE.noted, names }], otherwise: [], notNoted };
  const manyAreas = { ...areas, tallies: areas.tallies.slice(0, AREAS) };
  const asItIs = (choice: string) => choice;
  return [
    ...spreadLines('type', types, asItIs),
    ...spreadLines('sector', sectors, asItIs).filter(isTelling),
    ...spreadLines('opensDoors', doors, asItIs).filter(isTelling),
    ...spreadLines('level', portfolio, placeLabel).filter(isTelling),
    ...spreadLines('area', manyAreas, (area) => shorten(area, LONGEST_NAME)).filter(isTelling),
  ];
}

/** A choice that nobody is tells something only where others are noted. */
function isTelling({ names, isAmongNoted }: Line): boolean {
  return names.length > 0 || isAmongNoted;
}

function placeLabel({ level, priority }: PortfolioPlace): string {
  return `${levelLabel(level)}: ${priority ?? OUTSIDE.undecided}`;
}

function spreadLines<Choice>(
  key: ColumnKey,
  { tallies, otherwise, notNoted }: Spread<Choice>,
  label: (choice: Choice) => string,
): Line[] {
  const what = columnOf(key).heading;
  const isAmongNoted = tallies.some(({ names }) => names.length > 0);
  return [
    ...tallies.map(({ choice, names }) => ({ what, choice: label(choice), names, isAmongNoted })),
    { what, choice: OUTSIDE.otherwise, names: otherwise, isAmongNoted: false },
    { what, choice: OUTSIDE.notNoted, names: notNoted, isAmongNoted: false },
  ];
}

/** Some of the names, and how many more there are. */
export function someOf(names: readonly string[], more = (n: number) => `${n} more`, and = 'and'): string {
  const shown = names.slice(0, NAMES).map((name) => shorten(name, LONGEST_NAME));
  return list(names.length > NAMES ? [...shown, more(names.length - NAMES)] : shown, and);
}

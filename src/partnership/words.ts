import { CRITERIA, type CriterionIndex } from './criterion';
import type { Priority } from './priority';
import { cellInWords, RATINGS, type RatingCode } from './rating';
import { count, list, shorten } from './text';

type Criteria = readonly CriterionIndex[];

const nameOf = (index: number): string => CRITERIA[index]?.name ?? '';
const namesOf = (criteria: Criteria, last?: string): string => list(criteria.map(nameOf), last);
const are = (criteria: Criteria): string => (criteria.length === 1 ? 'is' : 'are');
const allOf = (criteria: Criteria): string => ['', 'it', 'both', 'all three'][criteria.length] ?? '';

/** Everything that Common Ground says to people, in one place; the text of a memorandum stands in `mou/sections`. */
export const words = {
  headings: {
    priority: 'Priority',
    score: 'Score',
    reason: 'Reason',
    nextStep: 'Next step',
    stability: 'Stability',
    nextCheckIn: 'Next check-in',
  },
  matrixHeadings: ['Organization', CRITERIA[0].name, CRITERIA[1].name, CRITERIA[2].name, 'Partnership Priority'],

  rate: (index: CriterionIndex) => `Rate: ${nameOf(index)}`,
  check: (faults: readonly string[]) => `Check: ${faults.join('; ')}`,
  notARating: (cell: unknown, criterion: string) => `'${cellInWords(cell)}' is not a rating (${criterion})`,
  notADate: (cell: unknown) => `'${cellInWords(cell)}' is not a date`,
  notALevel: (cell: unknown) => `'${cellInWords(cell)}' is not a level from 1 to 4`,

  sharedId: (rows: readonly number[]) =>
    `Rows ${list(rows.map(String))} have the same Partner ID; clear it in the copied row and run this again`,

  reasonImmediate: (highs: Criteria, share?: number) =>
    `${namesOf(highs)} ${are(highs)} High${share === undefined ? '' : `, ${share}% of the weight,`} and nothing is Low.`,
  reasonExplore: (highs: Criteria, wayUp: string) =>
    `Nothing is Low, ${highs.length === 0 ? 'but nothing is High either' : `but only ${namesOf(highs)} ${are(highs)} High`}; ${wayUp}.`,
  reasonLow: (lows: Criteria, wayUp: string) => `${namesOf(lows)} ${are(lows)} Low; ${wayUp}.`,
  reasonLowAndMissing: (lows: Criteria, missing: Criteria) =>
    `${namesOf(lows)} ${are(lows)} Low, which decides whatever ${namesOf(missing)} will be; ` +
    `raising ${allOf(lows)} to Medium and rating the rest could make it better.`,
  reasonUndecided: (missing: Criteria, possible: readonly Priority[]) =>
    `${namesOf(missing)} ${are(missing)} not rated yet; rated, it could be ${list(possible, 'or')}.`,
  wayUp: (priority: Priority, options: readonly { criteria: Criteria; to: 2 | 3 }[][], lows: Criteria) =>
    `raising ${raises(options, lows)} would make it ${priority}`,

  firm: 'firm',
  couldChange: (steps: readonly { criterion: CriterionIndex; to: RatingCode; rises: boolean }[]) =>
    `could change if ${[1, 2, 3]
      .reduce<string[]>((parts, to) => {
        const same = steps.filter((step) => step.to === to);
        const fall = same.filter((step) => !step.rises).map((step) => step.criterion);
        const rise = same.filter((step) => step.rises).map((step) => step.criterion);
        if (fall.length > 0) parts.push(`${namesOf(fall, 'or')} fell to ${RATINGS[to]}`);
        if (rise.length > 0) parts.push(`${namesOf(rise, 'or')} rose to ${RATINGS[to]}`);
        return parts;
      }, [])
      .join(', or ')}`,
  couldChangeWhenRated: (missing: Criteria) => `could change if ${namesOf(missing)} ${are(missing)} rated`,

  stepImmediate: 'Agree a small pilot, then draft the MOU',
  stepExplore: (criterion: CriterionIndex) => `Hold one meeting to learn about ${nameOf(criterion)}`,
  stepRate: (criterion: CriterionIndex) => `Rate ${nameOf(criterion)}: ${CRITERIA[criterion].question}`,
  stepsLow: (lows: Criteria) => {
    const [first = 0, ...others] = lows;
    return [STEP_LOW[first], ...others.map((index) => lowerFirst(STEP_LOW[index]))].join('; then ');
  },
  notYetCapacity: (action: string) => `${action} (not yet: capacity)`,

  weightsShape: (cells: number) =>
    `The weights must be three numbers, one for each criterion, but there ${cells === 1 ? 'is 1 cell' : `are ${cells} cells`}.`,
  weightsAllZero: 'At least one of the three weights must be more than 0.',
  weightNotANumber: (index: number, cell: unknown) =>
    `The weight of ${nameOf(index)} is '${cellInWords(cell)}'; weights are three numbers of at least 0, such as 50, 30 and 20.`,
  ratingsShape: (columns: number) =>
    `The ratings must be three columns (${namesOf([0, 1, 2])}), but the range has ${columns}.`,
  rowsDiffer: (what: string, rows: number, others: string, otherRows: number) =>
    `The ${what} and the ${others} must have the same number of rows, but there are ${rows} and ${otherRows}.`,

  sheets: {
    partners: 'Partners',
    settings: 'Settings',
    matrix: 'Priority matrix',
    mous: 'MOUs',
    checkIns: 'Check-ins',
  },
  settings: {
    headings: ['Setting', 'Value', 'What it is for'],
    organization: ['Our organization', 'Your name in agreements'],
    mission: ['Our mission', 'Your mission in your own words, for agreements'],
    contact: ['Our contact', 'Who partners call'],
    signatory: ['Who signs for us', 'Name and title, for agreements'],
    weight: (criterion: string) => [`Weight: ${criterion}`, 'How much it counts; any three numbers of at least 0'],
  },
  matrixExtraHeadings: ['Score', 'Reason', 'Next step'],
  mouHeadings: {
    organization: 'Organization',
    level: 'Level',
    version: 'Version',
    state: 'State',
    drafted: 'Drafted',
    review: 'Review',
    end: 'End',
    document: 'Document',
    partnerId: 'Partner ID',
  },
  checkInHeadings: {
    organization: 'Organization',
    purpose: 'Purpose',
    date: 'First date',
    time: 'Time',
    minutes: 'Minutes',
    repeats: 'Repeats',
    partnerId: 'Partner ID',
    eventId: 'Event ID',
  },
  purposes: { 'first-contact': 'First conversation', 'check-in': 'Check-in' },
  once: 'once',
  draft: 'draft',
  mouTitle: (partner: string) => `MOU with ${shorten(partner, 80)}`,
  folder: 'Common Ground MOUs',
  calendar: 'Common Ground check-ins',

  menu: {
    buildMatrix: 'Build priority matrix',
    chart: 'Chart the priorities',
    createMous: 'Create MOUs…',
    scheduleCheckIns: 'Schedule check-ins…',
    setUp: 'Set up this spreadsheet',
    help: 'How it works',
  },
  product: 'Common Ground',

  lockNotGot:
    'Somebody else is changing this spreadsheet with Common Ground right now. Nothing was changed; please try again in a minute.',
  noPartners:
    'There is no partner list yet. Open the sheet with your list, or an empty spreadsheet, and choose "Set up this spreadsheet" first.',
  noNameColumn: (sheet: string) =>
    `The sheet "${sheet}" has no column with the partners' names. Call it "Organization", "Partner" or "Name" in the first row, then try again.`,
  ratingColumnsApart: (between: string) =>
    `The column "${between}" is computed from the ratings and cannot stand between them. Move it to the right of the rating columns, then try again.`,
  weightsApart:
    'The three weights in "Settings" must stand one below the other, in the order of the criteria. Move them together, then try again.',
  headingsLost: (sheet: string, headings: readonly string[]) =>
    `The sheet "${sheet}" has no column ${list(headings.map((heading) => `"${heading}"`))} any more. Put the heading back in its first row, or undo the change, then try again; nothing was made.`,
  serviceMissing: (service: string) =>
    `The ${service} service is switched off in this script. In the script editor choose Services, add "${service}", and try again.`,
  calendarGone:
    'The check-in calendar was deleted, or you have no access to it. Choose "Schedule check-ins" again to make a new one.',
  unexpected: (message: string) =>
    `Common Ground could not finish: ${message}. What was finished is kept; choose the command again to go on.`,

  setUpPlan: (steps: readonly string[]) =>
    `This will:\n\n${steps.map((step) => `• ${step}`).join('\n')}\n\nWhat is there stays as it is.`,
  setUpNothing: 'This spreadsheet is already set up.',
  setUpDone: 'Set up. Rate your partners, and the priorities appear.',
  stepMakeSheet: (name: string) => `make the sheet "${name}"`,
  stepAddColumns: (sheet: string, headings: readonly string[]) => `add to "${sheet}" the columns ${list(headings)}`,
  stepDropDowns: (sheet: string) => `add drop-downs for ratings, level and phase to "${sheet}"`,
  stepFillIds: (partners: number) => `give ${count(partners, 'partner')} a Partner ID`,
  stepFreeze: (sheet: string) => `freeze the first row of "${sheet}", so that sorting leaves the headings in place`,
  stepAddSettings: (labels: readonly string[]) => `add to "Settings" ${list(labels)}`,
  chooseHelp: 'Choose one from the list, or leave it blank.',
  ratingHelp: 'High, Medium or Low, or a number from 1 to 5. Leave it blank while you do not know.',

  matrixBuilt: (partners: number, immediate: number) =>
    `${count(partners, 'partner')} in the matrix, ${immediate} to work with now.`,
  matrixUnchanged: 'The priority matrix is up to date; nothing was changed.',

  noMatrix: 'There is no priority matrix yet. Choose "Build priority matrix" first.',
  chartHeadings: ['Partnership Priority', 'Partners'],
  notDecided: 'Not decided',
  chartTitle: 'Partners by priority',
  chartIsThere: 'The chart is beside the matrix already.',

  nothingToDraft: 'No partner is Immediate yet. Rate your partners, or select the rows you want MOUs for.',
  draftForSelection: (names: readonly string[], others: number) =>
    `Draft an MOU for ${list(few(names))}?\n\nChoose No to draft one for ${count(others, 'Immediate partner')} instead.`,
  draftForImmediate: (names: readonly string[], upToDate: number) =>
    `Draft ${count(names.length, 'MOU')} as documents in your Drive, for ${list(few(names))}?` +
    `${upToDate === 0 ? '' : ` ${count(upToDate, 'partner has', 'partners have')} one already.`} Nothing is sent to anyone.`,
  mousUpToDate: (partners: number) =>
    `${count(partners, 'partner has', 'partners have')} an MOU already; nothing was made.`,
  mousDone: (made: number, upToDate: number, left: number) =>
    `${count(made, 'MOU')} drafted, ${upToDate} already there.${left === 0 ? '' : ` ${left} are left: choose the command again to go on.`} The sheet "MOUs" has the links.`,

  nothingToSchedule:
    'No partner needs a check-in yet. Rate your partners, or select the rows of those you want to meet.',
  scheduleForSelection: (names: readonly string[], others: number) =>
    `Schedule check-ins with ${list(few(names))}?\n\nChoose No to schedule them with ${count(others, 'partner')} you work with now instead.`,
  schedulePlan: (names: readonly string[], upToDate: number, zone: string) =>
    `Put ${count(names.length, 'meeting series', 'meeting series')} into your calendar "Common Ground check-ins" (time zone ${zone}), with ${list(few(names))}?` +
    `${upToDate === 0 ? '' : ` ${upToDate} are there already.`} Nobody is invited.`,
  checkInsUpToDate: (series: number) => `${count(series, 'check-in')} already in the calendar; nothing was made.`,
  checkInsDone: (made: number, upToDate: number, left: number) =>
    `${count(made, 'check-in')} scheduled, ${upToDate} already there.${left === 0 ? '' : ` ${left} are left: choose the command again to go on.`} Nobody was invited.`,
  eventTitle: {
    'first-contact': (name: string) => `First conversation: ${name}`,
    'check-in': (name: string) => `Check-in: ${name}`,
  },
  eventLink: (url: string) => `The partner list: ${url}`,
};

const STEP_LOW = [
  'Talk about values first, sign nothing, and rate again in 6 months',
  'Keep the relationship: swap asks and offers, and look for one concrete exchange',
  "Meet for coffee, go to each other's events, and try one low-risk pilot",
] as const;

/** The first names of a long list, and how many more. */
function few(names: readonly string[]): string[] {
  const shown = names.slice(0, 5).map((name) => shorten(name, 60));
  return names.length > 5 ? [...shown, `${names.length - 5} more`] : shown;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `it to Medium`, `Mission Alignment or Relationship Potential to High`, `A and B to High, or A and C to High`. */
function raises(options: readonly { criteria: Criteria; to: 2 | 3 }[][], lows: Criteria): string {
  const [only = []] = options;
  const [group] = only;
  if (options.length === 1 && only.length === 1 && group && group.criteria.join() === lows.join()) {
    return `${allOf(lows)} to ${RATINGS[group.to]}`;
  }
  if (options.every((groups) => groups.length === 1 && groups[0]?.to === group?.to && group)) {
    const sets = options.map((groups) => groups[0]?.criteria ?? []);
    if (sets.length === 3 && sets.every((criteria) => criteria.length === 2))
      return `any two of the three to ${RATINGS[group?.to ?? 3]}`;
    const single = sets.every((criteria) => criteria.length === 1);
    const named = single
      ? namesOf(
          sets.map(([criterion = 0]) => criterion),
          'or',
        )
      : sets.map((one) => namesOf(one)).join(', or ');
    return `${named} to ${RATINGS[group?.to ?? 2]}`;
  }
  return list(
    options.map((groups) => list(groups.map(({ criteria, to }) => `${namesOf(criteria)} to ${RATINGS[to]}`))),
    'or',
  );
}

import { CRITERIA, type CriterionIndex } from './criterion';
import { ANNEXES, COVERS, FUNDING } from './partnerChoices';
import { cellInWords } from './rating';
import { count, list, shorten } from './text';

const nameOf = (index: number): string => CRITERIA[index]?.name ?? '';
const namesOf = (criteria: readonly CriterionIndex[]): string => list(criteria.map(nameOf));

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

  check: (faults: readonly string[]) => `Check: ${faults.join('; ')}`,
  notARating: (cell: unknown, criterion: string) => `'${cellInWords(cell)}' is not a rating (${criterion})`,
  notADate: (cell: unknown) => `'${cellInWords(cell)}' is not a date`,
  notAnInterval: (cell: unknown) =>
    `'${cellInWords(cell)}' is not a number of months from 1 to 24, or of weeks such as 2 weeks`,
  notACover: (word: string) =>
    `'${shorten(word)}' is not something that an agreement covers (${[...COVERS, ...FUNDING, ...ANNEXES].join('; ')})`,
  notALevel: (cell: unknown) => `'${cellInWords(cell)}' is not a level from 1 to 4`,

  checkInOverdue: (day: string) => `Check-in overdue since ${day}: arrange the next one`,
  checkInDueToday: 'Check-in due today',
  neverInTouch: 'Nobody has been in touch yet: arrange a first conversation',
  notToday: 'Check: today must be TODAY() or a cell with a date',

  sharedId: (rows: readonly number[]) =>
    `Rows ${list(rows.map(String))} have the same Partner ID; clear it in the copied row and run this again`,

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
    attention: 'Attention',
    checkInLog: 'Check-in log',
  },
  settings: {
    headings: ['Setting', 'Value', 'What it is for'],
    organization: ['Our organization', 'Your name in agreements'],
    mission: ['Our mission', 'Your mission in your own words, for agreements'],
    values: ['Our values', 'What you stand for, one in each line'],
    contact: ['Our contact', 'Who partners call'],
    signatory: ['Who signs for us', 'Name and title, for agreements'],
    language: ['Language of documents', 'English or Español'],
    months: (what: string) => [
      `Months between check-ins: ${what}`,
      'How often you meet: months from 1 to 24, or weeks such as 2 weeks',
    ],
    quietDays: [
      'Days without meetings',
      'Holidays and quiet weeks, one in each line: 2026-12-24, or 2026-12-21 to 2027-01-03',
    ],
    weight: (criterion: string) => [`Weight: ${criterion}`, 'How much it counts; any three numbers of at least 0'],
  },
  matrixExtraHeadings: ['Score', 'Reason', 'Next step'],
  attentionHeadings: ['Organization', 'What waits', 'What to do', 'Day'],
  mouHeadings: {
    organization: 'Organization',
    level: 'Level',
    version: 'Version',
    state: 'State',
    drafted: 'Drafted',
    reviewed: 'Reviewed',
    signed: 'Signed',
    ended: 'Ended',
    review: 'Review',
    end: 'End',
    nextStage: 'Next stage',
    document: 'Document',
    previous: 'Previous version',
    calendar: 'In the calendar',
    partnerId: 'Partner ID',
    mouId: 'MOU ID',
    madeAt: 'Made at',
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
    days: 'Days',
    moved: 'Moved days',
    state: 'State',
    changes: 'Changes',
  },
  /** The state of a series; blank while it goes on in the calendar. */
  checkInStates: { inSheet: 'only in this sheet', ended: 'ended' },
  checkInLogHeadings: {
    date: 'Date',
    organization: 'Organization',
    whoMet: 'Who met',
    win: 'Win',
    credit: 'Credit',
    results: 'Results',
    improvements: 'Improvements',
    comings: 'Leaving or joining',
    conditions: 'New conditions',
    structure: 'Structure',
    need: 'Still needed',
    celebration: 'To celebrate',
    change: 'Change agreed',
    problem: 'Problem',
    problemState: 'Problem state',
    solved: 'Problems solved',
    actions: 'Actions',
    actionsDone: 'Actions done',
    trust: 'Trust',
    ratings: 'Ratings',
    phase: 'Phase',
    nextStage: 'Next stage',
    noted: 'Noted',
    partnerId: 'Partner ID',
    entryId: 'Entry ID',
  },
  purposes: { 'first-contact': 'First conversation', 'check-in': 'Check-in' },
  once: 'once',
  folder: 'Common Ground MOUs',
  calendar: 'Common Ground check-ins',

  menu: {
    newPartner: 'New partner…',
    showPartner: 'Show the selected partner',
    settings: 'Settings…',
    buildMatrix: 'Build priority matrix',
    chart: 'Chart the priorities',
    attention: 'List what needs attention',
    createMous: 'Create MOUs…',
    scheduleCheckIns: 'Schedule check-ins…',
    setUp: 'Set up this spreadsheet',
    help: 'How it works',
  },
  product: 'Common Ground',
  /** What stands above a page in the sidebar. */
  pageTitles: {
    en: { newPartner: 'New partner', mous: 'Agreements', checkIns: 'Check-ins', settings: 'Settings' },
    es: {
      newPartner: 'Nueva organización',
      mous: 'Acuerdos',
      checkIns: 'Reuniones de seguimiento',
      settings: 'Ajustes',
    },
  },

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
  attentionListed: (lines: number, changed: boolean) =>
    lines === 0
      ? 'Nothing needs your attention now.'
      : `${count(lines, 'thing needs', 'things need')} your attention${changed ? '' : ', as the sheet "Attention" says'}.`,
  matrixUnchanged: 'The priority matrix is up to date; nothing was changed.',

  chartHeadings: ['Partnership Priority', 'Partners'],
  notDecided: 'Not decided',
  chartTitle: 'Partners by priority',
  chartIsThere: 'The chart is beside the matrix already.',
};

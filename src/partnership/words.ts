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
  notMonths: (cell: unknown) => `'${cellInWords(cell)}' is not a number of months from 1 to 24`,
  notACover: (word: string) =>
    `'${shorten(word)}' is not something that an agreement covers (${[...COVERS, ...FUNDING, ...ANNEXES].join('; ')})`,
  notALevel: (cell: unknown) => `'${cellInWords(cell)}' is not a level from 1 to 4`,

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
  },
  settings: {
    headings: ['Setting', 'Value', 'What it is for'],
    organization: ['Our organization', 'Your name in agreements'],
    mission: ['Our mission', 'Your mission in your own words, for agreements'],
    values: ['Our values', 'What you stand for, one in each line'],
    contact: ['Our contact', 'Who partners call'],
    signatory: ['Who signs for us', 'Name and title, for agreements'],
    language: ['Language of documents', 'English or Español'],
    months: (what: string) => [`Months between check-ins: ${what}`, 'How often you meet; a whole number from 1 to 24'],
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
    newPartner: 'New partner…',
    showPartner: 'Show the selected partner',
    settings: 'Settings…',
    buildMatrix: 'Build priority matrix',
    chart: 'Chart the priorities',
    createMous: 'Create MOUs…',
    scheduleCheckIns: 'Schedule check-ins…',
    setUp: 'Set up this spreadsheet',
    help: 'How it works',
  },
  product: 'Common Ground',
  /** What stands above a page in the sidebar. */
  pageTitles: {
    en: { newPartner: 'New partner', settings: 'Settings' },
    es: { newPartner: 'Nueva organización', settings: 'Ajustes' },
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
  matrixUnchanged: 'The priority matrix is up to date; nothing was changed.',

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
  scheduleForSelection: (
    names: readonly string[],
    others: number,
    guests: readonly string[],
    othersGuests: readonly string[],
  ) =>
    `Schedule check-ins with ${list(few(names))}? ${invitations(guests)}\n\n` +
    `Choose No to schedule them with ${count(others, 'partner')} you work with now instead. ${invitations(othersGuests)}`,
  schedulePlan: (names: readonly string[], upToDate: number, zone: string, guests: readonly string[]) =>
    `Put ${count(names.length, 'meeting series', 'meeting series')} into your calendar "Common Ground check-ins" (time zone ${zone}), with ${list(few(names))}?` +
    `${upToDate === 0 ? '' : ` ${upToDate} are there already.`} ${invitations(guests)}`,
  checkInsUpToDate: (series: number) => `${count(series, 'check-in')} already in the calendar; nothing was made.`,
  checkInsDone: (made: number, upToDate: number, left: number, invited: readonly string[]) =>
    `${count(made, 'check-in')} scheduled, ${upToDate} already there.${left === 0 ? '' : ` ${left} are left: choose the command again to go on.`} ${invited.length === 0 ? 'Nobody was invited.' : `Invited: ${list(invited)}.`}`,
  eventTitle: {
    'first-contact': (name: string) => `First conversation: ${name}`,
    'check-in': (name: string) => `Check-in: ${name}`,
  },
  eventLink: (url: string) => `The partner list: ${url}`,
};

/** Who gets an invitation: all of them, since each is somebody who will be written to. */
function invitations(guests: readonly string[]): string {
  return guests.length === 0
    ? 'Nobody is invited.'
    : `Google sends an invitation to ${list(guests)}, and to nobody else.`;
}

/** The first names of a long list, and how many more. */
function few(names: readonly string[]): string[] {
  const shown = names.slice(0, 5).map((name) => shorten(name, 60));
  return names.length > 5 ? [...shown, `${names.length - 5} more`] : shown;
}

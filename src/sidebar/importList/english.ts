import { dateInWords } from '../../partnership/calendarDate';
import { count, list } from '../../partnership/text';

const partners = (n: number): string => count(n, 'partner');
const rows = (n: number): string => count(n, 'row');
const cells = (n: number): string => count(n, 'cell');
/** A list may bring hundreds of columns. */
const MOST_HEADINGS = 12;
const quoted = (headings: readonly string[]): string =>
  list([
    ...headings.slice(0, MOST_HEADINGS).map((heading) => `"${heading}"`),
    ...(headings.length > MOST_HEADINGS ? [`${headings.length - MOST_HEADINGS} more`] : []),
  ]);

/** What an import wrote, or would: partners that are new, and cells of others that get more. */
export interface Written {
  readonly added: number;
  readonly filled: number;
}

const written = ({ added, filled }: Written): string =>
  list([...(added > 0 || filled === 0 ? [partners(added)] : []), ...(filled > 0 ? [cells(filled)] : [])]);

export const english = {
  day: (day: string) => dateInWords(day, 'en'),
  pages: 'More',
  opening: 'Opening…',
  looking: 'Looking at your list…',
  showOverview: 'Show where your list stands',

  title: 'Import a list',
  intro:
    'An export, an old sheet or a page of names becomes partners of your list. You see what would be written before anything is.',
  file: 'A file',
  fileHint: '.csv, .tsv, .txt, .xlsx or .json. You can also drop it here.',
  oneFile: 'Choose one file at a time.',
  paste: 'Pasted text',
  pasteHint: 'Rows that you copied from a sheet or a page, or one name a line.',
  readText: 'Read the text',
  pasteFirst: 'Paste the text first.',
  tab: 'Another tab of this spreadsheet',
  whichTab: 'Tab',
  readTab: 'Read the tab',
  choose: 'Choose…',
  chooseTab: 'Choose the tab first.',
  reading: (name: string) => `Reading ${name}…`,
  theText: 'the text',
  cannotRead: (name: string) => `${name} could not be read. Check that it is still where it was, then choose it again.`,
  readerMissing: 'Workbooks cannot be read in this browser. Save the list as .csv and try again.',
  earlier: 'Earlier imports',
  undoOf: (day: string, source: string, all: Written) => `Undo the import of ${day} (${source}): ${written(all)}`,

  read: (name: string, n: number, unit: 'row' | 'item', from: string) =>
    `${name}: ${unit === 'row' ? rows(n) : count(n, 'item')}${from === '' ? '' : `, ${from}`}.`,
  sheet: (name: string) => `sheet "${name}"`,
  otherSheet: 'Sheet of the workbook',
  another: 'Import another list',

  columnsTitle: 'What the columns are',
  layout: (layout: string) => `Recognized: ${layout}.`,
  remembered: 'The columns are taken as you said the last time.',
  lookAt: 'Please look at these',
  guessedHint: 'Taken by what stands in it, as nothing else tells.',
  unknown: 'Kept as they are',
  unknownHint: 'Each becomes a column of its own, unless you say what it is.',
  understood: (n: number) => `${count(n, 'column')} understood`,
  empty: (headings: readonly string[]) =>
    `Nothing stands in ${headings.length > 5 ? `${headings.length} columns` : quoted(headings)}: left out.`,
  names: 'Which column holds the names of the organizations?',
  namesHint: 'No heading says it.',
  nameFirst: 'Say first which column holds the names.',
  headingRow: 'Where are the headings?',
  headingsIn: (row: number) => `Headings: row ${row}`,
  noHeadings: 'Headings: none',
  row: (row: number, text: string) => `Row ${row}: ${text}`,
  none: 'There are none',
  blankColumn: 'no text',
  groups: { usual: 'What lists usually say', beside: 'More about them', others: 'Other columns of your list' },
  goOn: 'Go on',
  problems: (n: number) => count(n, 'thing to look at', 'things to look at'),

  planningTitle: 'Looking at what is new',
  understanding: 'Putting the rows together…',
  comparing: 'Comparing with your list…',

  reviewTitle: 'Before anything is written',
  table: {
    read: (unit: 'row' | 'item'): string => (unit === 'row' ? 'Rows read' : 'Items read'),
    added: 'New partners',
    merged: 'Merged: more of a partner',
    skipped: 'Skipped',
  },
  nothingYet: 'Nothing is written before you press the button.',
  makesSheet: (sheet: string) => `The sheet "${sheet}" is made first.`,
  newColumns: (headings: readonly string[]) =>
    `Your list gets ${headings.length === 1 ? 'a new column' : `${headings.length} new columns`}: ${quoted(headings)}.`,
  united: (all: number, organizations: number) =>
    `${rows(all)} are ${count(organizations, 'organization')}: the rows of one are put together.`,
  questions: 'Is this the same?',
  questionsHint: 'Those that you do not answer are left out for now.',
  question: (name: string) => `${name}: is it in your list already?`,
  candidate: (name: string, row: number) => `Yes: ${name} (row ${row})`,
  isNew: 'No, it is another organization',
  notSure: 'Not sure: leave it out for now',
  moreCandidates: (n: number) => `${n} more that are less alike`,
  fresh: 'New partners',
  freshHint: 'Untick those that you do not want.',
  ofMany: (n: number) =>
    `${count(n, 'new partner has a name', 'new partners have names')} that several of your list have: look whether one is meant`,
  isOfMany: (name: string, other: string, row: number, more: number) =>
    `${name}: ${other} (row ${row})${more > 0 ? ` and ${more} more` : ''}`,
  completed: 'Partners of your list that get more',
  completedHint: 'What stands in a cell stays; what is new goes below it.',
  completedRow: (name: string, row: number) => `${name} (row ${row})`,
  addedTo: (heading: string, text: string, isBlank: boolean) =>
    `${heading}${isBlank ? '' : ', below what is there'}: ${text}`,
  conflicts: (n: number) => `${count(n, 'difference')}: what your list says stays`,
  conflict: (name: string, heading: string, kept: string, imported: string) =>
    `${name}, ${heading}: "${kept}" stays, not "${imported}".`,
  skipped: (n: number) => `${rows(n)} skipped, and why`,
  more: (n: number) => `Show ${n} more`,
  correctColumns: 'Correct the columns',
  nothingNew: 'Everything in it is in your list already. There is nothing to write.',
  doIt: ({ added, filled }: Written) =>
    added > 0 ? `Add ${partners(added)}${filled > 0 ? `, complete ${filled}` : ''}` : `Complete ${partners(filled)}`,

  storingTitle: (name: string) => `Importing ${name}`,
  storing: 'Writing into your list…',
  stored: ({ added, filled }: Written) => [
    `${partners(added)} added.`,
    ...(filled > 0 ? [`${cells(filled)} of other partners filled.`] : []),
  ],
  nothingStored: 'Nothing was written.',
  balance: (read: number, added: number, merged: number, skipped: number) =>
    `Of ${rows(read)}, ${added} were added, ${merged} merged and ${skipped} skipped.`,
  left: (n: number) => `${rows(n)} left to write. Go on writes nothing twice.`,
  notWritten: 'Not written',
  why: {
    known: 'Somebody added a partner of this name meanwhile.',
    gone: 'Not in the list any more: somebody removed or renamed it meanwhile.',
    changed: 'Somebody changed the cell meanwhile.',
    formula: 'The cell holds a formula.',
  },
  notWrittenOne: (name: string, row: number, column: string) =>
    `${name}${column === '' ? '' : `, ${column}`} (row ${row} of the import)`,
  rateFirst: (name: string) => `Rate ${name}`,
  findDuplicates: 'Find organizations that are in the list twice',
  undoThis: 'Undo this import',

  undoTitle: 'Undo an import',
  undoing: 'Taking back…',
  undoWhat: (day: string, source: string) => `The import of ${day} (${source}).`,
  undoPlan: ({ added, filled }: Written) =>
    `${list([
      ...(added > 0 ? [`${partners(added)} that it added ${added === 1 ? 'goes' : 'go'} out of your list`] : []),
      ...(filled > 0
        ? [`${cells(filled)} ${filled === 1 ? 'says' : 'say'} again what ${filled === 1 ? 'it' : 'they'} said before`]
        : []),
    ])}.`,
  undoKeeps:
    'What somebody changed since stays, and so does a partner with an agreement, a check-in, an ask or an offer.',
  undo: 'Undo it',
  back: 'Back',
  undone: ({ added, filled }: Written) => [
    ...(added > 0 || filled === 0 ? [`${partners(added)} removed.`] : []),
    ...(filled > 0 ? [`${cells(filled)} as before.`] : []),
  ],
  undoLeft: 'Not everything is taken back yet.',
  stays: 'What stays',
  staysWhy: {
    changed: 'Somebody changed it since.',
    inUse: 'An agreement, a check-in, an ask or an offer is about it.',
  },
  staysOne: (name: string, column: string) => (column === '' ? name : `${name}, ${column}`),
};

/** What the page of the import says, in one language. */
export type ImportListWords = typeof english;

import { list } from '../../partnership/text';
import { stepWords } from '../common/stepWords';

/** What the isolation assessment says in English. */
export const english = {
  ...stepWords.en,
  steps: {
    alike: 'What others do too',
    organizations: 'Who completes what we do',
    exchange: 'What we need and have',
    together: 'What nobody can do alone',
    review: 'Look it over and write it',
  },
  questions: {
    alike: 'What are we doing that others do too, each on their own?',
    organizations: 'Which organizations serve our community with missions that complete ours?',
    exchange: 'What do we need that others have, and what have we that others need?',
    together: 'What can we not change alone?',
  },
  why: {
    alike: 'The same work done twice is time and money that both could win back.',
    organizations: 'Those who serve the same people from another side are the first to talk with.',
    exchange: 'A room that stands empty here may be what somebody else looks for.',
    together: 'Some causes are too big for any one organization. Naming them is the first step.',
  },
  blanks: 'What you leave blank is not written.',
  resumed: 'You began this earlier, and your answers are still here.',
  beginAnew: 'Begin anew',
  kept: 'Your answers are kept for you, and only you see them. You can close the sidebar now: “How isolated are we?…” in the menu Common Ground brings you back here.',

  matters: {
    alike: {
      legend: (number: number) => `Activity ${number}`,
      what: 'What we do',
      whatHint: 'For example: a food pantry on Saturdays.',
      who: 'Who else does it',
      add: 'Add another activity',
    },
    together: {
      legend: (number: number) => `Aim ${number}`,
      what: 'What we cannot change alone',
      whatHint: 'For example: rents that families can pay.',
      who: 'Who it would take',
      add: 'Add another aim',
    },
  },
  whoHint: 'One name or several, with commas between them.',
  whatNext: 'What next',
  whatNextHint: 'For example: ask them for a coffee.',
  organization: (number: number) => `Organization ${number}`,
  name: 'Name',
  does: 'What they do',
  addOrganization: 'Add another organization',
  nameMissing: 'Write the name of the organization, or clear what they do.',
  isKnown: (name: string) => `“${name}” is in your list already and is not added again.`,
  suggested: 'From your list:',
  needs: 'What we need',
  haves: 'What we have that others may need',
  oneALine: 'One thing a line: space, people, knowledge, money, contacts …',

  nothing: 'There is nothing to write yet: all answers are blank.',
  toWrite: 'This will be written:',
  inSheet: (sheet: string) => `In the sheet “${sheet}”`,
  alikeRow: (what: string, who: string) => `${what || '?'}${who === '' ? '' : `. Who else: ${who}`}`,
  togetherRow: (what: string, who: string) => `${what || '?'}${who === '' ? '' : `. Who it takes: ${who}`}`,
  rowNext: (next: string) => `Next: ${next}`,
  newPartners: (type: string) => `New rows, with the partner type “${type}”:`,
  newColumns: (headings: readonly string[]) =>
    `${list(headings.map((one) => `“${one}”`))} ${headings.length === 1 ? 'is a new column' : 'are new columns'} to the right of the list.`,
  known: (names: readonly string[]) => `In your list already, and not added again: ${list(names)}.`,
  weNeed: 'We ask for',
  weHave: 'We offer',
  nobodyMailed: 'Nobody is written to.',
  write: 'Write it',
  writing: 'Writing …',

  done: 'Done. This is where it points',
  whatWasWritten: (sheets: readonly string[]) => `Written to ${list(sheets.map((one) => `“${one}”`))}.`,
  added: 'New in your list:',
  showMissing: 'Show who is missing',
  findOverlaps: 'Find overlaps',
  opening: 'Opening …',
};

/** What the isolation assessment says in one language. */
export type IsolationWords = typeof english;

import { count, list } from '../../partnership/text';
import type { Action } from './steps';

/** What is noted of the partner in a row. */
export interface Noted {
  readonly agreements: number;
  /** Series of meetings. */
  readonly series: number;
  /** Check-ins that took place. */
  readonly checkIns: number;
}

const quoted = (texts: readonly string[]): string => list(texts.map((text) => `"${text}"`));

export const english = {
  title: 'The same organization twice?',
  summary: (same: number, ask: number) =>
    list([same > 0 ? `${same} certain` : '', ask > 0 ? `${ask} for you to decide` : ''].filter((part) => part !== '')),
  nothingYet: 'Nothing is done before you press the button.',
  none: 'No two rows of your list look like one organization.',
  keptApart: (pairs: number) =>
    `You said of ${count(pairs, 'pair')} that they are two organizations; they are not shown.`,
  headings: { same: 'Certain', ask: 'For you to decide' },
  hints: {
    same: 'These rows are one organization. They are merged unless you choose otherwise.',
    ask: 'These may be one organization or two. Only what you choose is done.',
  },
  more: (n: number) => `Show ${n} more`,
  shown: (shown: number, all: number) => `The first ${shown} of ${all}. Only what is shown here is done.`,
  reading: 'Looking at your list…',

  and: 'and',
  row: (row: number) => `Row ${row}`,
  blank: 'blank',
  both: (heading: string) => `${heading}, in both`,
  noted: ({ agreements, series, checkIns }: Noted) =>
    list(
      [
        agreements > 0 ? count(agreements, 'agreement') : '',
        series > 0 ? `${series} series of meetings` : '',
        checkIns > 0 ? count(checkIns, 'check-in') : '',
      ].filter((part) => part !== ''),
    ),
  notedHeading: 'Noted with it',
  nothingNoted: 'nothing',
  why: 'Why they may be one',
  whyNot: 'What speaks against it',
  sharedId: 'These rows have the same Partner ID, as a copied row has. If they are two, clear it in the copied row.',

  decide: 'What to do with them',
  actions: { merge: 'Merge', apart: 'Keep both', unsure: 'Not sure' } satisfies Record<Action, string>,
  meanings: {
    merge: 'They are one organization.',
    apart: 'They are two. You are not asked again.',
    unsure: 'Nothing is done. You are asked again next time.',
  } satisfies Record<Action, string>,
  stays: 'Which row stays',
  staysRow: (row: number, name: string, noted: string) => `Row ${row}: ${name}${noted === '' ? '' : ` (${noted})`}`,
  becomes: (goes: number, stays: number) => `What row ${stays} says when row ${goes} is merged into it`,
  unchanged: 'It stays as it is: the other row says nothing more.',
  filled: 'was blank',
  joined: 'both texts',
  taken: 'from the other row',
  follows: (noted: string) => `What is noted with the other row follows: ${noted}.`,
  conflict: (heading: string) => `${heading}: which one stands`,
  keptInHistory: 'All that the other row says is kept in the sheet "List history".',

  doMany: (merges: number, apart: number) => {
    const parts = [
      merges > 0 ? `merge ${count(merges, 'row')}` : '',
      apart > 0 ? `keep ${count(apart, 'pair')} apart` : '',
    ];
    const text = list(parts.filter((part) => part !== ''));
    return text === '' ? 'Do it' : text[0]?.toUpperCase() + text.slice(1);
  },
  chooseOne: 'Choose what to do with at least one of them.',
  doing: (names: readonly string[]) => `Working on: ${names.join('; ')}`,
  doingTitle: (steps: number) => `Working on ${count(steps, 'pair')}`,
  merged: (rows: number) =>
    rows === 1
      ? '1 row was merged. All that it said is in the sheet "List history".'
      : `${rows} rows were merged. All that they said is in the sheet "List history".`,
  apart: (pairs: number) =>
    pairs === 1
      ? '1 pair is two organizations. You are not asked again.'
      : `${pairs} pairs are two organizations each. You are not asked again.`,
  nothingDone: 'Nothing was changed.',
  formulas: (name: string, headings: readonly string[]) =>
    `${name}: ${quoted(headings)} holds a formula in the row that stays, and keeps it.`,
  left: (n: number) => `${count(n, 'pair')} left. Go on does nothing twice.`,
  notDone: 'Not done',
  changed: 'Somebody changed one of the rows meanwhile. Look again, and decide anew.',
  pages: 'More',
  showOverview: 'Show where your list stands',
  opening: 'Opening…',
};

export type DuplicatesWords = typeof english;

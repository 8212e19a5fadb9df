import type { OverlapKind } from './overlaps';

/** What is said about the pairs of a report; the sheet is English, as all sheets are. */
export interface OverlapWords {
  /** Our own organization. */
  readonly us: string;
  /** What two partners may be to each other, and what to do about it. */
  readonly kinds: Readonly<Record<OverlapKind, { readonly name: string; readonly toDo: string }>>;
  distance(km: string, miles: string): string;
}

/** English, as the sheets are. */
export const english: OverlapWords = {
  us: 'Us',
  kinds: {
    duplication: {
      name: 'Possible duplication',
      toDo: 'Talk about who does what: divide the work, or do it together.',
    },
    similarWork: { name: 'Natural ally', toDo: 'Similar work for others or elsewhere: learn from each other.' },
    samePeople: { name: 'Natural ally', toDo: 'The same people in other ways: refer them to each other.' },
    building: { name: 'Same building', toDo: 'Next door: share space, equipment or errands.' },
  },
  distance: (km, miles) => `${km} km (${miles} miles)`,
};

import { compareAddresses } from './address';
import type { Agreement } from './agreement';
import { compareCities } from './city';
import type { Clue, ClueKind } from './clue';
import { compareIdentifiers } from './identifier';
import type { ReadOrganization } from './organization';
import { compareWebsites } from './website';

/** What two rows say of an organization beside its names. */
type Cell = Exclude<ClueKind, 'name' | 'previousName'>;

const COMPARISONS: { readonly [cell in Cell]: (one: ReadOrganization, other: ReadOrganization) => Agreement } = {
  identifier: (one, other) => compareIdentifiers(one.identifier, other.identifier),
  website: (one, other) => compareWebsites(one.website, other.website),
  email: (one, other) => (one.emailSite !== '' && one.emailSite === other.emailSite ? 'equal' : 'unclear'),
  chapter: (one, other) => compareTexts(one.chapter, other.chapter),
  address: (one, other) => compareAddresses(one.address, other.address),
  city: (one, other) => compareCities(one.city, other.city),
};

const CELLS = Object.keys(COMPARISONS) as Cell[];

/** Compares one cell of two rows. */
export function compareCell(cell: Cell, one: ReadOrganization, other: ReadOrganization): Agreement {
  return COMPARISONS[cell](one, other);
}

/** What can be said to a person of the cells that are equal, or of those that exclude each other. */
export function cellClues(which: 'equal' | 'other', one: ReadOrganization, other: ReadOrganization): Clue[] {
  return CELLS.filter((cell) => compareCell(cell, one, other) === which).map((kind) => ({
    kind,
    one: one.listed[kind] ?? '',
    other: other.listed[kind] ?? '',
    equal: which === 'equal',
  }));
}

/** True when neither row says anything beside its name that the other does not say, too. */
export function saySame(one: ReadOrganization, other: ReadOrganization): boolean {
  return CELLS.every(
    (cell) => (one.listed[cell] ?? '') === (other.listed[cell] ?? '') || compareCell(cell, one, other) === 'equal',
  );
}

function compareTexts(one: string, other: string): Agreement {
  if (one === '' || other === '') return 'unclear';
  return one === other ? 'equal' : 'other';
}

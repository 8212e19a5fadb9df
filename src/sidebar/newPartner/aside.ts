/** What somebody answered in the wizard that belongs to no column, and is asked again when the page is opened again. */
export interface Aside {
  /** E-mail addresses that were added to choose from. */
  readonly moreGuests: readonly string[];
  /** What stands in the field for another address. */
  readonly pendingGuest: string;
  /** What to do with answers that the list has no column for. */
  readonly missingColumns: 'add' | 'leaveOut' | '';
}

export const NOTHING_ASIDE: Aside = { moreGuests: [], pendingGuest: '', missingColumns: '' };

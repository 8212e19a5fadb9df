import { keepPieces, readPieces } from './pieces';
import type { Spreadsheet } from './spreadsheet';

/** What somebody may leave unfinished, as its property is called: a new partner, or the isolation assessment. */
export type DraftKind = 'draft' | 'isolation';

const nameOf = (spreadsheet: Spreadsheet, kind: DraftKind): string => `${kind}/${spreadsheet.getId()}`;

/** The user's draft in a spreadsheet, as the page gave it; blank when there is none. */
export function readDraft(spreadsheet: Spreadsheet, kind: DraftKind): string {
  return readPieces(PropertiesService.getUserProperties(), nameOf(spreadsheet, kind));
}

/** Keeps the user's draft in place of the one before; a blank text forgets it. */
export function storeDraft(spreadsheet: Spreadsheet, kind: DraftKind, draft: string): void {
  const name = nameOf(spreadsheet, kind);
  keepPieces(PropertiesService.getUserProperties(), name, draft);
}

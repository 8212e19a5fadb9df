import { type Draft, readDraft } from '../partnership/draft';
import { keepPieces, readPieces } from './pieces';

const nameOf = (spreadsheetId: string): string => `draft/${spreadsheetId}`;

/** The user's draft of a new partner in a spreadsheet, if there is one. */
export function readKeptDraft(spreadsheetId: string): Draft | undefined {
  const json = readPieces(PropertiesService.getUserProperties(), nameOf(spreadsheetId));
  return json === '' ? undefined : readDraft(json);
}

/** Keeps the user's draft in place of the one before; `undefined` forgets it. */
export function keepDraft(spreadsheetId: string, draft: Draft | undefined): void {
  const json = draft ? JSON.stringify(draft) : '';
  keepPieces(PropertiesService.getUserProperties(), nameOf(spreadsheetId), json);
}

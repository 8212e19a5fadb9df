import { type Draft, readDraft } from '../partnership/draft';

/**
 * A draft may be longer than one property may be (9 KB), so it is kept in pieces; each of their characters takes at most
 * three bytes. The piece after the last is blank.
 */
const PIECE = 2_900;

const keyOf = (spreadsheetId: string, piece: number): string => `draft/${spreadsheetId}/${piece}`;

/** The user's draft of a new partner in a spreadsheet, if there is one. */
export function readKeptDraft(spreadsheetId: string): Draft | undefined {
  const kept = PropertiesService.getUserProperties().getProperties();
  let json = '';
  for (let piece = 0; kept[keyOf(spreadsheetId, piece)]; piece++) json += kept[keyOf(spreadsheetId, piece)];
  return json === '' ? undefined : readDraft(json);
}

/** Keeps the user's draft in place of the one before; `undefined` forgets it. */
export function keepDraft(spreadsheetId: string, draft: Draft | undefined): void {
  const json = draft ? JSON.stringify(draft) : '';
  const pieces: Record<string, string> = {};
  const count = Math.ceil(json.length / PIECE);
  for (let piece = 0; piece <= count; piece++) {
    pieces[keyOf(spreadsheetId, piece)] = json.slice(piece * PIECE, (piece + 1) * PIECE);
  }
  PropertiesService.getUserProperties().setProperties(pieces);
}

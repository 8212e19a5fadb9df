import { keepPieces, readPieces } from './pieces';
import type { Spreadsheet } from './spreadsheet';

const nameOf = (spreadsheet: Spreadsheet): string => `isolation/${spreadsheet.getId()}`;

/** The user's unfinished answers of the isolation assessment, as the page gave them; blank when there are none. */
export function readKeptAnswers(spreadsheet: Spreadsheet): string {
  return readPieces(PropertiesService.getUserProperties(), nameOf(spreadsheet));
}

/** Keeps the user's unfinished answers in place of those before; a blank text forgets them. */
export function keepAnswers(spreadsheet: Spreadsheet, answers: string): void {
  keepPieces(PropertiesService.getUserProperties(), nameOf(spreadsheet), answers);
}

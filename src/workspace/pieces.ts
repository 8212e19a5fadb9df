type Properties = GoogleAppsScript.Properties.Properties;

/**
 * A text may be longer than one property may be (9 KB), so it is kept in pieces; each of their characters takes at most
 * three bytes. The piece after the last is blank.
 */
const PIECE = 2_900;

/** A list that is kept for everybody in this spreadsheet; empty as long as nothing is. */
export function readList<Item>(name: string): Item[] {
  return JSON.parse(readPieces(PropertiesService.getDocumentProperties(), name) || '[]');
}

/** Keeps a list for everybody in this spreadsheet in place of the one before. */
export function keepList(name: string, list: readonly unknown[]): void {
  keepPieces(PropertiesService.getDocumentProperties(), name, JSON.stringify(list));
}

/** The text that is kept under a name; `''` when there is none. */
export function readPieces(properties: Properties, name: string): string {
  const kept = properties.getProperties();
  let text = '';
  for (let piece = 0; kept[`${name}/${piece}`]; piece++) text += kept[`${name}/${piece}`];
  return text;
}

/** Keeps a text of any length under a name in place of the one before. */
export function keepPieces(properties: Properties, name: string, text: string): void {
  const pieces: Record<string, string> = {};
  for (let piece = 0; piece <= Math.ceil(text.length / PIECE); piece++) {
    pieces[`${name}/${piece}`] = text.slice(piece * PIECE, (piece + 1) * PIECE);
  }
  properties.setProperties(pieces);
}

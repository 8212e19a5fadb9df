/** A rectangle of cells; every bound counts from 0 and is included. */
export interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The letters of a column counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A rectangle as people write it: `B2`, `A1:C5`. */
export function a1Text(box: Box): string {
  const start = `${columnLetters(box.left)}${box.top + 1}`;
  const end = `${columnLetters(box.right)}${box.bottom + 1}`;
  return start === end ? start : `${start}:${end}`;
}

/**
 * Reads `B2`, `A1:C5`, `F1:H`, `A:C` or `2:3` on a grid of that size; undefined when it is no such text or lies outside.
 */
export function parseA1(text: string, rows: number, columns: number): Box | undefined {
  const match = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, startLetters = '', startDigits = '', endLetters, endDigits] = match;
  const isRange = endLetters !== undefined;
  if (isRange ? !(startLetters || startDigits) || !(endLetters || endDigits) : !startLetters || !startDigits) {
    return undefined;
  }
  const corner = {
    top: startDigits ? Number(startDigits) - 1 : 0,
    left: startLetters ? columnIndex(startLetters) : 0,
    bottom: isRange ? (endDigits ? Number(endDigits) - 1 : rows - 1) : Number(startDigits) - 1,
    right: isRange ? (endLetters ? columnIndex(endLetters) : columns - 1) : columnIndex(startLetters),
  };
  const box = {
    top: Math.min(corner.top, corner.bottom),
    bottom: Math.max(corner.top, corner.bottom),
    left: Math.min(corner.left, corner.right),
    right: Math.max(corner.left, corner.right),
  };
  return box.top >= 0 && box.left >= 0 && box.bottom < rows && box.right < columns ? box : undefined;
}

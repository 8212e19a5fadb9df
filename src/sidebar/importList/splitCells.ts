/** The cells of a text. */
export interface SplitText {
  readonly rows: readonly (readonly string[])[];
  /** A quotation mark that opens a cell and is never closed, or else the first that closes none; `row` counted from 1. */
  readonly wrongQuote?: { readonly row: number; readonly isOpen: boolean };
}

/**
 * Splits a text into its rows and their cells, as RFC 4180 has it: a cell in quotation marks may hold the delimiter, line
 * breaks, and quotation marks written twice. Blanks behind the closing mark do not count; a mark that closes no cell is
 * part of the text.
 *
 * @param text - lines end in `\n`
 * @param delimiter - a single character
 * @param most - how many rows are wanted
 * @example splitCells('a;"b; ""c"""', ';').rows // [['a', 'b; "c"']]
 */
export function splitCells(text: string, delimiter: string, most = Number.POSITIVE_INFINITY): SplitText {
  const other = `[^${delimiter.replace(/[\\\]^-]/, '\\$&')}\n]`;
  const plainCell = new RegExp(`${other}*`, 'y');
  const blanks = new RegExp(`(?:(?=\\s)${other})*`, 'y');
  const endOf = (pattern: RegExp, from: number) => {
    pattern.lastIndex = from;
    pattern.exec(text);
    return pattern.lastIndex;
  };
  const isCellEnd = (at: number) => at >= text.length || text[at] === delimiter || text[at] === '\n';
  const rows: string[][] = [];
  let row: string[] = [];
  let wrongQuote: SplitText['wrongQuote'];

  /** Where the quotation mark stands that closes a cell, and where the cell ends. */
  const closing = (from: number): { mark: number; end: number } => {
    for (let mark = text.indexOf('"', from); mark >= 0; mark = text.indexOf('"', mark + 1)) {
      if (text[mark + 1] === '"') {
        mark++;
        continue;
      }
      const end = endOf(blanks, mark + 1);
      if (isCellEnd(end)) return { mark, end };
      wrongQuote = wrongQuote ?? { row: rows.length + 1, isOpen: false };
    }
    wrongQuote = { row: rows.length + 1, isOpen: true };
    return { mark: text.length, end: text.length };
  };

  for (let at = 0; rows.length < most; at++) {
    if (text[at] === '"') {
      const { mark, end } = closing(at + 1);
      row.push(text.slice(at + 1, mark).replace(/""/g, '"'));
      at = end;
    } else {
      const end = endOf(plainCell, at);
      row.push(text.slice(at, end));
      at = end;
    }
    if (text[at] === delimiter) continue;
    rows.push(row);
    row = [];
    if (at >= text.length) break;
  }
  return wrongQuote ? { rows, wrongQuote } : { rows };
}

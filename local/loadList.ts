import { columnLetter, findColumns } from '../src/partnership/columns';
import { fold } from '../src/partnership/text';
import { words } from '../src/partnership/words';
import { ListError } from './list';
import { tidyList } from './tidyList';
import { quietly } from './workspace/engine';
import type { LocalWorkspace } from './workspace/localWorkspace';

/** What putting a list into a workspace came to, in partners. */
export interface LoadReport {
  readonly added: number;
  readonly updated: number;
  /** In the workspace from an earlier run, but not in the list any more; they stay. */
  readonly notInList: number;
}

/**
 * Puts a list into the Partners sheet as a person would type it, an untidy one as an import understands it. In a workspace that holds partners already, rows of
 * the same name are brought up to date, new ones are added below the last partner, and nothing is removed.
 *
 * @param list as text
 * @throws ListError when no heading means the partners' name
 */
export function loadList(
  workspace: LocalWorkspace,
  list: readonly (readonly string[])[],
  fileName: string,
): LoadReport {
  const sheet = words.sheets.partners;
  const rows = tidyList(list);
  const [headings = [], ...records] = rows;
  const nameAt = findColumns(headings).name;
  if (nameAt === undefined) {
    throw new ListError(
      `${fileName} has no column with the partners' names. Call it "Organization", "Partner" or "Name" in the first row.`,
    );
  }
  if (!workspace.sheetNames().includes(sheet)) {
    workspace.addSheet(
      sheet,
      rows.map((row) => row.map(asTyped)),
      0,
    );
    fitColumns(workspace, rows);
    return { added: records.filter((record) => record[nameAt] !== '').length, updated: 0, notInList: 0 };
  }
  return update(workspace, sheet, headings, records, nameAt);
}

function update(
  workspace: LocalWorkspace,
  sheet: string,
  headings: readonly string[],
  records: readonly (readonly string[])[],
  nameAt: number,
): LoadReport {
  const [present = [], ...body] = workspace.rows(sheet).map((row) => row.map((cell) => String(cell)));
  const columns = headings.map((heading, column) => {
    const known = present.findIndex((one) => fold(one) === fold(heading));
    return known >= 0
      ? known
      : present.length + headings.slice(0, column).filter((one) => !present.includes(one)).length;
  });
  const presentName = findColumns(present).name ?? columns[nameAt] ?? 0;
  const rowsOf = new Map<string, number[]>();
  body.forEach((row, index) => {
    const key = fold(row[presentName] ?? '');
    if (key !== '') rowsOf.set(key, [...(rowsOf.get(key) ?? []), index + 1]);
  });
  let nextRow = Math.max(0, ...[...rowsOf.values()].map((list) => Math.max(...list))) + 1;
  const type = (row: number, column: number, text: string) =>
    workspace.type(sheet, `${columnLetter(column)}${row + 1}`, asTyped(text));

  headings.forEach((heading, column) => {
    if (present[columns[column] ?? 0] === undefined) type(0, columns[column] ?? 0, heading);
  });
  let added = 0;
  let updated = 0;
  for (const record of records) {
    const name = record[nameAt] ?? '';
    if (name === '') continue;
    const known = rowsOf.get(fold(name))?.shift();
    const row = known ?? nextRow++;
    const changed = record.filter((text, index) => {
      const column = columns[index] ?? 0;
      if (text === (known === undefined ? '' : (body[row - 1]?.[column] ?? ''))) return false;
      type(row, column, text);
      return true;
    });
    if (known === undefined) added++;
    else if (changed.length > 0) updated++;
  }
  return { added, updated, notInList: [...rowsOf.values()].reduce((sum, list) => sum + list.length, 0) };
}

const CHARACTER_PIXELS = 7;
const [NARROWEST, WIDEST] = [90, 320];

/** Makes the columns as wide as what stands in them, within reason, as a person would to read the list. */
function fitColumns(workspace: LocalWorkspace, rows: readonly (readonly string[])[]): void {
  const { model } = workspace;
  const sheetId = model.getters.getActiveSheetId();
  const zone = { left: 0, right: (rows[0]?.length ?? 1) - 1, top: 0, bottom: rows.length - 1 };
  quietly(() => {
    rows[0]?.forEach((_, column) => {
      const longest = Math.max(...rows.map((row) => row[column]?.length ?? 0));
      const size = Math.min(WIDEST, Math.max(NARROWEST, longest * CHARACTER_PIXELS + 16));
      model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [column], size });
    });
    model.dispatch('SET_FORMATTING', { sheetId, target: [zone], style: { wrapping: 'wrap' } });
    model.dispatch('SET_FORMATTING', { sheetId, target: [{ ...zone, bottom: 0 }], style: { bold: true } });
  });
}

/** What to type so that a list's text stays text: no formula, and no number that loses its zeros. */
function asTyped(text: string): string {
  return /^[=+\-@']/.test(text) || /^0\d/.test(text) ? `'${text}` : text;
}

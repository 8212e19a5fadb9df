import type { FilledRow, ImportBatch } from '../partnership/import/batches';
import { rowMark } from '../partnership/import/rowMark';
import { plainText } from '../partnership/text';
import { EQUAL } from '../partnership/weights';
import { words } from '../partnership/words';
import { asCell, asText, readBack } from '../workspace/cells';
import { today } from '../workspace/dates';
import { type HistoryNote, openListHistory } from '../workspace/listHistory';
import { keepMatching } from '../workspace/matchings';
import { type CellToWrite, formulasIn, writeCells } from '../workspace/partnerCells';
import { planPartnerColumns } from '../workspace/partnerColumns';
import { fillPartnerIds, findPartnerSheet, type PartnerSheet, readPartnerSheet } from '../workspace/partnerSheet';
import { growTo, type Spreadsheet } from '../workspace/spreadsheet';
import { type Reply, replyUnderLock } from './command';
import { completeColumns, type ImportColumns } from './importColumns';
import { type PlacedRow, partnerToFill, placeAdditions } from './importRows';
import { completeSheets } from './setUpSpreadsheet';

/** What a batch came to; what an earlier try wrote already counts too. */
export interface ImportOutcome {
  /** Partners that were added. */
  readonly added: number;
  /** Cells of other partners that got more. */
  readonly filled: number;
  readonly left: readonly LeftOut[];
}

/**
 * What was not written, and why: a partner of that name came into the list meanwhile, the partner left the list, the cell
 * says something else now, or holds a formula.
 */
export interface LeftOut {
  readonly why: 'known' | 'gone' | 'changed' | 'formula';
  readonly name: string;
  /** The row of the imported list. */
  readonly row: number;
  /** The heading of the column; blank when the whole row was left out. */
  readonly column: string;
}

/**
 * Writes a batch of an import into the partner list, and notes it in the history. Makes the list when there is none, and
 * the columns that it lacks. A batch that was written already, or in part, is completed: each row that an import adds has
 * a Partner ID of its own.
 */
export function storeImport(batch: ImportBatch): Reply<ImportOutcome> {
  return replyUnderLock((spreadsheet) => store(spreadsheet, batch));
}

function store(spreadsheet: Spreadsheet, batch: ImportBatch): ImportOutcome {
  const found = listToFill(spreadsheet);
  const columns = completeColumns(found, batch.columns);
  const list = fillPartnerIds(found.sheet, { ...found.list, columns: { ...found.list.columns, id: columns.id } });
  const history = openListHistory(spreadsheet);
  const { outcome, notes, ids, cells } = planBatch({ ...found, list }, columns, batch);

  const about = { on: today(spreadsheet.getSpreadsheetTimeZone()), source: batch.source, importId: batch.id };
  growTo(found.sheet, Math.max(1, ...ids.map(({ row }) => row)));
  // The history comes first, and then the IDs: whatever stops this, the next try knows what is its own.
  history.addNew(
    notes.map((note) => ({ ...about, ...note })),
    ['importId', 'what', 'row', 'partnerId', 'column'],
  );
  writeCells(found.sheet, ids);
  writeCells(found.sheet, cells);
  if (batch.matching) keepMatching(batch.matching);
  return outcome;
}

/** The partner list; as long as no partner is in it, with all that set-up makes. */
function listToFill(spreadsheet: Spreadsheet): PartnerSheet {
  const sheet = findPartnerSheet(spreadsheet);
  if (!sheet || sheet.getLastRow() < 2) completeSheets(spreadsheet, planPartnerColumns(spreadsheet, false));
  return readPartnerSheet(spreadsheet, EQUAL);
}

/** What a batch comes to: what is to be noted and written. */
interface BatchPlan {
  readonly outcome: ImportOutcome;
  readonly notes: readonly HistoryNote[];
  readonly ids: readonly CellToWrite[];
  readonly cells: readonly CellToWrite[];
}

function planBatch(found: PartnerSheet, columns: ImportColumns, batch: ImportBatch): BatchPlan {
  const { partners } = found.list;
  const left: LeftOut[] = [];
  const notes: HistoryNote[] = [];
  const cells: CellToWrite[] = [];
  let filled = 0;
  const leave = (why: LeftOut['why'], name: string, row: number, column = '') => left.push({ why, name, row, column });
  const cellAt = cellsOf(found, columns);

  const add = ({ name, row, sheetRow, isFresh, id, cells: texts }: PlacedRow) => {
    const wanted = texts.map((text, at) => cellAt(sheetRow, at, text));
    for (const { heading, isFormula, after } of wanted) {
      if (isFormula && after !== '') leave('formula', name, row, heading);
    }
    const own = wanted.filter(({ isFormula }) => !isFormula);
    const mark = rowMark(own.map(({ after }) => after));
    notes.push({ what: words.listHistory.added, row, organization: name, partnerId: id, mark });
    cells.push(...own.filter(({ now, after }) => isFresh || (now === '' && after !== '')));
  };

  const fill = (change: FilledRow) => {
    const { partner, row } = change;
    const standing = partnerToFill(change, partners);
    if (!standing) return leave('gone', partner.name, row);
    const { name, id } = standing;
    for (const { column: at, before, after: text } of change.cells) {
      const cell = cellAt(standing.row, at, text);
      const { now, after, heading, isFormula } = cell;
      if (now === after) filled++;
      else if (now !== before) leave('changed', name, row, heading);
      else if (isFormula) leave('formula', name, row, heading);
      else {
        filled++;
        notes.push({
          ...{ what: words.listHistory.filled, row, organization: name, partnerId: id },
          ...{ column: heading, before, after },
        });
        cells.push(cell);
      }
    }
  };

  const placed = placeAdditions(found, columns.id, batch);
  placed.forEach(add);
  for (const { ordinal, name, row } of batch.additions) {
    if (!placed.some((one) => one.ordinal === ordinal)) leave('known', name, row);
  }
  batch.changes.forEach(fill);
  for (const { row, reason: why, text } of batch.skipped) {
    notes.push({ what: words.listHistory.skipped, row, organization: text, why });
  }
  return {
    outcome: { added: placed.length, filled, left },
    notes,
    ids: placed
      .filter(({ isFresh }) => isFresh)
      .map(({ sheetRow, id }) => ({ row: sheetRow, place: columns.id, value: asText(id) })),
    cells,
  };
}

/** Cells of the list for what a batch says in one of its columns; `now` is what they say before, `after` what then. */
function cellsOf({ sheet, rows }: PartnerSheet, { wanted }: ImportColumns) {
  const hasFormula = formulasIn(sheet);
  return (row: number, at: number, text: string) => {
    const { place, heading, holds } = wanted[at] as ImportColumns['wanted'][number];
    const value = asCell(text, holds);
    const now = plainText(rows[row - 1]?.[place]);
    return { row, place, value, heading, now, after: readBack(value), isFormula: hasFormula(row, place) };
  };
}

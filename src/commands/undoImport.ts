import { isBetweenUs } from '../partnership/exchange/exchange';
import { rowMark } from '../partnership/import/rowMark';
import type { PartnerKey } from '../partnership/partner';
import { plainText } from '../partnership/text';
import { EQUAL } from '../partnership/weights';
import { words } from '../partnership/words';
import { asCell } from '../workspace/cells';
import { today } from '../workspace/dates';
import { type HistoryEntry, type ListHistory, openListHistory } from '../workspace/listHistory';
import { partnerIdsOf } from '../workspace/mouRegister';
import { type CellToWrite, formulasIn, holdsAt, removeRows, writeCells } from '../workspace/partnerCells';
import { type PartnerSheet, readPartnerSheet } from '../workspace/partnerSheet';
import { readSettingTexts } from '../workspace/settingsSheet';
import type { Spreadsheet } from '../workspace/spreadsheet';
import { type Reply, replyUnderLock } from './command';
import { headingKey } from './importColumns';
import { canBeUndone } from './pastImports';
import { openRegisters } from './registers';

/** What a call took back. */
export interface UndoOutcome {
  /** Rows that were removed. */
  readonly removed: number;
  /** Cells that say again what they said before. */
  readonly restored: number;
  /** All that stays, also of earlier calls. */
  readonly kept: readonly KeptOfImport[];
  /** How much is still to be taken back: call again until it is 0. */
  readonly left: number;
}

/**
 * A row or a cell that stays, and why: somebody changed it since, or an agreement, a check-in, an ask or an offer is about
 * the partner.
 */
export interface KeptOfImport {
  readonly why: 'changed' | 'inUse';
  readonly name: string;
  /** The heading of the column; blank for a whole row. */
  readonly column: string;
}

/** So much is taken back in one call: rows that were sorted since are removed one by one. */
const AT_ONCE = 500;

/**
 * Takes back what an import added and filled, as far as it still stands there as it was written. What somebody changed
 * since, or works with, stays; so do the columns.
 */
export function undoImport(id: string): Reply<UndoOutcome> {
  return replyUnderLock((spreadsheet) => undo(spreadsheet, id));
}

function undo(spreadsheet: Spreadsheet, id: string): UndoOutcome {
  const history = openListHistory(spreadsheet);
  const found = readPartnerSheet(spreadsheet, EQUAL);
  const fateOf = fates(found, partnersInUse(spreadsheet, history));
  const all = history.entries
    .filter((entry) => entry.importId === id && canBeUndone(entry))
    .map((entry) => ({ entry, fate: fateOf(entry) }));
  const open = all.filter(({ fate }) => !fate.stays);
  const now = open.slice(0, AT_ONCE);

  const cells = now.flatMap(({ fate }) => fate.cell ?? []);
  const rows = now.flatMap(({ fate }) => fate.row ?? []);
  writeCells(found.sheet, cells);
  removeRows(found.sheet, rows);
  // Only what is taken back is noted as such: after a stop the next call finds it gone, and notes it then.
  history.changeAll(
    now.map(({ entry }) => entry),
    'undone',
    today(spreadsheet.getSpreadsheetTimeZone()),
  );
  return {
    removed: rows.length,
    restored: cells.length,
    kept: all.flatMap(({ entry: { organization: name, column }, fate: { stays: why } }) =>
      why ? [{ why, name, column }] : [],
    ),
    left: open.length - now.length,
  };
}

/** What becomes of a row that was added, or of a cell that was filled; nothing when somebody took it back already. */
interface Fate {
  readonly stays?: KeptOfImport['why'];
  /** The row goes. */
  readonly row?: number;
  /** The cell gets back what it said. */
  readonly cell?: CellToWrite;
}

const CHANGED: Fate = { stays: 'changed' };
const GONE: Fate = {};

function fates(
  { sheet, rows, list }: PartnerSheet,
  isInUse: (partner: PartnerKey) => boolean,
): (entry: HistoryEntry) => Fate {
  const headings = (rows[0] ?? []).map(plainText);
  const idAt = list.columns.id ?? -1;
  const hasFormula = formulasIn(sheet);
  const rowsOf = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const id = plainText(row[idAt]);
    rowsOf.set(id, [...(rowsOf.get(id) ?? []), index + 1]);
  });
  const textAt = (row: number, place: number) => plainText(rows[row - 1]?.[place]);
  const isTyped = (row: number, place: number) => !hasFormula(row, place) && !hasFormula(1, place);
  const markOf = (row: number) =>
    rowMark(headings.map((_, place) => (place !== idAt && isTyped(row, place) ? textAt(row, place) : '')));

  return ({ what, partnerId, organization, mark, column, before, after }) => {
    const [row, another] = rowsOf.get(partnerId) ?? [];
    if (row === undefined) return GONE;
    if (another !== undefined) return CHANGED;
    if (what === words.listHistory.added) {
      if (isInUse({ id: partnerId, name: organization })) return { stays: 'inUse' };
      return markOf(row) === mark ? { row } : CHANGED;
    }
    const place = headings.findIndex((heading) => headingKey(heading) === headingKey(column));
    const text = textAt(row, place);
    if (text === before) return GONE;
    if (text !== after || !isTyped(row, place)) return CHANGED;
    return { cell: { row, place, value: asCell(before, holdsAt(place, list.columns)) } };
  };
}

/** Tells about which partners there are agreements, check-ins, asks or offers, and into which others were merged. */
function partnersInUse(spreadsheet: Spreadsheet, history: ListHistory): (partner: PartnerKey) => boolean {
  const { organization } = readSettingTexts(spreadsheet);
  const { mous, checkIns, log, exchangeWith } = openRegisters(spreadsheet, organization);
  const merged = history.entries.filter(({ what }) => what === words.listHistory.merged);
  const noted = [...checkIns.entries, ...log.entries, ...merged].map(({ partnerId }) => partnerId);
  const ids = new Set(mous.entries.flatMap(partnerIdsOf).concat(noted));
  return ({ id, name }) => {
    const { ours, theirs } = exchangeWith(name);
    return ids.has(id) || ours.some(isBetweenUs) || theirs.length > 0;
  };
}

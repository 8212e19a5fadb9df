import { columnOf } from '../partnership/columns';
import type { MergeOrder } from '../partnership/duplicates/mergeOrder';
import { checksum } from '../partnership/mou/checksum';
import { nameKey } from '../partnership/name/nameKey';
import { words } from '../partnership/words';
import { today } from '../workspace/dates';
import { openExchangeSheet } from '../workspace/exchangeSheet';
import { type IdPair, readKeptApart, writeKeptApart } from '../workspace/keptApart';
import { type ListHistory, openListHistory } from '../workspace/listHistory';
import { openMergingList } from '../workspace/mergingList';
import { joinedIds, notedVersion, partnerIdsOf } from '../workspace/mouRegister';
import type { Register } from '../workspace/register';
import type { Spreadsheet } from '../workspace/spreadsheet';
import { startTimeLimit } from '../workspace/timeLimit';
import { type Reply, replyUnderLock } from './command';
import { openRegisters } from './registers';

/** What became of an order. */
export type MergeOutcome =
  | {
      readonly kind: 'merged';
      /** The headings of columns in which the row that stays holds a formula: it was kept. */
      readonly formulas: readonly string[];
    }
  /** Nothing was done: a row changed since the page read it, others share its Partner ID, or there was no time left. */
  | { readonly kind: 'changed' | 'sharedId' | 'left' };

/**
 * Merges rows of the partner list, one order after the other, as long as there is time. What is noted of the row that goes
 * follows to the one that stays: meetings, agreements, check-ins. All that it said is in the history before it is taken
 * out.
 *
 * @returns what became of each order, in their order
 */
export function mergePartners(orders: readonly MergeOrder[]): Reply<readonly MergeOutcome[]> {
  return replyUnderLock((spreadsheet) => mergeAll(spreadsheet, orders));
}

function mergeAll(spreadsheet: Spreadsheet, orders: readonly MergeOrder[]): MergeOutcome[] {
  const hasTime = startTimeLimit();
  const list = openMergingList(spreadsheet);
  list.fillIds();
  const history = openListHistory(spreadsheet);
  return orders.map((order): MergeOutcome => {
    const found = list.find(order.keep, order.other, order.cells);
    if (!found) {
      // A call whose answer was lost may have done it.
      const went = history.entries.find(({ mark }) => mark === markOf(order))?.partnerId;
      const isDone = went !== undefined && list.rows.every((_, place) => list.idOf(place) !== went);
      return isDone ? { kind: 'merged', formulas: [] } : { kind: 'changed' };
    }
    const [keep, other] = found;
    const [to, from] = [list.idOf(keep), list.idOf(other)];
    const isCopy = from === to;
    const isShared = (_: unknown, place: number) => !found.includes(place) && list.idOf(place) === from;
    if (!isCopy && list.rows.some(isShared)) return { kind: 'sharedId' };
    if (!hasTime()) return { kind: 'left' };
    note(spreadsheet, history, order, from, to);
    if (!isCopy) followInSheets(spreadsheet, order, from, to);
    const others = list.rows.map((_, place) => (found.includes(place) ? '' : nameKey(list.nameOf(place))));
    followByName(spreadsheet, order, others);
    const formulas = list.write(keep, order.cells, other);
    list.remove(other);
    return { kind: 'merged', formulas };
  });
}

function markOf({ keep, other }: MergeOrder): string {
  return checksum(other.says) + checksum(keep.says);
}

/** Notes what the row that goes says, and what changes in the one that stays; what is noted already is not noted again. */
function note(spreadsheet: Spreadsheet, history: ListHistory, order: MergeOrder, from: string, to: string): void {
  const { keep, other, cells } = order;
  const said: [column: string, text: string][] = JSON.parse(other.says);
  const notes = [
    ...said.map(([column, before]) => ({ partnerId: from, organization: other.name, column, before, after: '' })),
    // Also where no cell of the row that stays changes, it says which row it stands for.
    ...[{ heading: columnOf('id').heading, before: from, after: to }, ...cells].map(
      ({ heading: column, before, after }) => ({ partnerId: to, organization: keep.name, column, before, after }),
    ),
  ];
  const shared = {
    on: today(spreadsheet.getSpreadsheetTimeZone()),
    what: words.listHistory.merged,
    why: words.mergedInto(other.name, keep.name),
    mark: markOf(order),
  };
  history.addNew(
    notes.map((one) => ({ ...shared, ...one })),
    ['partnerId', 'column', 'before', 'after'],
  );
}

/**
 * Asks and offers know a partner by its name alone: those of a name that does not stand follow, unless another row bears it.
 *
 * @param others the keys of the names of all other rows
 */
function followByName(spreadsheet: Spreadsheet, { keep, other, name }: MergeOrder, others: readonly string[]): void {
  const gone = [keep.name, other.name].filter(
    (one) => nameKey(one) !== nameKey(name) && !others.includes(nameKey(one)),
  );
  if (gone.length === 0) return;
  const sheet = openExchangeSheet(spreadsheet);
  for (const one of gone) sheet.rename(one, name);
}

/**
 * Points what is noted of the row that goes to the row that stays. An agreement keeps its own identifier, by which its
 * documents and its days in the calendar are found; whose meetings they are the Check-ins sheet says, whatever their marks.
 */
function followInSheets(spreadsheet: Spreadsheet, { name }: MergeOrder, from: string, to: string): void {
  const { mous, checkIns, log } = openRegisters(spreadsheet);
  const follow = (id: string) => (id === from ? to : id);
  for (const entry of mous.entries) {
    const ids = partnerIdsOf(entry);
    if (!ids.includes(from)) continue;
    const partnerId = joinedIds(Array.from(new Set(ids.map(follow))));
    const organization = partnerId === to ? name : entry.organization;
    mous.change(entry, { mouId: notedVersion(entry).mouId, organization, partnerId });
  }
  for (const register of [checkIns, log] as readonly Register<'organization' | 'partnerId'>[]) {
    const about = register.entries.filter(({ partnerId }) => partnerId === from);
    register.changeAll(about, 'organization', name);
    register.changeAll(about, 'partnerId', to);
  }
  writeKeptApart(readKeptApart().map(([one, other]): IdPair => [follow(one), follow(other)]));
}

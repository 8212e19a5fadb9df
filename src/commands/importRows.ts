import type { AddedRow, ImportBatch } from '../partnership/import/batches';
import { nameKey } from '../partnership/name/nameKey';
import type { Partner } from '../partnership/partner';
import { plainText } from '../partnership/text';
import { firstFreeRow, type PartnerSheet } from '../workspace/partnerSheet';
import { rowsNow } from './chosenPartners';

/** A partner that an import adds, and where: in a row that an earlier try wrote, or in one that is still free. */
export interface PlacedRow extends AddedRow {
  readonly id: string;
  readonly sheetRow: number;
  readonly isFresh: boolean;
}

/**
 * Finds rows for the partners that a batch adds, new ones side by side below the last; it leaves out those whose name
 * came into the list since the import was planned.
 *
 * @param idAt the place of the Partner IDs
 */
export function placeAdditions(found: PartnerSheet, idAt: number, { id, additions }: ImportBatch): PlacedRow[] {
  const idOf = (ordinal: number | '') => `p-${id}-${ordinal}`;
  const rowOf = new Map(found.rows.map((row, index) => [plainText(row[idAt]), index + 1]));
  const others = found.list.partners.filter((partner) => !partner.id.startsWith(idOf('')));
  const names = others.map(({ name }) => nameKey(name));
  const namesakesOf = (key: string) => names.filter((one) => one === key).length;
  const kept = additions
    .map((row) => ({ ...row, id: idOf(row.ordinal), isFresh: !rowOf.has(idOf(row.ordinal)) }))
    .filter(({ isFresh, name, namesakes }) => !isFresh || namesakesOf(nameKey(name)) <= namesakes);
  let next = firstFreeRow(found, kept.filter(({ isFresh }) => isFresh).length);
  return kept.map((row) => ({ ...row, sheetRow: rowOf.get(row.id) ?? next++ }));
}

/** The partner that a batch gives more, where it stands now; of several without an ID the one that stands where it stood. */
export function partnerToFill(
  { partner, sheetRow }: ImportBatch['changes'][number],
  partners: readonly Partner[],
): Partner | undefined {
  const rows = rowsNow([partner], partners);
  return partners.find(({ row }) => rows.has(row) && (rows.size === 1 || row === sheetRow));
}

import {
  COLUMNS,
  type Column,
  type ColumnPlaces,
  columnOf,
  FIELD_KEYS,
  type FieldKey,
  type PartnerFields,
} from '../partnership/columns';
import { nameKey } from '../partnership/name/nameKey';
import { keyOf, type Partner, type PartnerKey } from '../partnership/partner';
import { storeDraft } from '../workspace/drafts';
import { addColumns } from '../workspace/partnerColumns';
import { openPartnerRow } from '../workspace/partnerRow';
import { firstFreeRow, type PartnerSheet, partnerIds, readPartnerSheet } from '../workspace/partnerSheet';
import type { Spreadsheet } from '../workspace/spreadsheet';
import { UserError } from '../workspace/userError';
import { rowsNow } from './chosenPartners';
import { type Reply, replyUnderLock } from './command';

/** What a page wants to have written of a partner. */
export interface SaveRequest {
  /** `null` for a partner that is new. */
  readonly partner: PartnerKey | null;
  /** The Partner ID that a partner without one gets, so that a new one whose answer was lost is not added twice. */
  readonly newId?: string;
  /** What is to stand in the cells; a blank text empties one, and what is absent stays as it is. */
  readonly fields: PartnerFields;
  /** What the page knew of these fields, so that nobody's change meanwhile is overwritten; blank for a new partner. */
  readonly before: PartnerFields;
  /** Whether columns that the list lacks may be added to its right. */
  readonly addColumns: boolean;
  /** Whether a new partner is wanted although one of that name is there. */
  readonly evenIfKnown: boolean;
}

/** What came of it. Nothing was written unless it was saved. */
export type SaveResult =
  | SavedPartner
  /** The list has no column for these; ask, then save with `addColumns`. */
  | { readonly result: 'columnsMissing'; readonly headings: readonly string[] }
  /** A partner of that name is there already; ask, then save with `evenIfKnown`. */
  | ({ readonly result: 'known'; readonly row: number } & PartnerKey)
  /** Somebody else changed these cells meanwhile, and now they say this. */
  | { readonly result: 'changed'; readonly fields: PartnerFields };

/** A partner that was written. */
export interface SavedPartner {
  readonly result: 'saved';
  readonly partner: PartnerKey;
  readonly row: number;
  /** True when a filter hides the row. */
  readonly isHidden: boolean;
  /** Headings of the cells that hold a formula and were left as they are. */
  readonly keptFormulas: readonly string[];
}

/** Writes a new partner into a row of its own, or changes one, each value in the column that means it. */
export function savePartner(request: SaveRequest): Reply<SaveResult> {
  return replyUnderLock((spreadsheet) => save(spreadsheet, request));
}

function save(spreadsheet: Spreadsheet, request: SaveRequest): SaveResult {
  const found = readPartnerSheet(spreadsheet);
  const plan = planSave(found, request);
  if ('result' in plan) return plan;
  const saved = plan.write();
  if (!request.partner) storeDraft(spreadsheet, 'draft', '');
  return saved;
}

/** A partner that can be written: all that had to be read before is read. */
export interface SavePlan {
  readonly partner: PartnerKey;
  write(): SavedPartner;
}

/**
 * Looks whether a partner can be written as it is wanted, without writing.
 *
 * @returns how to write it, or what has to be asked first
 * @throws UserError when it is not in the list any more, or has no name
 */
export function planSave(found: PartnerSheet, request: SaveRequest): SavePlan | SaveResult {
  const existing = request.partner ? partnerNow(request.partner, found) : undefined;
  const added = request.partner ? undefined : found.list.partners.find(({ id }) => id !== '' && id === request.newId);
  if (added) return { result: 'saved', partner: keyOf(added), row: added.row, isHidden: false, keptFormulas: [] };
  const name = request.fields.name ?? existing?.name ?? '';
  if (name.trim() === '') throw new UserError('nameMissing');

  const missing = missingColumns(found.list.columns, request.fields);
  if (missing.length > 0 && !request.addColumns)
    return { result: 'columnsMissing', headings: missing.map(({ heading }) => heading) };
  const obstacle = existing ? changedMeanwhile(existing, request) : sameName(found, request);
  if (obstacle) return obstacle;

  const width = found.rows[0]?.length ?? 0;
  const places = withColumns(found.list.columns, width, missing);
  const row = existing?.row ?? firstFreeRow(found);
  const id = existing?.id || request.newId || partnerIds()(row);
  const partner = { id, name };
  const cells = openPartnerRow(found.sheet, row, width);
  return {
    partner,
    write: () => {
      addColumns(found.sheet, width, missing);
      const kept = cells.write(places, { ...request.fields, id });
      found.sheet.getRange(row, (places.name ?? 0) + 1).activate();
      const keptFormulas = kept.map((key) => columnOf(key).heading);
      return { result: 'saved', partner, row, isHidden: cells.isHidden(), keptFormulas };
    },
  };
}

/** The partner where it stands now. */
export function partnerNow(key: PartnerKey, { list }: PartnerSheet): Partner {
  const rows = rowsNow([key], list.partners);
  const same = list.partners.filter((partner) => rows.has(partner.row));
  const [only, another] = same.length > 1 ? same.filter(({ name }) => name === key.name) : same;
  if (!only || another) throw new UserError('partnerGone', key.name);
  return only;
}

/** The columns for what is given that the list lacks, and the one that every partner needs to be known by. */
function missingColumns(places: ColumnPlaces, fields: PartnerFields): Column[] {
  return COLUMNS.filter(
    ({ key }) => places[key] === undefined && (key === 'id' || (fields[key as FieldKey] ?? '') !== ''),
  );
}

function withColumns(places: ColumnPlaces, width: number, added: readonly Column[]): ColumnPlaces {
  return Object.assign({}, places, ...added.map(({ key }, index) => ({ [key]: width + index })));
}

function changedMeanwhile(partner: Partner, { fields, before }: SaveRequest): SaveResult | undefined {
  const changed: { [key in FieldKey]?: string } = {};
  for (const key of FIELD_KEYS) {
    const now = partner.fields[key] ?? '';
    if (fields[key] !== undefined && now !== (before[key] ?? '') && now !== fields[key]) changed[key] = now;
  }
  return Object.keys(changed).length > 0 ? { result: 'changed', fields: changed } : undefined;
}

function sameName({ list }: PartnerSheet, { fields, evenIfKnown }: SaveRequest): SaveResult | undefined {
  if (evenIfKnown) return undefined;
  const key = nameKey(fields.name ?? '');
  const same = list.partners.find(({ name }) => nameKey(name) === key);
  return same ? { result: 'known', ...keyOf(same), row: same.row } : undefined;
}

import { readCalendarDate } from '../calendarDate';
import { columnOf, FIELD_KEYS, type FieldKey, type PartnerFields } from '../columns';
import { fold, LONGEST_CELL, plainText } from '../text';
import { readWebsite } from './website';

/** Columns of the person's own: their cells by heading. */
export type OwnColumns = { readonly [heading: string]: string };

/** A row of the partner list, as far as merging needs it. */
export interface PartnerRow {
  /** The Partner ID; `''` while there is none. */
  readonly id: string;
  readonly fields: PartnerFields;
  readonly ownColumns?: OwnColumns;
}

/** A cell in which two rows differ and that can hold one answer only: a person decides. */
export interface MergeConflict {
  readonly key: FieldKey;
  /** What stands there until then. */
  readonly kept: string;
  readonly other: string;
}

/** What merging two rows comes to, before anything is written. */
export interface MergePlan {
  /** The Partner ID that stays; `''` when neither row has one. */
  readonly id: string;
  readonly fields: PartnerFields;
  readonly ownColumns: OwnColumns;
  /** The name of the other row when it is another one; no column holds it, so that the caller keeps it. */
  readonly previousName: string;
  readonly conflicts: readonly MergeConflict[];
  /** Partner IDs to write anew wherever rows of agreements, check-ins and their log hold `from`. */
  readonly repoint: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Plans how two rows of one partner become one. Blanks are filled; of texts that differ both stay, the second on lines
 * of its own; the later last contact counts. Where a cell holds one answer only, such as a rating or a choice, the
 * kept row's stands and the other is a conflict for the person. So every cell of both rows is in the plan, save an
 * earlier last contact. Merging the same row once more changes nothing.
 *
 * @example mergePartners({ id: 'a', fields: { name: 'Heron' } }, { id: 'b', fields: { name: 'Heron', sector: 'Health' } })
 * // fields { name: 'Heron', sector: 'Health' }, repoint [{ from: 'b', to: 'a' }]
 */
export function mergePartners(keep: PartnerRow, other: PartnerRow): MergePlan {
  const fields: { [key in FieldKey]?: string } = {};
  const conflicts: MergeConflict[] = [];
  let previousName = '';
  for (const key of FIELD_KEYS) {
    const [kept, added] = [plainText(keep.fields[key]), plainText(other.fields[key])];
    const merged = mergeCell(key, kept, added);
    if ((merged ?? kept) !== '') fields[key] = merged ?? kept;
    if (merged !== undefined) continue;
    if (key === 'name') previousName = added;
    else conflicts.push({ key, kept, other: added });
  }
  const id = keep.id || other.id;
  return {
    id,
    fields,
    ownColumns: mergeOwn(keep.ownColumns ?? {}, other.ownColumns ?? {}),
    previousName,
    conflicts,
    repoint: other.id === '' || other.id === id ? [] : [{ from: other.id, to: id }],
  };
}

/** What the cell becomes; `undefined` when it holds one answer only and the two rows give another. */
function mergeCell(key: FieldKey, kept: string, added: string): string | undefined {
  if (kept === '' || added === '') return kept || added;
  if (fold(kept) === fold(added)) return kept;
  if (key === 'lastContact') return later(kept, added);
  if (key === 'website' && isOneSite(kept, added)) return kept;
  const { choices, holds } = columnOf(key);
  return key === 'name' || choices || holds ? undefined : joinTexts(kept, added);
}

function isOneSite(one: string, other: string): boolean {
  const [mine, theirs] = [readWebsite(one), readWebsite(other)];
  return mine !== undefined && mine.site === theirs?.site && mine.page === theirs.page;
}

function later(one: string, other: string): string | undefined {
  if (!readCalendarDate(one) || !readCalendarDate(other)) return undefined;
  return one > other ? one : other;
}

/** Both texts, each line once; `undefined` when a cell cannot hold them. */
function joinTexts(kept: string, added: string): string | undefined {
  const known = new Set(kept.split('\n').map(fold));
  const more = added.split('\n').filter((line) => !known.has(fold(line)));
  const joined = [kept, ...more].join('\n');
  return joined.length > LONGEST_CELL ? undefined : joined;
}

/** Columns whose meaning nobody knows hold text; one that a cell cannot hold stands in a column beside it. */
function mergeOwn(kept: OwnColumns, added: OwnColumns): OwnColumns {
  const merged = new Map(Object.entries(kept));
  for (const [heading, text] of Object.entries(added)) addText(merged, heading, plainText(text));
  return Object.fromEntries(merged);
}

function addText(columns: Map<string, string>, heading: string, text: string): void {
  const known = plainText(columns.get(heading));
  const joined = known === '' || text === '' ? known || text : joinTexts(known, text);
  if (joined === undefined) addText(columns, `${heading} (2)`, text);
  else columns.set(heading, joined);
}

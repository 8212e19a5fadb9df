import type { PartnerFields } from '../columns';
import type { PlaceKey } from './target';

/** An organization of somebody's list, as it will stand in the partner list. */
export interface ImportedPartner {
  readonly name: string;
  /** Its cells in the partner list's columns; blank ones are absent. */
  readonly fields: PartnerFields;
  /** Its cells in the columns that are kept beside those, in the order of {@link ImportedList.extraColumns}. */
  readonly extra: readonly string[];
  /** Names it had or also has. They stand in `extra` too, as do identifiers and place. */
  readonly previousNames: readonly string[];
  readonly identifiers: readonly Identifier[];
  /** What tells it from others of one body: its chapter, its branch; blank when it has none. */
  readonly localName: string;
  readonly place: { readonly [key in PlaceKey]?: string };
  /** The rows that it was read from, as people see them; by the first it was added, the others were merged. */
  readonly sourceRows: readonly number[];
}

/** A number that one organization only has; `scheme` tells of what register, as the heading says it. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

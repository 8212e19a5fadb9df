import type { ColumnKey } from '../columns';
import { readPartners } from '../partner';
import type { Weights } from '../weights';
import type { CoveredPartner } from './coverage';

const LOOKED_AT: readonly ColumnKey[] = ['type', 'sector', 'area', 'opensDoors', 'level'];

/** A partner list, as far as its coverage goes. */
export interface CoveredList {
  readonly partners: readonly CoveredPartner[];
  /** The columns that are looked at and the list lacks. */
  readonly lacks: readonly ColumnKey[];
}

/** Reads a partner list, its headings first. */
export function coveredList(rows: readonly (readonly unknown[])[], weights: Weights): CoveredList {
  const { partners, columns } = readPartners(rows, weights) ?? { partners: [], columns: {} };
  return {
    partners: partners.map(({ name, fields, level, priority }) => {
      const { type = '', sector = '', area = '', opensDoors = '' } = fields;
      return { name, type, sector, area, opensDoors, level: level ?? null, priority: priority ?? null };
    }),
    lacks: LOOKED_AT.filter((key) => columns[key] === undefined),
  };
}

import { findColumns } from './columns';
import { asRows } from './ratingTable';
import { plainText } from './text';

/** The names of a list, as a custom function is given them; rows count from 0 at the first partner. */
export interface NameColumn {
  /** True when the first cell is a heading of names. */
  readonly headed: boolean;
  /** True for one cell, whose answer is one value. */
  readonly single: boolean;
  /** Rows up to the last one that has a name. */
  readonly length: number;
  /** Trimmed; blank in rows without one. */
  readonly names: readonly string[];
}

/** Reads the `names` argument: a column of names, with or without its heading. */
export function readNames(names: unknown): NameColumn {
  const all = asRows(names).map(([name]) => plainText(name));
  const headed = findColumns(all.slice(0, 1)).name !== undefined;
  const listed = all.slice(headed ? 1 : 0);
  while (listed[listed.length - 1] === '') listed.pop();
  return { headed, single: all.length === 1, length: listed.length, names: listed };
}

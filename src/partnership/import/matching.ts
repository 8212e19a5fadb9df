import { COLUMNS, columnLetter, findColumns, RATING_COLUMNS } from '../columns';
import type { Language } from '../language';
import { checksum } from '../mou/checksum';
import { fold, foldHeading } from '../text';
import { findHeadingRow, kindOf } from './headingRow';
import { type Layout, type LayoutRule, layoutOf } from './layout';
import { missionArea } from './ntee';
import { type ImportTable, isBlank } from './table';
import { type ColumnUse, headingKey, type ImportTarget, isField, isList, type Meaning, meaningOf } from './target';

/** One column of somebody's list, and what becomes of it. */
export interface MatchedColumn {
  /** Its place in the table, from 0. */
  readonly column: number;
  /** Its heading in one line, told apart from the others; a column without has its letter. */
  readonly heading: string;
  readonly use: ColumnUse;
  /** True when what stands in the cells suggested it, not the heading: better look. */
  readonly guessed: boolean;
  /** True when nothing stands in it. */
  readonly empty: boolean;
  /** Codes of the National Taxonomy of Exempt Entities, put in words of this language. */
  readonly ntee?: Language;
}

/** How a list is understood; a person may correct it. */
export interface Matching {
  /** Where the headings stand, from 0; `undefined` without headings. Rows above are titles and notes. */
  readonly headingRow: number | undefined;
  readonly layout: Layout | undefined;
  readonly columns: readonly MatchedColumn[];
  /** True: rows of one name are one organization, whatever their towns; otherwise another town may be another one. */
  readonly oneNameIsOne: boolean;
}

/** What a person decided about the columns of a list, to be used for the next one with the same headings. */
export interface RememberedMatching {
  /** {@link headingsKey} of the list. */
  readonly key: string;
  readonly uses: readonly { readonly heading: string; readonly use: ColumnUse }[];
  readonly oneNameIsOne: boolean;
}

/** What {@link proposeMatching} may be told. */
export interface MatchingOptions {
  /** In which mission areas are put in words. */
  readonly language?: Language;
  /** Where the headings stand when a person knows better; `'none'` for a list without. */
  readonly headingRow?: number | 'none';
  /** What was decided about other lists. */
  readonly remembered?: readonly RememberedMatching[];
}

/**
 * Understands a list: where its headings stand and what its columns mean, by their headings, by the layout of a
 * well-known export, and by what stands in them. What was remembered of a list with the same headings counts more.
 */
export function proposeMatching(table: ImportTable, options: MatchingOptions = {}): Matching {
  const { language = 'en', remembered = [] } = options;
  const headingRow = options.headingRow ?? (table.unit === 'item' ? 0 : (findHeadingRow(table.rows) ?? 'none'));
  const at = headingRow === 'none' ? undefined : headingRow;
  const written = at === undefined ? (table.rows[0] ?? []).map(() => '') : (table.rows[at] ?? []);
  const body = table.rows.slice(at === undefined ? 0 : at + 1).filter((row) => !isBlank(row));
  const layout = layoutOf(written);
  const empty = written.map((_, column) => body.every((row) => (row[column] ?? '') === ''));
  const meant = usesOf(written, layout);
  const uses = meant.map((use, column) =>
    empty[column] || isRepeated(column, written, meant, body) ? 'leaveOut' : use,
  );
  const guesses = guessedUses(body, uses, at !== undefined);
  const headings = toldApart(written);
  const columns = headings.map((heading, column): MatchedColumn => {
    const guess = guesses.get(column);
    return { column, heading, use: guess ?? uses[column] ?? 'keep', guessed: !!guess, empty: empty[column] ?? false };
  });
  const proposed: Matching = {
    headingRow: at,
    layout: layout?.layout,
    columns: [...columns, ...missionAreas(columns, written, layout, language)],
    oneNameIsOne: layout?.oneNameIsOne ?? false,
  };
  const known = remembered.find(({ key }) => at !== undefined && key === headingsKey(written));
  return known ? withRemembered(proposed, known) : proposed;
}

/**
 * The matching with one column used otherwise. What only one column can be (the name, the website) is taken from the
 * column that was it, which is kept as it is then.
 *
 * @param index - its place in `matching.columns`
 */
export function withUse(matching: Matching, index: number, use: ColumnUse): Matching {
  const columns = matching.columns.map((column, at): MatchedColumn => {
    if (at === index) return { ...column, use, guessed: false };
    return column.use === use && isOnlyOne(use) ? { ...column, use: 'keep' } : column;
  });
  return { ...matching, columns };
}

/** A key by which a list with the same headings is known again, in any order. */
export function headingsKey(headings: readonly string[]): string {
  const keys = headings.map(headingKey).filter((key) => key !== '');
  return checksum(keys.sort().join('\n'));
}

/** What is worth remembering of a matching; `undefined` for a list without headings. */
export function rememberedOf(table: ImportTable, matching: Matching): RememberedMatching | undefined {
  const { headingRow, columns, oneNameIsOne } = matching;
  if (headingRow === undefined) return undefined;
  const uses = columns.filter(({ empty }) => !empty).map(({ heading, use }) => ({ heading, use }));
  return { key: headingsKey(table.rows[headingRow] ?? []), uses, oneNameIsOne };
}

function withRemembered(matching: Matching, { uses, oneNameIsOne }: RememberedMatching): Matching {
  const useOf = new Map(uses.map(({ heading, use }) => [heading, use]));
  const columns = matching.columns.map((column): MatchedColumn => {
    const use = useOf.get(column.heading);
    return use === undefined || column.empty ? column : { ...column, use, guessed: false };
  });
  return { ...matching, columns, oneNameIsOne };
}

/** True for what one column can be only. */
export function isOnlyOne(use: ColumnUse): use is ImportTarget {
  return use !== 'keep' && use !== 'leaveOut' && use !== 'identifier' && use !== 'status' && !isList(use);
}

function usesOf(written: readonly string[], layout: LayoutRule | undefined): ColumnUse[] {
  const keys = written.map(headingKey);
  const own = keys.map((key) => layout?.uses.get(key));
  const taken = new Set<ColumnUse>(own.filter((use): use is ColumnUse => use !== undefined && isOnlyOne(use)));
  const free = written.map((heading, column) => (own[column] === undefined ? heading : ''));
  const ratings = findColumns(free);
  const wanted = free.map((heading): Meaning | undefined => (heading === '' ? undefined : meaningOf(heading)));
  for (const key of RATING_COLUMNS) {
    const place = ratings[key];
    if (place !== undefined) wanted[place] = key;
  }
  const nameAt = taken.has('name') ? undefined : bestName(free, wanted);
  return written.map((_, column): ColumnUse => {
    const given = own[column];
    if (given !== undefined) return given;
    const meaning = wanted[column];
    if (meaning === 'name') return column === nameAt ? 'name' : 'keep';
    if (meaning === undefined || !isUse(meaning) || taken.has(meaning)) return 'keep';
    if (isOnlyOne(meaning)) taken.add(meaning);
    return meaning;
  });
}

/** True for a column that says what another of the same meaning says already, such as a coordinate given twice. */
function isRepeated(
  column: number,
  written: readonly string[],
  uses: readonly ColumnUse[],
  body: readonly (readonly string[])[],
): boolean {
  const meaning = uses[column] === 'keep' ? meaningOf(written[column] ?? '') : undefined;
  const other = meaning === undefined ? -1 : uses.indexOf(meaning as ColumnUse);
  return other >= 0 && body.every((row) => row[column] === '' || row[column] === row[other]);
}

/** Computed columns and the partner's ID are made by the add-on: what a list has under their names is kept beside them. */
function isUse(meaning: Meaning): meaning is ImportTarget {
  return isField(meaning) || !COLUMNS.some(({ key }) => key === meaning);
}

/** "Name" beside "Organization" is a person's, and "Group" beside "Name" is a kind. */
function bestName(headings: readonly string[], wanted: readonly (Meaning | undefined)[]): number | undefined {
  const rank = (column: number) => {
    const key = headingKey(headings[column] ?? '');
    if (/^(group|agency|org|structure|company|provider|membre)$/.test(key)) return 2;
    return /^(name|nombre|nom|nome)$/.test(key) ? 1 : 0;
  };
  const places = wanted.map((_, column) => column).filter((column) => wanted[column] === 'name');
  return places.sort((a, b) => rank(a) - rank(b) || a - b)[0];
}

const ROWS_LOOKED_AT = 500;

/** What the cells tell: the name when no heading does; website and e-mail in a list without headings. */
function guessedUses(
  body: readonly (readonly string[])[],
  uses: readonly ColumnUse[],
  hasHeadings: boolean,
): Map<number, ImportTarget> {
  const guesses = new Map<number, ImportTarget>();
  const rows = body.slice(0, ROWS_LOOKED_AT);
  const free = uses.map((_, column) => column).filter((column) => uses[column] === 'keep');
  const cells = (column: number) => rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  const share = (column: number, kind: ReturnType<typeof kindOf>) =>
    cells(column).filter((cell) => kindOf(cell) === kind).length / Math.max(1, rows.length);
  if (!uses.includes('name')) {
    const different = (column: number) =>
      new Set(
        cells(column)
          .filter((cell) => kindOf(cell) === 'words')
          .map(fold),
      ).size;
    const counts = free.map((column) => ({ column, count: different(column) }));
    const best = counts.reduce((most, one) => (one.count > most.count ? one : most), { column: -1, count: 0 });
    if (best.column >= 0) guesses.set(best.column, 'name');
  }
  if (hasHeadings) return guesses;
  const website = free.find((column) => share(column, 'address') > 0.5);
  const contact = free.find((column) => share(column, 'email') > 0.5);
  if (website !== undefined && !guesses.has(website)) guesses.set(website, 'website');
  if (contact !== undefined && !guesses.has(contact)) guesses.set(contact, 'contact');
  return guesses;
}

/** Headings in one line, each once. */
function toldApart(written: readonly string[]): string[] {
  const taken = new Set<string>();
  return written.map((text, column) => {
    const line = text.replace(/\s+/g, ' ');
    const own = line === '' ? `Column ${columnLetter(column)}` : line;
    let heading = own;
    for (let time = 2; taken.has(foldHeading(heading)); time++) heading = `${own} (${time})`;
    taken.add(foldHeading(heading));
    return heading;
  });
}

/** The heading under which a column is kept beside the partner list's: none that the list would take for its own. */
export function extraHeading({ heading }: MatchedColumn): string {
  return Object.keys(findColumns([heading])).length > 0 ? `${heading} (imported)` : heading;
}

function missionAreas(
  columns: readonly MatchedColumn[],
  written: readonly string[],
  layout: LayoutRule | undefined,
  language: Language,
): MatchedColumn[] {
  const codes = columns.find(({ column }) => headingKey(written[column] ?? '') === layout?.ntee);
  if (!codes || codes.empty) return [];
  const use = columns.some((column) => column.use === 'mission') ? 'keep' : 'mission';
  return [{ column: codes.column, heading: 'Mission area', use, guessed: false, empty: false, ntee: language }];
}

/** What a row says in a column of a matching. */
export function cellOf(row: readonly string[], { column, ntee }: MatchedColumn): string {
  const cell = row[column] ?? '';
  return ntee === undefined ? cell : missionArea(cell, ntee);
}

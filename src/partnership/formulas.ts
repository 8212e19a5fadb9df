import { COLUMNS, type ColumnKey, type ColumnPlaces, columnLetter, RATING_COLUMNS } from './columns';

/** Google Sheets accepts this between arguments in every locale; a comma is a decimal sign in many. */
const SEPARATOR = ';';

/**
 * The formula for the heading cell of a computed column: it labels the column and fills it, whatever is sorted,
 * filtered or inserted below. The ratings are one open range from the first to the last of their columns.
 *
 * @param places where the columns stand, those to be added included
 * @param settings references to the three weights, such as `Settings!$B$8:$B$10`, and to the usual months between
 *   check-ins; without them the weights are equal and the months as usual
 * @example columnFormula('score', { missionAlignment: 1, resourceComplementarity: 2, relationshipPotential: 3 })
 * // '=PARTNER_SCORE(B1:D)'
 */
export function columnFormula(
  key: ColumnKey,
  places: ColumnPlaces,
  settings?: { readonly weights: string; readonly months: string },
): string {
  const name = COLUMNS.find((column) => column.key === key)?.formula;
  const ratings = RATING_COLUMNS.map((column) => places[column] ?? 0);
  const range = openRange(Math.min(...ratings), Math.max(...ratings));
  const column = (wanted: ColumnKey) => openRange(places[wanted] ?? 0, places[wanted] ?? 0);
  const given = settings ? [settings.weights] : [];
  const argumentsOf: { [key in ColumnKey]?: readonly string[] } = {
    priority: [range, ...given],
    score: [range, ...given],
    reason: [range, ...given],
    nextStep: [range, column('capacity'), ...given],
    nextCheckIn: [
      column('lastContact'),
      column('level'),
      column('priority'),
      column('cadence'),
      ...(settings ? [settings.months] : []),
    ],
  };
  return `=${name}(${(argumentsOf[key] ?? []).join(SEPARATOR)})`;
}

/** From the heading down to wherever the sheet ends: `B1:D`. */
function openRange(from: number, to: number): string {
  return `${columnLetter(from)}1:${columnLetter(to)}`;
}

/** The computed column that a heading cell's formula makes, or `undefined`. */
export function columnOfFormula(formula: string): ColumnKey | undefined {
  return COLUMNS.find(
    (column) => column.formula !== undefined && formula.toUpperCase().startsWith(`=${column.formula}(`),
  )?.key;
}

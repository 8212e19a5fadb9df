import { readCalendarDate } from '../partnership/calendarDate';
import { LONGEST_CELL, plainText } from '../partnership/text';

/**
 * A text as it must be written so that it stays what it is. Sheets reads what a script writes as if it were typed:
 * `=…` would become a formula, `3/4` a date, `007` a number. A leading apostrophe, which Sheets hides, prevents that.
 */
export function asText(text: string): string {
  return text === '' ? '' : `'${text.slice(0, LONGEST_CELL)}`;
}

/** A text as a column needs it: what it holds as numbers or days is written so that Sheets makes that of it. */
export function asCell(text: string, holds: 'number' | 'day' | undefined): string | number {
  const number = Number(text.trim().replace(',', '.'));
  if (holds === 'number' && text.trim() !== '' && Number.isFinite(number)) return number;
  return holds === 'day' && readCalendarDate(text) === text ? text : asText(text);
}

/** How a cell reads into which this was written. */
export function readBack(written: string | number): string {
  return plainText(typeof written === 'string' ? written.replace(/^'/, '') : written);
}

import { type CalendarDate, calendarDate, isDate } from '../partnership/calendarDate';

const HOUR = 60 * 60 * 1000;

/** Today in a zone. */
export function today(zone: string): CalendarDate {
  return Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd');
}

/** The second that it is now in a zone, as `yyyy-mm-dd hh:mm:ss`. */
export function now(zone: string): string {
  return Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm:ss');
}

/**
 * Rows with their dates as `yyyy-mm-dd`. A date cell holds the instant at which its day begins in the spreadsheet's
 * zone; the zone's offset is asked for once, and two hours of slack absorb daylight saving time.
 */
export function withDatesAsText(rows: readonly unknown[][], zone: () => string): unknown[][] {
  let shift: number | undefined;
  return rows.map((row) =>
    row.map((cell) => {
      if (!isDate(cell)) return cell;
      shift ??= offsetOf(zone()) + 2 * HOUR;
      return calendarDate(cell.getTime() + shift);
    }),
  );
}

/** Milliseconds that the zone is ahead of UTC now. */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d)(\d\d)/.exec(Utilities.formatDate(new Date(), zone, 'Z')) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60) * HOUR;
}

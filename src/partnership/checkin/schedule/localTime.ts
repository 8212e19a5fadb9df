const FORMATS = new Map<string, Intl.DateTimeFormat>();

/**
 * What clocks in a zone show at an instant, as `yyyy-mm-ddThh:mm`.
 *
 * @param instant with an offset, as calendars answer it
 * @param zone an IANA name
 * @throws RangeError when it is no instant, or no zone that is known
 * @example localTime('2026-03-10T14:00:00Z', 'America/New_York') // '2026-03-10T10:00'
 */
export function localTime(instant: string, zone: string): string {
  let format = FORMATS.get(zone);
  if (!format) {
    const digits = '2-digit';
    const time = { year: 'numeric', month: digits, day: digits, hour: digits, minute: digits } as const;
    format = new Intl.DateTimeFormat('en-US', {
      ...time,
      hourCycle: 'h23',
      timeZone: zone,
    } as Intl.DateTimeFormatOptions);
    FORMATS.set(zone, format);
  }
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(new Date(instant))) parts[type] = value;
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

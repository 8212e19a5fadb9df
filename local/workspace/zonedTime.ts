const formatters = new Map<string, Intl.DateTimeFormat>();

/** True for a time zone name of the IANA database that this runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    formatterFor(name);
    return true;
  } catch {
    return false;
  }
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** What a clock on the wall of the zone shows at an instant, as the milliseconds of the same reading in UTC. */
export function wallClock(instant: number, zone: string): number {
  if (zone === 'Etc/UTC' || zone === 'UTC' || Number.isNaN(instant)) return instant;
  const field: Record<string, string> = {};
  for (const part of formatterFor(zone).formatToParts(instant)) field[part.type] = part.value;
  const year = field.era === 'BC' ? 1 - Number(field.year) : Number(field.year);
  const reading = new Date(0);
  reading.setUTCFullYear(year, Number(field.month) - 1, Number(field.day));
  reading.setUTCHours(Number(field.hour), Number(field.minute), Number(field.second));
  return reading.getTime() + (((instant % 1000) + 1000) % 1000);
}

/** The instant (milliseconds since 1970 UTC) at which a clock of the zone shows the reading that `wallClock` answers. */
export function instantOf(reading: number, zone: string): number {
  if (Number.isNaN(reading)) return reading;
  const firstGuess = reading - (wallClock(reading, zone) - reading);
  return reading - (wallClock(firstGuess, zone) - firstGuess);
}

/** A reading of a clock as `yyyy-mm-ddThh:mm:ss`. */
export function readingText(reading: number): string {
  return new Date(reading).toISOString().slice(0, 19);
}

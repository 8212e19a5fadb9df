import { describe, plain } from './strict';
import { isTimeZone, wallClock } from './zonedTime';

/** Data with a type and a name, as services pass it among them. */
export class LocalBlob {
  constructor(
    private readonly data: string,
    private readonly contentType: string | null,
    private readonly name: string | null,
  ) {}

  getDataAsString(): string {
    return this.data;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  getName(): string | null {
    return this.name;
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function formatField(letters: string, reading: Date, offset: number): string {
  const number = (value: number) => String(value).padStart(letters.length, '0');
  const hour = reading.getUTCHours();
  const signed = (separator: string) => {
    const minutes = Math.abs(offset);
    const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
    return `${offset < 0 ? '-' : '+'}${digits.join(separator)}`;
  };
  const month = MONTHS[reading.getUTCMonth()] ?? '';
  const day = DAYS[reading.getUTCDay()] ?? '';
  switch (letters) {
    case 'yyyy':
    case 'y':
      return number(reading.getUTCFullYear());
    case 'yy':
      return String(reading.getUTCFullYear()).slice(-2).padStart(2, '0');
    case 'MMMM':
      return month;
    case 'MMM':
      return month.slice(0, 3);
    case 'MM':
    case 'M':
      return number(reading.getUTCMonth() + 1);
    case 'dd':
    case 'd':
      return number(reading.getUTCDate());
    case 'EEEE':
      return day;
    case 'EEE':
    case 'EE':
    case 'E':
      return day.slice(0, 3);
    case 'HH':
    case 'H':
      return number(hour);
    case 'hh':
    case 'h':
      return number(hour % 12 || 12);
    case 'mm':
    case 'm':
      return number(reading.getUTCMinutes());
    case 'ss':
    case 's':
      return number(reading.getUTCSeconds());
    case 'SSS':
      return number(reading.getUTCMilliseconds());
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'Z':
      return signed('');
    case 'XXX':
      return offset === 0 ? 'Z' : signed(':');
    default:
      throw new Error(`The date pattern letters '${letters}' are not available in the local workspace.`);
  }
}

/** The `Utilities` service. */
export class LocalUtilities {
  getUuid(): string {
    return crypto.randomUUID();
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    if (!isTimeZone(timeZone)) throw new Error(`'${timeZone}' is not a time zone.`);
    const instant = date.getTime();
    if (Number.isNaN(instant)) throw new Error('An invalid date cannot be formatted.');
    const reading = wallClock(instant, timeZone);
    return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (match, quoted?: string) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
      return formatField(match, new Date(reading), Math.round((reading - instant) / 60000));
    });
  }

  newBlob(data: string, contentType: string | null = null, name: string | null = null): LocalBlob {
    return new LocalBlob(data, contentType, name);
  }

  sleep(_milliseconds: number): void {}
}

describe<GoogleAppsScript.Base.Blob>()(LocalBlob, 'Utilities.Blob', {
  getDataAsString: plain(),
  getContentType: plain(),
  getName: plain(),
});
describe<GoogleAppsScript.Utilities.Utilities>()(LocalUtilities, 'Utilities', {
  getUuid: plain(),
  formatDate: plain('Date,String,String'),
  newBlob: plain('String', 'String,String', 'String,String,String'),
  sleep: plain('Integer'),
});

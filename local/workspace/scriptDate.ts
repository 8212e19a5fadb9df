import { instantOf, wallClock } from './zonedTime';

const PARTS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

const HAS_ZONE = /(Z|GMT|UTC|[+-]\d{2}:?\d{2})\s*(\(.*\))?$/i;
const ISO_DAY = /^[+-]?\d{4,6}(-\d{2}){0,2}$/;

function parse(text: string, zone: string): number {
  if (ISO_DAY.test(text) || HAS_ZONE.test(text)) return Date.parse(text);
  const reading = Date.parse(`${text}Z`);
  return instantOf(Number.isNaN(reading) ? Date.parse(`${text} UTC`) : reading, zone);
}

/**
 * The `Date` that a script sees: its clock is `now`, and its local time is the script's time zone and never the
 * process's. Every date, whoever made it, counts as an instance of it.
 */
export function scriptDate(zone: string, now: () => Date): DateConstructor {
  class ScriptDate extends Date {
    constructor(...values: (number | string | Date)[]) {
      const [value] = values;
      if (values.length === 0) super(now().getTime());
      else if (values.length > 1) super(instantOf(Date.UTC(...(values.map(Number) as [number, number])), zone));
      else super(typeof value === 'string' ? parse(value, zone) : Number(value));
    }

    static override now(): number {
      return now().getTime();
    }

    static override parse(text: string): number {
      return parse(text, zone);
    }

    static override [Symbol.hasInstance](value: unknown): boolean {
      return Object.prototype.toString.call(value) === '[object Date]';
    }

    override getDay(): number {
      return new Date(wallClock(this.getTime(), zone)).getUTCDay();
    }

    override getTimezoneOffset(): number {
      return (this.getTime() - wallClock(this.getTime(), zone)) / 60000;
    }

    override toDateString(): string {
      const [day, date, month, year] = new Date(wallClock(this.getTime(), zone)).toUTCString().split(/,? /);
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : `${day} ${month} ${date} ${year}`;
    }

    override toTimeString(): string {
      const minutes = Math.abs(this.getTimezoneOffset());
      const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join('');
      const time = new Date(wallClock(this.getTime(), zone)).toUTCString().split(' ')[4];
      return `${time} GMT${this.getTimezoneOffset() > 0 ? '-' : '+'}${digits}`;
    }

    override toString(): string {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : `${this.toDateString()} ${this.toTimeString()}`;
    }

    override toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string {
      return super.toLocaleString(locales, { timeZone: zone, ...options });
    }

    override toLocaleDateString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string {
      return super.toLocaleDateString(locales, { timeZone: zone, ...options });
    }

    override toLocaleTimeString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string {
      return super.toLocaleTimeString(locales, { timeZone: zone, ...options });
    }
  }

  for (const part of PARTS) {
    Object.defineProperty(ScriptDate.prototype, `get${part}`, {
      value: function (this: Date) {
        return new Date(wallClock(this.getTime(), zone))[`getUTC${part}`]();
      },
    });
    Object.defineProperty(ScriptDate.prototype, `set${part}`, {
      value: function (this: Date, ...values: [number]) {
        const reading = new Date(wallClock(this.getTime(), zone));
        reading[`setUTC${part}`](...values);
        return this.setTime(instantOf(reading.getTime(), zone));
      },
    });
  }
  return ScriptDate as unknown as DateConstructor;
}

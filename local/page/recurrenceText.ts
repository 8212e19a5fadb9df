import { readDates } from '../workspace/recurrence';
import { wallClock } from '../workspace/zonedTime';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const UNITS: Readonly<Record<string, string>> = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' };

/**
 * How an event repeats, in words: `every 2 months on the second Tuesday, 6 times, not on 8 December 2026, also on
 * 15 December 2026`; `once` without a rule. What has no
 * short way to say it stands as the rule itself, so that nothing is said that is not so.
 *
 * @param rules the event's RFC 5545 lines, such as `RRULE:FREQ=WEEKLY;BYDAY=MO`
 * @param timeZone the event's, in which the day is told on which the series ends
 */
export function recurrenceText(rules: readonly string[], timeZone: string): string {
  if (rules.length === 0) return 'once';
  const isDates = (line: string) => /^(EXDATE|RDATE)\b/.test(line);
  const repeats = rules
    .filter((line) => !isDates(line))
    .map((rule) => inWords(rule, timeZone) ?? `by the rule ${rule.replace(/^RRULE:/, '')}`);
  return [repeats.join(', and '), ...rules.filter(isDates).map((line) => datesLineInWords(line))].join(', ');
}

function datesLineInWords(line: string): string {
  try {
    const { name, times } = readDates(line);
    return `${name === 'EXDATE' ? 'not' : 'also'} on ${list(times.map(dayInWords))}`;
  } catch {
    return `and by ${line}`;
  }
}

function dayInWords(time: string): string {
  const [year, month, day] = time.slice(0, 10).split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

function inWords(rule: string, timeZone: string): string | undefined {
  const parts = new Map(
    rule
      .replace(/^RRULE:/, '')
      .split(';')
      .map((part) => part.split('=', 2) as [string, string]),
  );
  const take = (name: string) => {
    const value = parts.get(name);
    parts.delete(name);
    return value;
  };
  const frequency = take('FREQ') ?? '';
  const unit = UNITS[frequency];
  const interval = Number(take('INTERVAL') ?? 1);
  const days = daysInWords(frequency, take('BYDAY'), take('BYSETPOS'));
  const dates = datesInWords(take('BYMONTHDAY'));
  const months = monthsInWords(take('BYMONTH'));
  const end = endInWords(take('COUNT'), take('UNTIL'), timeZone);
  // The first day of the week matters only to a rule that skips weeks.
  if (interval === 1 || frequency !== 'WEEKLY') take('WKST');
  if (!rule.startsWith('RRULE:') || !unit || parts.size > 0 || (days && dates)) return undefined;
  if ([days, dates, months, end].includes(undefined)) return undefined;
  if (frequency === 'YEARLY' && !months && (days || dates)) return undefined;
  return `${interval === 1 ? `every ${unit}` : `every ${interval} ${unit}s`}${days}${dates}${months}${end}`;
}

/** In all of these '' is for a part that the rule lacks, and undefined for one that cannot be said. */
function daysInWords(frequency: string, byDay: string | undefined, bySetPos: string | undefined): string | undefined {
  if (byDay === undefined) return bySetPos === undefined ? '' : undefined;
  const days = byDay.split(',').map((day) => {
    const [, ordinal = '', code = ''] = /^([+-]?\d+)?([A-Z]{2})$/.exec(day) ?? [];
    return { ordinal: Number(ordinal), weekday: WEEKDAYS[CODES.indexOf(code)] };
  });
  if (days.some(({ weekday }) => weekday === undefined)) return undefined;
  const weekdays = [...days.map(({ weekday }) => weekday ?? '')];
  const numbered = days.filter(({ ordinal }) => ordinal !== 0).length;
  if (bySetPos !== undefined) {
    if (numbered > 0 || frequency !== 'MONTHLY') return undefined;
    const position = ordinalInWords(Number(bySetPos));
    const named = isWorkingWeek(weekdays) ? 'working day' : days.length === 7 ? 'day' : list(weekdays, 'or');
    return position && ` on the ${position} ${named}`;
  }
  if (numbered > 0) {
    if (numbered < days.length || !/MONTHLY|YEARLY/.test(frequency)) return undefined;
    const ordinals = days.map(({ ordinal }) => ordinalInWords(ordinal));
    if (ordinals.includes(undefined)) return undefined;
    return ` on the ${list(days.map((_, index) => `${ordinals[index]} ${weekdays[index]}`))}`;
  }
  if (frequency === 'MONTHLY' || frequency === 'YEARLY') return ` on each ${list(weekdays)}`;
  return isWorkingWeek(weekdays) ? ' from Monday to Friday' : ` on ${list(weekdays)}`;
}

function isWorkingWeek(weekdays: readonly string[]): boolean {
  return weekdays.length === 5 && WEEKDAYS.slice(1, 6).every((day) => weekdays.includes(day));
}

function ordinalInWords(ordinal: number): string | undefined {
  return ordinal === -1 ? 'last' : ORDINALS[ordinal - 1];
}

function datesInWords(byMonthDay: string | undefined): string | undefined {
  if (byMonthDay === undefined) return '';
  const days = byMonthDay.split(',').map(Number);
  if (days.some((day) => !Number.isInteger(day) || day < -1 || day === 0)) return undefined;
  return ` on ${list(days.map((day) => (day === -1 ? 'the last day' : `day ${day}`)))}`;
}

function monthsInWords(byMonth: string | undefined): string | undefined {
  if (byMonth === undefined) return '';
  const months = byMonth.split(',').map((month) => MONTHS[Number(month) - 1]);
  return months.includes(undefined) ? undefined : ` in ${list(months.map(String))}`;
}

function endInWords(count: string | undefined, until: string | undefined, timeZone: string): string | undefined {
  if (count !== undefined) return count === '1' ? ', once' : `, ${count} times`;
  if (until === undefined) return '';
  const [, year, month, day, time] = /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})Z)?$/.exec(until) ?? [];
  const clock = time?.replace(/..(?=.)/g, '$&:');
  const instant = Date.parse(`${year}-${month}-${day}T${clock ?? '00:00:00'}Z`);
  if (Number.isNaN(instant)) return undefined;
  const last = new Date(clock === undefined ? instant : wallClock(instant, timeZone));
  return `, until ${last.getUTCDate()} ${MONTHS[last.getUTCMonth()]} ${last.getUTCFullYear()}`;
}

function list(items: readonly string[], last = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;
}

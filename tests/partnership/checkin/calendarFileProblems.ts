/** How often each property may stand in each part of a calendar file. */
const PROPERTIES: Readonly<Record<string, Readonly<Record<string, '1' | '0-1' | '*'>>>> = {
  VCALENDAR: { VERSION: '1', PRODID: '1', CALSCALE: '0-1', METHOD: '0-1' },
  VTIMEZONE: { TZID: '1' },
  STANDARD: { DTSTART: '1', TZOFFSETFROM: '1', TZOFFSETTO: '1', TZNAME: '*', RRULE: '0-1' },
  DAYLIGHT: { DTSTART: '1', TZOFFSETFROM: '1', TZOFFSETTO: '1', TZNAME: '*', RRULE: '0-1' },
  VEVENT: {
    UID: '1',
    DTSTAMP: '1',
    DTSTART: '1',
    DTEND: '1',
    SEQUENCE: '0-1',
    STATUS: '0-1',
    'LAST-MODIFIED': '0-1',
    SUMMARY: '1',
    DESCRIPTION: '0-1',
    URL: '0-1',
    RRULE: '0-1',
    EXDATE: '*',
    RDATE: '*',
  },
  VALARM: { ACTION: '1', TRIGGER: '1', DESCRIPTION: '1' },
};

/** Which parts each part holds. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  '': ['VCALENDAR'],
  VCALENDAR: ['VTIMEZONE', 'VEVENT'],
  VTIMEZONE: ['STANDARD', 'DAYLIGHT'],
  VEVENT: ['VALARM'],
};

const LOCAL = '\\d{8}T([01]\\d|2[0-3])[0-5]\\d[0-5]\\d';
const ZONED = new RegExp(`^;TZID=[^":;,]+:${LOCAL}(,${LOCAL})*$`);
const UTC = new RegExp(`^:${LOCAL}Z$`);
const TEXT = /^:([^\\;,]|\\[\\;,n])*$/;

/** How what follows the name of a property is written. */
const VALUES: Readonly<Record<string, RegExp>> = {
  VERSION: /^:2\.0$/,
  CALSCALE: /^:GREGORIAN$/,
  METHOD: /^:PUBLISH$/,
  PRODID: TEXT,
  TZID: /^:[^":;,\\]+$/,
  TZOFFSETFROM: /^:(?!-0000$)[+-]\d{4}$/,
  TZOFFSETTO: /^:(?!-0000$)[+-]\d{4}$/,
  TZNAME: TEXT,
  UID: TEXT,
  DTSTAMP: UTC,
  'LAST-MODIFIED': UTC,
  DTEND: ZONED,
  EXDATE: ZONED,
  RDATE: ZONED,
  SEQUENCE: /^:\d+$/,
  STATUS: /^:(CONFIRMED|CANCELLED|TENTATIVE)$/,
  SUMMARY: TEXT,
  DESCRIPTION: TEXT,
  URL: /^:https?:\/\/[!-~]+$/,
  RRULE:
    /^:FREQ=(WEEKLY;INTERVAL=\d+;BYDAY|MONTHLY;INTERVAL=\d+;BYDAY|YEARLY;BYMONTH=\d+;BYDAY)=(-1|[1-5])?(SU|MO|TU|WE|TH|FR|SA)(;COUNT=[1-9]\d*)?$/,
  ACTION: /^:DISPLAY$/,
  TRIGGER: /^:-P1D$/,
};

interface Part {
  readonly name: string;
  readonly counts: Map<string, number>;
  parts: number;
}

/**
 * What in a calendar file goes against RFC 5545 as far as our files use it: the form of the lines and of their values,
 * what each part must and may hold, identifiers that are used twice, zones that are not described.
 */
export function calendarFileProblems(file: string): string[] {
  const problems: string[] = [];
  const say = (problem: string) => problems.push(problem);
  if (!file.endsWith('\r\n')) say('the last line has no end');
  if (/\r(?!\n)|(?<!\r)\n/.test(file)) say('a line ends otherwise than with CRLF');
  if (/(?![\t\r\n])\p{Cc}|\p{Cs}/u.test(file)) say('there is a control character or half of a character');
  const written = file.replace(/\r\n$/, '').split('\r\n');
  for (const line of written) if (Buffer.byteLength(line) > 75) say(`more than 75 octets: ${line}`);

  const uids: string[] = [];
  const described: string[] = [];
  const used: string[] = [];
  const open: Part[] = [{ name: '', counts: new Map(), parts: 0 }];
  for (const line of written
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')) {
    const [, name = '', rest = ''] = /^([A-Z-]+)([;:].*)$/s.exec(line) ?? [];
    const part = open[open.length - 1] as Part;
    if (name === '') say(`no property: ${line}`);
    else if (name === 'BEGIN') {
      if (!PARTS[part.name]?.includes(rest.slice(1))) say(`${rest.slice(1)} inside ${part.name}`);
      part.parts += 1;
      open.push({ name: rest.slice(1), counts: new Map(), parts: 0 });
    } else if (name === 'END') {
      if (rest.slice(1) !== part.name) say(`${part.name} ends as ${rest.slice(1)}`);
      if (['VCALENDAR', 'VTIMEZONE'].includes(part.name) && part.parts === 0) say(`${part.name} holds nothing`);
      for (const [property, often] of Object.entries(PROPERTIES[part.name] ?? {})) {
        const count = part.counts.get(property) ?? 0;
        if (count === 0 && often === '1') say(`${part.name} without ${property}`);
        if (count > 1 && often.endsWith('1')) say(`${part.name} with more than one ${property}`);
      }
      open.pop();
    } else {
      part.counts.set(name, (part.counts.get(name) ?? 0) + 1);
      if (PROPERTIES[part.name]?.[name] === undefined) say(`${name} inside ${part.name}`);
      const form = name === 'DTSTART' ? (part.name === 'VEVENT' ? ZONED : new RegExp(`^:${LOCAL}$`)) : VALUES[name];
      if (!form?.test(rest)) say(`not in its form: ${line}`);
      if (name === 'UID') uids.push(rest);
      if (name === 'TZID') described.push(rest.slice(1));
      const zone = /^;TZID=([^:]+):/.exec(rest)?.[1];
      if (zone !== undefined) used.push(zone);
    }
  }
  if (open.length !== 1) say('a part has no end');
  if (new Set(uids).size !== uids.length) say('two events have the same UID');
  if (new Set(described).size !== described.length) say('a zone is described twice');
  if ([...new Set(used)].sort().join() !== [...described].sort().join()) say('the zones are not those that are used');
  return problems;
}

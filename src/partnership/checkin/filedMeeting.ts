import { type CalendarDate, readCalendarDate } from '../calendarDate';
import type { Language } from '../language';
import { shorten } from '../text';
import type { Interval } from './interval';
import { isTimeZone } from './timeZone';

/** A meeting, or a series of meetings at one hour, as a calendar file has it. */
export interface FiledMeeting {
  /** Always the same for this meeting, and no other one's. */
  readonly uid: string;
  /** 0 at first and higher with each change: of two versions, calendar programs keep the higher. */
  readonly sequence: number;
  readonly title: string;
  readonly description: string;
  /** All its days, one at least. */
  readonly days: readonly CalendarDate[];
  /** How far apart most of the days are, from the first of them on; without it they follow no rule. */
  readonly every?: Interval | undefined;
  /** When it begins: `hh:mm`, as the clocks of its zone show it. */
  readonly time: string;
  readonly minutes: number;
  /** The IANA name of its time zone. */
  readonly zone: string;
  /** When the file is made: an ISO instant. */
  readonly stamp: string;
  /** Whether it was taken out: whoever had it from an earlier file loses it. */
  readonly isCancelled?: boolean;
  /** What the meeting leads to. Only an address of the web is written. */
  readonly url?: string | undefined;
}

/** Something about a meeting cannot be written to a calendar file. The message is the English sentence. */
export class UnreadableMeeting extends Error {
  /** What is wrong and what to do, in each language. */
  readonly says: Readonly<Record<Language, string>>;

  constructor(says: Readonly<Record<Language, string>>) {
    super(says.en);
    this.says = says;
  }
}

/** A day has so many minutes. */
const LONGEST = 24 * 60;

type Fault = Readonly<Record<Language, (cell: string) => string>>;

const FAULTS = {
  zone: {
    en: (zone) =>
      `the time zone "${zone}" is not known. Choose another one in the settings of the spreadsheet (File, Settings) and try again.`,
    es: (zone) =>
      `no se conoce la zona horaria «${zone}». Elija otra en la configuración de la hoja de cálculo (Archivo, Configuración) e inténtelo de nuevo.`,
  },
  day: {
    en: (day) => `"${day}" is not a day such as 2026-03-10. Correct it in the sheet "Check-ins" and try again.`,
    es: (day) => `«${day}» no es un día como 2026-03-10. Corríjalo en la hoja «Check-ins» e inténtelo de nuevo.`,
  },
  time: {
    en: (time) => `"${time}" is not a time such as 10:00. Correct it in the sheet "Check-ins" and try again.`,
    es: (time) => `«${time}» no es una hora como 10:00. Corríjala en la hoja «Check-ins» e inténtelo de nuevo.`,
  },
  minutes: {
    en: (minutes) =>
      `"${minutes}" is not a number of minutes from 1 to ${LONGEST}. Correct it in the sheet "Check-ins" and try again.`,
    es: (minutes) =>
      `«${minutes}» no es un número de minutos de 1 a ${LONGEST}. Corríjalo en la hoja «Check-ins» e inténtelo de nuevo.`,
  },
} as const satisfies Readonly<Record<string, Fault>>;

/** @throws UnreadableMeeting when the zone of a meeting, one of its days, its time or its length cannot be read */
export function refuseUnreadable({ title, zone, days, time, minutes }: FiledMeeting): void {
  const refuse = (part: keyof typeof FAULTS, cell: string | number) => {
    const say = (language: Language) => `${shorten(title)}: ${FAULTS[part][language](shorten(String(cell)))}`;
    throw new UnreadableMeeting({ en: say('en'), es: say('es') });
  };
  if (!isTimeZone(zone)) refuse('zone', zone);
  if (days.length === 0) refuse('day', '');
  for (const day of days) if (readCalendarDate(day) !== day) refuse('day', day);
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) refuse('time', time);
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > LONGEST) refuse('minutes', minutes);
}

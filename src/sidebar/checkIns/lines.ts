import type { CheckInsPage } from '../../commands/scheduleCheckIns';
import { movedInWords } from '../../partnership/checkin/agenda';
import type { CheckIn } from '../../partnership/checkin/plan';
import type { ScheduleOrder } from '../../partnership/checkin/schedule/order';
import { planSchedule } from '../../partnership/checkin/schedule/planSchedule';
import {
  LINE_KINDS,
  type LineKind,
  type Reason,
  type ScheduleLine,
} from '../../partnership/checkin/schedule/scheduleLine';
import type { Language } from '../../partnership/language';
import type { LineCounts } from './english';
import { checkInsWords } from './words';

/** A line that something can be done about. */
export type PlannedLine = ScheduleLine & { readonly order: Omit<ScheduleOrder, 'hasLink'> };

/** What would be done, for those whom the page is about. */
export function linesOf(page: CheckInsPage): ScheduleLine[] {
  const { named } = page;
  const isMeant = (id: string, name: string) => named?.some((key) => key.id === id && key.name === name);
  return planSchedule(page, named && page.partners.filter(({ id, name }) => isMeant(id, name)));
}

export function canBeDone(line: ScheduleLine): line is PlannedLine {
  return line.order !== undefined;
}

/** How many lines of each kind there are. */
export function countLines(lines: readonly ScheduleLine[], impossible: number): LineCounts {
  const of = (kind: LineKind) => lines.filter((line) => line.kind === kind).length;
  const counts = Object.fromEntries(LINE_KINDS.map((kind) => [kind, of(kind)])) as Record<LineKind, number>;
  return { ...counts, cannot: counts.cannot + impossible };
}

/** Tells a line from others, and from what it said before when that was something else. */
export function lineKey({ kind, partner, purpose, reasons }: ScheduleLine): string {
  return [kind, purpose, ...reasons.map(({ because }) => because), partner.id || partner.name].join('\n');
}

/** The e-mail addresses in all of some lines, each once. */
export function emailsOf(lines: readonly ScheduleLine[], whose: 'invites' | 'uninvites'): string[] {
  return Array.from(new Set(lines.flatMap((line) => line[whose])));
}

/** What a line would do and why, in sentences. */
export function lineSentences(line: ScheduleLine, language: Language): string[] {
  const words = checkInsWords[language];
  const { kind, purpose, reasons, checkIn, ahead } = line;
  const isEnding = (kind === 'end' || kind === 'ask') && !checkIn;
  const day = (date: string) => words.day(date);
  return [
    ...reasons.map((reason) => reasonSentence(reason, line, language)),
    ...(checkIn ? [checkInSentence(checkIn, language)] : []),
    ...(ahead && isEnding ? [words.takenOut(day(ahead.next), day(ahead.last))] : []),
    ...(ahead && !isEnding && !checkIn ? [words.next(purpose, day(ahead.next), ahead.time)] : []),
  ].filter((sentence) => sentence !== '');
}

function checkInSentence({ purpose, date, time, minutes, series }: CheckIn, language: Language): string {
  const words = checkInsWords[language];
  const meetings = { purpose, first: words.day(date), time, minutes };
  if (!series) return words.once(meetings);
  const { rule, days, hasEarly } = series;
  const last = words.day(days[days.length - 1] ?? date);
  return words.series({ ...meetings, every: rule.every, last, meetings: days.length, hasEarly });
}

function reasonSentence(reason: Reason, { kind, reasons }: ScheduleLine, language: Language): string {
  const words = checkInsWords[language];
  switch (reason.because) {
    case 'cadence':
      return words.cadence(reason.from, reason.to);
    case 'deleted':
    case 'missing':
      return words[reason.because](words.day(reason.day));
    case 'movedAhead':
      return words.movedAhead(reason.days.map(words.day));
    case 'pause':
    case 'end':
    case 'nothingAgreed': {
      const isNothingDone = (kind === 'leave' || kind === 'cannot') && reasons.length === 1;
      return words[isNothingDone ? 'none' : 'ends'][reason.because];
    }
    case 'gone':
      return words.ends.gone;
    default:
      return words.because[reason.because];
  }
}

/** The days that are not where they would be, and why. */
export function movedSentences({ checkIn }: ScheduleLine, language: Language): string[] {
  return (checkIn?.moved ?? []).map((moved) => `${movedInWords(moved, language)}.`);
}

/** Whether doing it puts a new meeting into the calendar. */
export function addsToCalendar({ order }: PlannedLine): boolean {
  return order.steps.some((step) => step.do === 'add');
}

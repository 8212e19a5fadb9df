import type { CalendarDate } from '../../calendarDate';
import { readDayInWords } from '../../dayInWords';
import type { Language } from '../../language';
import { fold, plainText } from '../../text';
import { linesIn } from './checkIn';

/** What somebody agreed to do. */
export interface Action {
  /** Blank when nobody was named. */
  readonly who: string;
  readonly what: string;
  /** The day by which it is to be done, blank when none was named. */
  readonly by: CalendarDate | '';
}

/**
 * Reads actions as people write them, one a line: who before a colon, and by when at the end. What cannot be told apart
 * is part of what is to be done, so that nothing that was written gets lost.
 *
 * @param day the day of the check-in, for days without a year
 * @example readActions('Ana: send the room plan by 1 May', '2026-03-02')
 * // [{ who: 'Ana', what: 'send the room plan', by: '2026-05-01' }]
 */
export function readActions(text: string, day: CalendarDate): Action[] {
  return linesIn(text).map((line) => {
    const said = plainText(line).replace(/\s+/g, ' ');
    const [, who = '', rest = said] = WHO.exec(said) ?? [];
    return { who: who.trim(), ...cutDay(rest, day) };
  });
}

/** A name before a colon; not the time 10:30, nor an address with `://`. */
const WHO = /^([^:]{1,60}):(?: |(?=\p{L}))(.+)$/u;

/** A day in words has at most five: `1 de mayo de 2026`. */
const LONGEST_DAY = 5;
const MARK =
  /(?:^|[ ,;(])(?:(?:by|before|until|till|due|no later than|para|antes de|antes del|hasta|a m[a\u00e1]s tardar)(?: on| the| el)?|on|el)$/i;
const SEPARATORS = /[ ,;:(\u2013\u2014-]+$/;

/** Cuts the day from the end of a line: one in figures, or one in words after `by`, `para` and the like, or a comma. */
function cutDay(said: string, day: CalendarDate): Pick<Action, 'what' | 'by'> {
  const whole = { what: said, by: '' } as const;
  const words = said.split(' ');
  for (let length = Math.min(LONGEST_DAY, words.length - 1); length > 0; length--) {
    const tail = words.slice(-length).join(' ');
    const by = readDayInWords(tail.replace(/^\(/, '').replace(/\)?\.?$/, ''), day);
    if (by === undefined) continue;
    const before = words.slice(0, -length).join(' ');
    const mark = MARK.exec(before);
    const isSetApart = mark !== null || SEPARATORS.test(before) || /^\(|^\d{4}-/.test(tail);
    const what = before.slice(0, mark?.index ?? before.length).replace(SEPARATORS, '');
    return isSetApart && what !== '' ? { what, by } : whole;
  }
  return whole;
}

const BY: Readonly<Record<Language, string>> = { en: 'by', es: 'para el' };

/**
 * An action as it is written, so that {@link readActions} reads the same again.
 *
 * @param dayInWords how the day is said, as `yyyy-mm-dd` when absent
 * @example writeAction({ who: 'Ana', what: 'send the plan', by: '2026-05-01' }, 'en') // 'Ana: send the plan by 2026-05-01'
 */
export function writeAction(
  { who, what, by }: Action,
  language: Language,
  dayInWords: (day: CalendarDate) => string = (day) => day,
): string {
  const whose = who === '' ? '' : `${who}: `;
  return `${whose}${what}${by === '' ? '' : ` ${BY[language]} ${dayInWords(by)}`}`;
}

/** Actions as the log holds them, a line each. */
export function writeActions(actions: readonly Action[], language: Language): string {
  return actions.map((action) => writeAction(action, language)).join('\n');
}

/** What tells two actions apart: who and what; another day is the same action, put off. */
export function actionKey({ who, what }: Action): string {
  return `${fold(who)}: ${fold(what)}`;
}

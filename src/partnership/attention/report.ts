import type { CalendarDate } from '../calendarDate';
import type { AttentionLine } from './attention';
import { attentionSentence, whatToDo } from './sentences';

/** A row of the Attention sheet: the organization, what waits, what to do, and the day. */
export type AttentionRow = readonly [string, string, string, CalendarDate | ''];

/** What needs attention as rows of its sheet, in English. */
export function attentionRows(lines: readonly AttentionLine[]): AttentionRow[] {
  return lines.map((line) => [line.name, attentionSentence(line), whatToDo(line), line.day]);
}

import type { CalendarDate } from '../calendarDate';
import type { Report } from '../report';
import type { AttentionLine } from './attention';
import { attentionSentence, whatToDo } from './sentences';

/** A row of the Attention sheet: the organization, what waits, what to do, and the day. */
type AttentionRow = readonly [string, string, string, CalendarDate | ''];

/** What needs attention as its sheet tells it. */
export function attentionReport(lines: readonly AttentionLine[]): Report {
  return {
    headings: ['Organization', 'What waits', 'What to do', 'Day'],
    widths: [260, 380, 380, 110],
    rows: attentionRows(lines),
    dayAt: 3,
  };
}

/** Its rows, in English. */
function attentionRows(lines: readonly AttentionLine[]): AttentionRow[] {
  return lines.map((line) => [line.name, attentionSentence(line), whatToDo(line), line.day]);
}

import { checksum } from '../../mou/checksum';
import type { Marks } from './calendarEvent';

/** Stands between what a meeting was prepared with and the text of its series. */
const RULE = '\n\n————————\n\n';

/** The mark of what a meeting was prepared with, by which what a person wrote there is told from it. */
const MARK = 'prepared';

/** A text of an event and the marks that go with it. */
export interface PreparedText {
  readonly description: string;
  readonly marks: Marks;
}

/**
 * Puts what a meeting is prepared with above its text, in place of what it was prepared with before.
 *
 * @returns `undefined` when a person changed what stands there: it stays as they left it
 */
export function prepared({ description, marks }: PreparedText, lines: readonly string[]): PreparedText | undefined {
  const before = marks[MARK];
  const end = description.indexOf(RULE);
  if (before !== undefined && (end === -1 || checksum(description.slice(0, end)) !== before)) return undefined;
  const own = before === undefined ? description : description.slice(end + RULE.length);
  const above = lines.join('\n');
  return { description: `${above}${RULE}${own}`, marks: { [MARK]: checksum(above) } };
}

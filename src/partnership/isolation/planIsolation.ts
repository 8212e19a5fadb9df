import type { CalendarDate } from '../calendarDate';
import type { Direction } from '../exchange/direction';
import { type NewRow, OURSELVES } from '../exchange/fromList';
import { readKind } from '../exchange/kind';
import { levelLabel } from '../level';
import { nameKey } from '../name/nameKey';
import type { PartnerKey } from '../partner';
import { fold, plainText } from '../text';
import type { IsolationAnswers, Matter } from './answers';
import { QUESTIONS } from './questions';

/** A row of the sheet "Isolation assessment". */
export interface IsolationRow {
  readonly date: CalendarDate;
  readonly question: string;
  readonly answer: string;
  readonly others: string;
  readonly next: string;
  readonly level: string;
}

/** An organization that becomes a partner of the list. */
export interface NewPartner extends PartnerKey {
  /** What it does; blank where nobody wrote it. */
  readonly mission: string;
}

/** Something that we ask for or offer, as a row of the sheet "Asks & offers". */
export type OurThing = Required<Pick<NewRow, 'direction' | 'who' | 'kind' | 'what' | 'status'>>;

/** What the answers come to in the spreadsheet. */
export interface IsolationPlan {
  readonly rows: readonly IsolationRow[];
  readonly partners: readonly NewPartner[];
  /** Partners that are in the list already, by the names that they have there. */
  readonly known: readonly string[];
  readonly things: readonly OurThing[];
}

/**
 * What is written for some answers. An organization whose name is in the list already, or was named twice, is not added
 * again; what is blank is not written.
 *
 * @param names the names in the list
 * @param date the day of the assessment
 * @param newId the beginning of the Partner IDs of those that are new
 */
export function planIsolation(
  answers: IsolationAnswers,
  names: readonly string[],
  date: CalendarDate,
  newId: string,
): IsolationPlan {
  const matters = (all: readonly Matter[], question: string, level: string) =>
    all
      .map(({ what, who, next }) => ({ answer: plainText(what), others: plainText(who), next: plainText(next) }))
      .filter(({ answer, others, next }) => answer + others + next !== '')
      .map((texts): IsolationRow => ({ date, question, ...texts, level }));
  const things = (direction: Direction, lines: string) =>
    withoutRepeats(lines.split('\n').map(plainText), fold).map(
      (what): OurThing => ({ direction, who: OURSELVES, kind: readKind(what), what, status: 'Open' }),
    );

  const nameOf = new Map(names.map((name) => [nameKey(name), name]));
  const organizations = withoutRepeats(
    answers.organizations.map(({ name, does }) => ({ name: plainText(name), mission: plainText(does) })),
    ({ name }) => nameKey(name),
  );
  return {
    rows: [
      ...matters(answers.alike, QUESTIONS.alike, ''),
      ...matters(answers.together, QUESTIONS.together, levelLabel(4)),
    ],
    partners: organizations
      .filter(({ name }) => !nameOf.has(nameKey(name)))
      .map((one, index) => ({ ...one, id: `${newId}-${index + 1}` })),
    known: organizations.flatMap(({ name }) => nameOf.get(nameKey(name)) ?? []),
    things: [...things('Ask', answers.needs), ...things('Offer', answers.haves)],
  };
}

/** Each once, and none that is blank. */
function withoutRepeats<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const keys = all.map(keyOf);
  return all.filter((_, index) => keys[index] !== '' && keys.indexOf(keys[index] ?? '') === index);
}

/** Whether the answers come to nothing that is written. */
export function isNothing({ rows, partners, things }: IsolationPlan): boolean {
  return rows.length + partners.length + things.length === 0;
}

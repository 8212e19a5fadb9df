import type { CalendarDate } from '../calendarDate';
import type { Language } from '../language';
import { highestLevel, levelLabel } from '../level';
import { keyOf, type Partner, type PartnerKey } from '../partner';
import { list } from '../text';
import { agreement } from './agreement';
import { documentTitle } from './documentTitle';
import { type Facts, toAgree } from './facts';
import { agreementHtml } from './html';
import type { KnownFacts } from './knownFacts';
import type { PlaceholderKey } from './placeholders/placeholderName';
import { placeholderValues } from './placeholders/placeholderValues';
import { readPlaceholders } from './placeholders/readPlaceholders';
import type { FoundValues } from './placeholders/replacements';
import type { PlannedMou } from './plan';
import { termFrom } from './term';

/** What an agreement is made of: a whole page, or a template and what its placeholders stand for. */
export type Content = { readonly html: string } | { readonly template: string; readonly values: FoundValues };

/** What the MOUs sheet notes of a version when it is made. */
export type MouCells = Readonly<
  Record<'organization' | 'level' | 'state' | 'drafted' | 'review' | 'end', string> & Record<'version', number>
>;

/** An agreement that is ready to be made. It holds the whole text: whoever makes it needs to know nothing of sections. */
export interface MouOrder {
  readonly partners: readonly PartnerKey[];
  readonly version: number;
  /** What the text was made from. */
  readonly known: KnownFacts;
  /** The mark of the facts that the text says. */
  readonly mark: string;
  /** The day that the text says. */
  readonly date: CalendarDate;
  /** What the MOUs sheet is to say of it; its document and whose it is follow. */
  readonly cells: MouCells;
  readonly title: string;
  readonly content: Content;
}

/** The user's own template, and what stands between double braces in it, braces included. */
export interface OwnTemplate {
  readonly id: string;
  readonly placeholders: readonly string[];
}

/**
 * Writes a planned agreement.
 *
 * @param template what it is to be copied from; Common Ground's own text when absent. A placeholder that is not known
 *   stays visible as something to agree.
 */
export function mouOrder({ partners, facts, known, mark }: PlannedMou, template?: OwnTemplate): MouOrder {
  const mou = agreement(facts);
  const names = partners.map(({ name }) => name);
  return {
    partners: partners.map(keyOf),
    version: facts.version,
    known,
    mark,
    date: facts.date,
    cells: cellsOf(partners, facts),
    title: documentTitle({ names, form: mou.form, version: facts.version, language: facts.language }),
    content: template
      ? { template: template.id, values: valuesFor(template, placeholderValues(mou, facts), facts.language) }
      : { html: agreementHtml(mou) },
  };
}

function cellsOf(partners: readonly Partner[], { version, date }: Facts): MouCells {
  const { reviewDate, endDate } = termFrom(date);
  const level = highestLevel(partners);
  return {
    organization: list(partners.map(({ name }) => name)),
    level: level === undefined ? '' : levelLabel(level),
    version,
    state: 'draft',
    drafted: date,
    review: reviewDate,
    end: endDate,
  };
}

function valuesFor(
  { placeholders }: OwnTemplate,
  values: Readonly<Record<PlaceholderKey, string>>,
  language: Language,
): FoundValues {
  const { known, unknown } = readPlaceholders(placeholders);
  const filled: Record<string, string> = {};
  for (const { found, key } of known) filled[found] = values[key];
  for (const { found } of unknown) filled[found] = toAgree(found.replace(/[{}]/g, '').trim(), language);
  return filled;
}

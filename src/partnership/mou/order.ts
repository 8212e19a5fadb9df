import type { CalendarDate } from '../calendarDate';
import type { Language } from '../language';
import { keyOf, type PartnerKey } from '../partner';
import { agreement } from './agreement';
import { documentTitle } from './documentTitle';
import { toAgree } from './facts';
import { agreementHtml } from './html';
import type { PlaceholderKey } from './placeholders/placeholderName';
import { placeholderValues } from './placeholders/placeholderValues';
import { readPlaceholders } from './placeholders/readPlaceholders';
import type { FoundValues } from './placeholders/replacements';
import type { PlannedMou } from './plan';

/** What an agreement is made of: a whole page, or a template and what its placeholders stand for. */
export type Content = { readonly html: string } | { readonly template: string; readonly values: FoundValues };

/** An agreement that is ready to be made. It holds the whole text: whoever makes it needs to know nothing of sections. */
export interface MouOrder {
  readonly partners: readonly PartnerKey[];
  readonly version: number;
  /** The mark of the facts that the text says. */
  readonly mark: string;
  /** The day that the text says. */
  readonly date: CalendarDate;
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
export function mouOrder({ partners, facts, mark }: PlannedMou, template?: OwnTemplate): MouOrder {
  const mou = agreement(facts);
  const names = partners.map(({ name }) => name);
  return {
    partners: partners.map(keyOf),
    version: facts.version,
    mark,
    date: facts.date,
    title: documentTitle({ names, form: mou.form, version: facts.version, language: facts.language }),
    content: template
      ? { template: template.id, values: valuesFor(template, placeholderValues(mou, facts), facts.language) }
      : { html: agreementHtml(mou) },
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

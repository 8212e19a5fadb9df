import type { PartnerFields } from '../columns';
import { type Language, readLanguage } from '../language';
import type { Settings } from '../settings';

/** The language of the agreement with one partner or several: the one that all of them have, or that of documents. */
export function agreementLanguage(
  { language }: Pick<Settings, 'language'>,
  partners: readonly { readonly fields: Pick<PartnerFields, 'agreementLanguage'> }[],
): Language {
  const languages = new Set(partners.map(({ fields }) => readLanguage(fields.agreementLanguage) ?? language));
  return languages.size === 1 ? (Array.from(languages)[0] ?? language) : language;
}

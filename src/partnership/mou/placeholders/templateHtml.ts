import type { Language } from '../../language';
import { asHtml, htmlPage, htmlTable } from '../htmlPage';
import type { Text } from '../voice';
import { HEADED_IDS, type HeadedId, type PlaceholderKey, placeholder } from './placeholderName';

/** What the document is called. */
export const TEMPLATE_TITLE: Text = { en: 'Template for our agreements', es: 'Plantilla para nuestros acuerdos' };
const BETWEEN: Text = { en: 'between', es: 'entre' };
const VERSION_TABLE: readonly [heading: Text, key: PlaceholderKey][] = [
  [{ en: 'Date', es: 'Fecha' }, 'date'],
  [{ en: 'Version', es: 'Versión' }, 'version'],
  [{ en: 'State', es: 'Estado' }, 'state'],
];

/**
 * A template to begin with, as HTML for conversion into a document: everything that an agreement can hold, in its order,
 * each heading and each text a paragraph of its own.
 */
export function templateHtml(language: Language): string {
  const stands = (key: PlaceholderKey) => placeholder(key, language);
  return htmlPage(language, TEMPLATE_TITLE[language], [
    `<h1>${asHtml(stands('title'))}</h1>`,
    `<p><strong>${asHtml(`${BETWEEN[language]} ${stands('allParties')}`)}</strong></p>`,
    htmlTable(
      VERSION_TABLE.map(([heading]) => heading[language]),
      [VERSION_TABLE.map(([, key]) => stands(key))],
    ),
    ...HEADED_IDS.map((id) => section(id, stands)),
  ]);
}

function section(id: HeadedId, stands: (key: PlaceholderKey) => string): string {
  const whole = id === 'signatures' ? '<div style="page-break-inside: avoid">' : '<div>';
  return `${whole}<h2>${asHtml(stands(`heading:${id}`))}</h2><p>${asHtml(stands(`text:${id}`))}</p></div>`;
}

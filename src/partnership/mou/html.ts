import type { Language } from '../language';
import type { Agreement } from './agreement';
import type { Block } from './blocks';
import type { Section } from './sections';

/** Stands behind the note of a section where a lawyer should look. */
const SEEK_ADVICE: Readonly<Record<Language, string>> = { en: '(Seek advice.)', es: '(Pedir asesoría.)' };

/**
 * The agreement as HTML for conversion into a document: real headings, numbered sections, tables, and a signature
 * block that stays on one page. Everything the user wrote stands as text; nothing in it is read as markup.
 */
export function agreementHtml({ language, form, title, between, sections }: Agreement): string {
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${asHtml(`${title}: ${between}`)}</title>`,
    '<style>body{font-family:Arial,sans-serif;font-size:11pt;line-height:1.4}h1{font-size:20pt}h2{font-size:13pt}',
    'table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:4pt 6pt;text-align:left;vertical-align:top}',
    'th{background-color:#eef3f8}.note{color:#555;font-style:italic}</style></head><body>',
    ...sections.map((one) => section(one, language, form !== 'letter')),
    '</body></html>',
  ].join('\n');
}

function section(one: Section, language: Language, withNote: boolean): string {
  const { id, number, heading, note, blocks } = one;
  const advice = one.advice ? ` ${SEEK_ADVICE[language]}` : '';
  const noted = withNote ? [`<p class="note">${asHtml(note + advice)}</p>`] : [];
  if (id === 'title') return [`<h1>${asHtml(heading)}</h1>`, ...blocks.map(titleBlock), ...noted].join('\n');
  const numbered = `${number === undefined ? '' : `${number}. `}${heading}`;
  return [
    id === 'signatures' ? '<div style="page-break-inside: avoid">' : '<div>',
    `<h2>${asHtml(withNote ? numbered : numbered + advice)}</h2>`,
    ...noted,
    ...blocks.map(block),
    '</div>',
  ].join('\n');
}

/** The parties stand out under the title. */
function titleBlock(one: Block): string {
  return one.kind === 'paragraph' ? `<p><strong>${asHtml(one.text)}</strong></p>` : block(one);
}

function block(one: Block): string {
  if (one.kind === 'paragraph') return `<p>${asHtml(one.text)}</p>`;
  if (one.kind === 'list') return `<ul>${one.items.map((item) => `<li>${asHtml(item)}</li>`).join('')}</ul>`;
  return table(one.headings, one.rows);
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headings.map((heading) => `<th>${asHtml(heading)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${asHtml(cell)}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Text as HTML shows it, line breaks kept. */
function asHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r\n|\r|\n/g, '<br>');
}

import { dateInWords } from '../calendarDate';
import type { Agreement } from './agreement';
import type { Block } from './blocks';
import { FRAMES, type Frame } from './frame';
import type { Section } from './sections';

/**
 * The agreement as HTML for conversion into a document: real headings, numbered sections, tables, and a signature
 * block that stays on one page. Everything the user wrote stands as text; nothing in it is read as markup.
 */
export function agreementHtml(agreement: Agreement): string {
  const frame = FRAMES[agreement.language];
  const date = dateInWords(agreement.date, agreement.language);
  return [
    `<!DOCTYPE html><html lang="${agreement.language}"><head><meta charset="utf-8">`,
    `<title>${asHtml(`${agreement.title}: ${agreement.between}`)}</title>`,
    '<style>body{font-family:Arial,sans-serif;font-size:11pt;line-height:1.4}h1{font-size:20pt}h2{font-size:13pt}',
    'table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:4pt 6pt;text-align:left;vertical-align:top}',
    'th{background-color:#eef3f8}.note{color:#555;font-style:italic}</style></head><body>',
    `<h1>${asHtml(agreement.title)}</h1>`,
    `<p><strong>${asHtml(frame.between(agreement.between))}</strong></p>`,
    table([frame.date, frame.version, frame.state], [[date, String(agreement.version), frame.draft]]),
    ...agreement.sections.map((one, index) => section(one, index, frame)),
    `<p class="note">${asHtml(agreement.notice)}</p>`,
    '</body></html>',
  ].join('\n');
}

function section({ id, heading, note, advice, blocks }: Section, index: number, frame: Frame): string {
  return [
    id === 'signatures' ? '<div style="page-break-inside: avoid">' : '<div>',
    `<h2>${index + 1}. ${asHtml(heading)}</h2>`,
    `<p class="note">${asHtml(note)}${advice ? ` ${asHtml(frame.seekAdvice)}` : ''}</p>`,
    ...blocks.map(block),
    '</div>',
  ].join('\n');
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

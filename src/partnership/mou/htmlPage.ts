import type { Language } from '../language';

/** A page for conversion into a document; the parts of its body are HTML already. */
export function htmlPage(language: Language, title: string, body: readonly string[]): string {
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${asHtml(title)}</title>`,
    '<style>body{font-family:Arial,sans-serif;font-size:11pt;line-height:1.4}h1{font-size:20pt}h2{font-size:13pt}',
    'table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:4pt 6pt;text-align:left;vertical-align:top}',
    'th{background-color:#eef3f8}.note{color:#555;font-style:italic}h1,h2,.note{page-break-after:avoid}</style></head><body>',
    ...body,
    '</body></html>',
  ].join('\n');
}

export function htmlList(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${asHtml(item)}</li>`).join('')}</ul>`;
}

export function htmlTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headings.map((heading) => `<th>${asHtml(heading)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${asHtml(cell)}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Text as HTML shows it, line breaks kept. */
export function asHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r\n|\r|\n/g, '<br>');
}

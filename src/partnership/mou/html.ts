import type { Language } from '../language';
import type { Agreement } from './agreement';
import type { Block } from './blocks';
import { markedHeading, noteWithMark, numbered } from './heading';
import { asHtml, htmlList, htmlPage, htmlTable } from './htmlPage';
import type { Section } from './sections';

/**
 * The agreement as HTML for conversion into a document: real headings, which stay with what follows, numbered sections,
 * tables, and a signature block that stays on one page. Everything the user wrote stands as text; nothing in it is read
 * as markup.
 */
export function agreementHtml({ language, form, title, between, sections }: Agreement): string {
  return htmlPage(
    language,
    `${title}: ${between}`,
    sections.map((one) => section(one, language, form !== 'letter')),
  );
}

function section(one: Section, language: Language, withNote: boolean): string {
  const { id, heading, note, blocks } = one;
  const noted = withNote ? [`<p class="note">${asHtml(noteWithMark(one, note, language))}</p>`] : [];
  if (id === 'title') return [`<h1>${asHtml(heading)}</h1>`, ...blocks.map(titleBlock), ...noted].join('\n');
  return [
    id === 'signatures' ? '<div style="page-break-inside: avoid">' : '<div>',
    `<h2>${asHtml(withNote ? numbered(one) : markedHeading(one, language))}</h2>`,
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
  if (one.kind === 'list') return htmlList(one.items);
  return htmlTable(one.headings, one.rows);
}

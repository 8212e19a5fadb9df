import type { PageMargins } from './docx';

/**
 * The HTML page of a document with its header before the text and its footer after it. Google Docs repeats both on every
 * page; here each is shown once.
 *
 * @example documentPage({ content: '<body><p>Text</p></body>', header: '<p>Top</p>' })
 * // '<body><header class="document-margin"><p>Top</p></header><p>Text</p></body>'
 */
export function documentPage({ content, header, footer }: PageMargins & { content: string }): string {
  const top = header ? `<header ${MARGIN}>${header}</header>` : '';
  const foot = footer ? `<footer ${MARGIN}>${footer}</footer>` : '';
  const begin = /<body\b[^>]*>/i.exec(content);
  const start = begin ? begin.index + begin[0].length : 0;
  const end = /<\/body\s*>(?![\s\S]*<\/body\s*>)/i.exec(content)?.index ?? content.length;
  return content.slice(0, start) + top + content.slice(start, end) + foot + content.slice(end);
}

const MARGIN = 'class="document-margin"';

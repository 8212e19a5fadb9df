import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';

/**
 * The body of an HTML page in the form the converter to .docx understands: the page's style sheet (rules for a tag or a
 * class) written into `style` attributes, emphasis as elements, cells holding a paragraph. Images are left out, so that
 * nothing is fetched. `language` is the page's own, `en` when it names none.
 */
export function docxHtml(html: string): { body: string; language: string } {
  const page = new DOMParser({ onError: () => undefined }).parseFromString(withoutControls(html), 'text/html');
  const rules = styleRules(elements(page, 'style').map((style) => style.textContent ?? ''));
  for (const tag of ['head', 'script', 'style', 'img']) for (const element of elements(page, tag)) remove(element);
  for (const element of elements(page, '*')) {
    applyRules(element, rules);
    if (holdsBlocks(element)) continue;
    if (/font-style:\s*italic/.test(element.getAttribute('style') ?? '')) wrapContent(element, 'em');
    if (element.tagName === 'th') wrapContent(element, 'strong');
    // Without a paragraph the converter makes one of every line of a cell.
    if (element.tagName === 'th' || element.tagName === 'td') wrapContent(element, 'p');
  }
  const body = elements(page, 'body')[0] ?? page.documentElement;
  return {
    body: body
      ? Array.from(body.childNodes, (node) => new XMLSerializer().serializeToString(node))
          .join('')
          .trim()
      : '',
    language: page.documentElement?.getAttribute('lang') || 'en',
  };
}

type StyleRule = { selector: string; style: string };

function styleRules(sheets: string[]): StyleRule[] {
  return [...sheets.join('\n').matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', style = '']) =>
    selectors.split(',').map((selector) => ({ selector: selector.trim(), style: style.trim() })),
  );
}

function applyRules(element: Element, rules: StyleRule[]): void {
  // Headings and the page as a whole have the styles of the document.
  if (/^(html|body|table|h\d)$/.test(element.tagName)) return;
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).map((name) => `.${name}`);
  const styles = rules
    .filter(({ selector }) => selector === element.tagName || classes.includes(selector))
    .map(({ style }) => style);
  const own = element.getAttribute('style');
  if (own) styles.push(own);
  // The converter takes every word about what follows for a page break.
  const style = styles.join(';').replace(/page-break-after:\s*avoid;?/g, '');
  if (style !== '') element.setAttribute('style', style);
}

function holdsBlocks(element: Element): boolean {
  return elements(element, '*').some((inner) => /^(p|ul|ol|li|table|div|h\d)$/.test(inner.tagName));
}

function wrapContent(element: Element, tag: string): void {
  const wrapper = (element.ownerDocument as Document).createElement(tag);
  while (element.firstChild) wrapper.appendChild(element.firstChild);
  element.appendChild(wrapper);
}

function elements(parent: Document | Element, tag: string): Element[] {
  return Array.from(parent.getElementsByTagName(tag));
}

function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

function withoutControls(html: string): string {
  return html.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '');
}

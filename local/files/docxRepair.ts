import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Of a table, or items of a list. */
const ROWS_KEPT_TOGETHER = 12;
/** In twips. */
const CHARACTER = 130;
const CELL_PADDING = 340;
const HAND_WRITTEN_ROW = 720;
/** The numbers of characters beyond which a word or a text no longer widens its column. */
const LONGEST_WORD = 24;
const LONGEST_TEXT = 60;
/** A paragraph up to this many characters takes a line or two. */
const SHORT_PARAGRAPH = 180;
/** The line of a note below a heading, in 240ths of its text. */
const NOTE_LINE = '300';
/** The room above a paragraph below a table. */
const BELOW_TABLE = 160;

/** The children that the converter writes out of order, in the order that the format (ECMA-376, part 1) asks for. */
const CHILD_ORDER: Record<string, string[]> = {
  sectPr: ['headerReference', 'footerReference', 'pgSz', 'pgMar'],
  pPr: ['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'numPr', 'shd', 'bidi', 'spacing', 'ind', 'jc'],
  rPr: [
    'rStyle',
    'rFonts',
    'b',
    'i',
    'strike',
    'color',
    'sz',
    'szCs',
    'highlight',
    'u',
    'shd',
    'vertAlign',
    'rtl',
    'lang',
  ],
  tblPr: ['tblStyle', 'tblW', 'jc', 'tblCellSpacing', 'tblBorders', 'tblLayout', 'tblCellMar'],
  trPr: ['cantSplit', 'trHeight', 'tblHeader'],
  tblBorders: ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'],
  tblCellMar: ['top', 'left', 'bottom', 'right'],
  tcBorders: ['top', 'left', 'bottom', 'right'],
  tcPr: ['tcW', 'gridSpan', 'vMerge', 'tcBorders', 'shd', 'vAlign'],
};

/**
 * The main part (word/document.xml) as the converter wrote it, made valid and pleasant: children in the format's order,
 * columns as wide as their text asks for, a table's heading row repeated on each page, no row alone on one, short tables on
 * one page with the line above them, short lists likewise, no empty line below a table, and right-to-left paragraphs
 * marked as such. `textWidth` is the width of a line in twips.
 */
export function repairedDocument(xml: string, textWidth: number): string {
  const part = new DOMParser().parseFromString(xml, 'text/xml');
  for (const table of elements(part, 'tbl')) repairTable(table, textWidth);
  for (const paragraph of elements(part, 'p')) {
    keepUnderHeading(paragraph);
    keepListTogether(paragraph);
    markDirection(paragraph);
  }
  for (const spacing of elements(part, 'spacing')) keepInheritedLine(spacing);
  for (const section of elements(part, 'sectPr')) section.parentNode?.appendChild(section);
  for (const element of elements(part)) {
    const order = CHILD_ORDER[element.localName ?? ''];
    if (order) sortChildren(element, order);
  }
  return new XMLSerializer().serializeToString(part);
}

/** A rule without a height makes some readers forget the line spacing of the style. */
function keepInheritedLine(spacing: Element): void {
  if (!spacing.hasAttributeNS(WORD, 'line')) spacing.removeAttributeNS(WORD, 'lineRule');
}

function repairTable(table: Element, textWidth: number): void {
  const rows = childElements(table, 'tr');
  const blankBelow = columnsBlankBelow(rows);
  const widths = columnWidths(rows, blankBelow, textWidth);
  const [grid, ...copies] = childElements(table, 'tblGrid');
  for (const copy of copies) table.removeChild(copy);
  for (const [column, gridColumn] of (grid ? childElements(grid, 'gridCol') : []).entries()) {
    setAttribute(gridColumn, 'w', String(widths[column] ?? 0));
  }
  const properties = firstChild(table, 'tblPr');
  setAttributes(only(properties, 'tblW'), { w: String(textWidth), type: 'dxa' });
  setAttributes(only(properties, 'tblLayout'), { type: 'fixed' });

  for (const [index, row] of rows.entries()) {
    const rowProperties = firstChild(row, 'trPr');
    if (index === 0 && isHeadingRow(row)) only(rowProperties, 'tblHeader');
    if (index > 0 && blankBelow.size > 0) {
      setAttributes(only(rowProperties, 'trHeight'), { val: String(HAND_WRITTEN_ROW), hRule: 'atLeast' });
    }
    for (const [column, cell] of childElements(row, 'tc').entries()) {
      setAttributes(only(firstChild(cell, 'tcPr'), 'tcW'), { w: String(widths[column] ?? 0), type: 'dxa' });
      for (const paragraph of elements(cell, 'p')) {
        const style = firstChild(paragraph, 'pPr');
        setAttribute(only(style, 'spacing'), 'after', '0');
        const isKept = index === 0 || index === rows.length - 2 || rows.length <= ROWS_KEPT_TOGETHER;
        if (isKept && index < rows.length - 1) only(style, 'keepNext');
      }
    }
  }
  const above = previousElement(table);
  if (above?.localName === 'p') only(firstChild(above, 'pPr'), 'keepNext');
  closeGapBelow(table);
}

/** The converter puts an empty paragraph below every table. Between two tables, and at the end, one has to stand. */
function closeGapBelow(table: Element): void {
  const gap = nextElement(table);
  const below = gap && nextElement(gap);
  if (!gap || !isEmpty(gap) || below?.localName !== 'p') return;
  table.parentNode?.removeChild(gap);
  if (isHeadingParagraph(below)) return;
  setAttribute(only(firstChild(below, 'pPr'), 'spacing'), 'before', String(BELOW_TABLE));
}

function isEmpty(paragraph: Element): boolean {
  return ['t', 'br', 'drawing', 'pageBreakBefore'].every((name) => elements(paragraph, name).length === 0);
}

/** The columns with nothing below their heading, to be filled in by hand: a signature, a date. */
function columnsBlankBelow([heading, ...rows]: Element[]): Set<number> {
  const columns = heading ? childElements(heading, 'tc').keys() : [];
  const cells = rows.map((row) => childElements(row, 'tc').map(textOf));
  return new Set([...columns].filter((column) => cells.length > 0 && cells.every((row) => row[column]?.trim() === '')));
}

/** Every column has room for its longest word; what is left of the line goes where the text is longest. */
function columnWidths(rows: Element[], blankBelow: Set<number>, textWidth: number): number[] {
  const words: number[] = [];
  const texts: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of childElements(row, 'tc').entries()) {
      const text = textOf(cell);
      const word = Math.max(...text.split(/\s+/).map((each) => each.length));
      words[column] = Math.max(words[column] ?? 0, Math.min(word, LONGEST_WORD) * CHARACTER + CELL_PADDING);
      const length = blankBelow.has(column) ? LONGEST_TEXT : Math.min(text.length, LONGEST_TEXT);
      texts[column] = Math.max(texts[column] ?? 0, length, 1);
    }
  }
  const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
  const spare = Math.max(0, textWidth - sum(words));
  const wanted = words.map((word, column) => word + (spare * (texts[column] ?? 0)) / sum(texts));
  return wanted.map((width) => Math.floor((width * textWidth) / sum(wanted)));
}

function isHeadingRow(row: Element): boolean {
  return childElements(row, 'tc').every((cell) => elements(cell, 'r').every((run) => elements(run, 'b').length > 0));
}

/** A heading and a line or two below it do not stand alone at the foot of a page. */
function keepUnderHeading(paragraph: Element): void {
  const heading = previousElement(paragraph);
  if (!heading || !isHeadingParagraph(heading) || textOf(paragraph).length > SHORT_PARAGRAPH) return;
  only(firstChild(paragraph, 'pPr'), 'keepNext');
  if (isNote(paragraph)) closeUp(heading, paragraph);
}

function isNote(paragraph: Element): boolean {
  return elements(paragraph, 'r').every((run) => elements(run, 'i').length > 0);
}

/**
 * The room around a note is part of its line. LibreOffice does not count the room between paragraphs when it looks
 * whether the next one fits on the page, and would leave the heading and its note behind.
 */
function closeUp(heading: Element, note: Element): void {
  setAttribute(only(firstChild(heading, 'pPr'), 'spacing'), 'after', '0');
  const spacing = { before: '0', after: '0', line: NOTE_LINE, lineRule: 'auto' };
  setAttributes(only(firstChild(note, 'pPr'), 'spacing'), spacing);
}

function isHeadingParagraph(paragraph: Element): boolean {
  return elements(paragraph, 'pStyle').some((style) => style.getAttributeNS(WORD, 'val')?.startsWith('Heading'));
}

/** From its first item: a short list stays on one page with the line above it. */
function keepListTogether(first: Element): void {
  const above = previousElement(first);
  if (!isListItem(first) || (above && isListItem(above))) return;
  const items = [first];
  for (let next = nextElement(first); next && isListItem(next); next = nextElement(next)) items.push(next);
  if (items.length > ROWS_KEPT_TOGETHER) return;
  if (above?.localName === 'p') items.unshift(above);
  for (const paragraph of items.slice(0, -1)) only(firstChild(paragraph, 'pPr'), 'keepNext');
}

function isListItem(element: Element): boolean {
  return element.localName === 'p' && elements(element, 'numPr').length > 0;
}

function markDirection(paragraph: Element): void {
  const firstLetter = /\p{L}/u.exec(textOf(paragraph))?.[0] ?? '';
  if (!RIGHT_TO_LEFT.test(firstLetter)) return;
  const style = firstChild(paragraph, 'pPr');
  only(style, 'bidi');
  // Without an alignment of its own such a paragraph begins at the right.
  for (const alignment of childElements(style, 'jc')) style.removeChild(alignment);
  for (const run of elements(paragraph, 'r')) {
    if (RIGHT_TO_LEFT.test(textOf(run))) only(firstChild(run, 'rPr'), 'rtl');
  }
}

function sortChildren(parent: Element, order: string[]): void {
  const place = (child: Element) => {
    const index = order.indexOf(child.localName ?? '');
    return index === -1 ? order.length : index;
  };
  for (const child of childElements(parent).sort((a, b) => place(a) - place(b))) parent.appendChild(child);
}

function textOf(element: Element): string {
  return elements(element, 't')
    .map((text) => text.textContent)
    .join('');
}

/** The elements of that name at any depth, or of any name, in their order: a list that does not follow later changes. */
function elements(parent: Document | Element, name?: string): Element[] {
  const found: Element[] = [];
  const collect = (from: Node) => {
    for (let node = from.firstChild; node; node = node.nextSibling) {
      if (!isElement(node)) continue;
      if (node.namespaceURI === WORD && (name === undefined || node.localName === name)) found.push(node);
      collect(node);
    }
  };
  collect(parent);
  return found;
}

function childElements(parent: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node);
  }
  return found;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function previousElement(element: Element): Element | undefined {
  let node = element.previousSibling;
  while (node && !isElement(node)) node = node.previousSibling;
  return node ?? undefined;
}

function nextElement(element: Element): Element | undefined {
  let node = element.nextSibling;
  while (node && !isElement(node)) node = node.nextSibling;
  return node ?? undefined;
}

/** The child of that name, made as the first child when there is none. */
function firstChild(parent: Element, name: string): Element {
  const found = childElements(parent, name)[0] ?? created(parent, name);
  if (!found.parentNode) parent.insertBefore(found, parent.firstChild);
  return found;
}

/** The one child of that name, made as the last child when there is none. */
function only(parent: Element, name: string): Element {
  const found = childElements(parent, name)[0] ?? created(parent, name);
  if (!found.parentNode) parent.appendChild(found);
  return found;
}

function created(parent: Element, name: string): Element {
  return (parent.ownerDocument as Document).createElementNS(WORD, `w:${name}`);
}

function setAttributes(element: Element, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) setAttribute(element, name, value);
}

function setAttribute(element: Element, name: string, value: string): void {
  element.setAttributeNS(WORD, `w:${name}`, value);
}

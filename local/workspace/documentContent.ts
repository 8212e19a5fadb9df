import { type DocumentPart, documentParts, type Paragraph } from './documentText';
import type { KnownFields } from './partialResponse';

/** A part of a document as the Docs API answers it. */
export interface StructuralElement {
  /** Where it begins in its body, header or footer, in UTF-16 code units; left out when 0, as Google leaves out zeros. */
  startIndex?: number;
  /** Where the next one begins. */
  endIndex?: number;
  sectionBreak?: object;
  paragraph?: { elements: { textRun: { content: string } }[] };
  table?: { rows: number; columns: number; tableRows: { tableCells: { content: StructuralElement[] }[] }[] };
}

/** The fields of structural elements that are answered: texts, and where they stand. Google has many more. */
export const CONTENT_FIELDS: KnownFields = {
  startIndex: true,
  endIndex: true,
  sectionBreak: true,
  paragraph: { elements: { textRun: { content: true } } },
};
CONTENT_FIELDS.table = { rows: true, columns: true, tableRows: { tableCells: { content: CONTENT_FIELDS } } };

const EMPTY_PARAGRAPH: StructuralElement = { paragraph: { elements: [{ textRun: { content: '\n' } }] } };

/** The content of a segment with the place of each part. Each table, row and cell takes one place of its own. */
export function withPlaces(content: readonly StructuralElement[], from = 0): StructuralElement[] {
  let at = from;
  return content.map((element) => {
    const startIndex = at;
    const placed = { ...element };
    if (element.table) {
      at += 1;
      const tableRows = element.table.tableRows.map(({ tableCells }) => {
        at += 1;
        return {
          tableCells: tableCells.map((cell) => {
            const cellContent = withPlaces(cell.content, at + 1);
            at = cellContent.at(-1)?.endIndex ?? at + 1;
            return { content: cellContent };
          }),
        };
      });
      placed.table = { ...element.table, tableRows };
      at += 1;
    } else if (element.paragraph) {
      for (const { textRun } of element.paragraph.elements) at += textRun.content.length;
    } else at += 1;
    return { ...(startIndex === 0 ? {} : { startIndex }), endIndex: at, ...placed };
  });
}

/**
 * The content of an HTML document, or of its header or footer, as the Docs API answers it: one text run for each stretch
 * of one formatting, the last run of a paragraph ending in a line end, tables with their rows and cells.
 *
 * @example documentContent('<p>{{<b>a</b>}}</p>')
 * // [{ paragraph: { elements: [{ textRun: { content: '{{' } }, …'a' …, { textRun: { content: '}}\n' } }] } }]
 */
export function documentContent(html: string): StructuralElement[] {
  return contentOf(documentParts(html));
}

/** The same of the parts of the document. */
export function contentOf(parts: readonly DocumentPart[]): StructuralElement[] {
  const content: StructuralElement[] = [];
  const cells: StructuralElement[][] = [];
  const tables: NonNullable<StructuralElement['table']>[] = [];
  for (const part of parts) {
    const target = cells.at(-1) ?? content;
    if (part.kind === 'paragraph') target.push({ paragraph: { elements: runsOf(part.paragraph) } });
    else if (part.name === 'table' && part.kind === 'open') {
      const table = { rows: 0, columns: 0, tableRows: [] };
      tables.push(table);
      target.push({ table });
    } else if (part.name === 'table') tables.pop();
    else if (part.name === 'tr' && part.kind === 'open') tables.at(-1)?.tableRows.push({ tableCells: [] });
    else if (part.name === 'td' || part.name === 'th') {
      if (part.kind === 'open') {
        const cell = { content: [] };
        tables.at(-1)?.tableRows.at(-1)?.tableCells.push(cell);
        cells.push(cell.content);
      } else endInParagraph(cells.pop());
    }
  }
  endInParagraph(content);
  for (const { table } of allElements(content)) {
    if (!table) continue;
    table.rows = table.tableRows.length;
    table.columns = Math.max(0, ...table.tableRows.map(({ tableCells }) => tableCells.length));
  }
  return content;
}

/** As everywhere in Google Docs: nothing is without a paragraph, and a table is followed by one. */
function endInParagraph(content: StructuralElement[] | undefined): void {
  if (content && !content.at(-1)?.paragraph) content.push(EMPTY_PARAGRAPH);
}

function runsOf({ characters }: Paragraph) {
  const runs: { textRun: { content: string } }[] = [];
  for (const [index, { text, formats }] of characters.entries()) {
    if (index === 0 || formats !== characters[index - 1]?.formats) runs.push({ textRun: { content: '' } });
    const run = runs.at(-1);
    if (run) run.textRun.content += index === characters.length - 1 ? `${text}\n` : text;
  }
  return runs;
}

function allElements(content: StructuralElement[]): StructuralElement[] {
  return content.flatMap((element) => {
    const cells = element.table?.tableRows.flatMap(({ tableCells }) => tableCells) ?? [];
    return [element, ...cells.flatMap((cell) => allElements(cell.content))];
  });
}

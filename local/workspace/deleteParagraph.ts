import { contentOf, type StructuralElement, withPlaces } from './documentContent';
import { documentParts, type Paragraph } from './documentText';
import { firstToken } from './htmlTokens';

/** From where to where, counted as the Docs API counts in a body, a header or a footer. */
export interface ParagraphRange {
  startIndex: number;
  endIndex: number;
}

/**
 * An HTML document without the paragraph of that range, its line end included.
 *
 * `undefined` where the range is anything else, which the local workspace cannot delete, and where Google's reference of
 * `DeleteContentRangeRequest` forbids it: the line end that a body, a header, a footer or a cell ends with, and the one
 * before a table.
 *
 * @param from the place of the first part, 1 in a body, since it begins with a section break
 */
export function deleteParagraph(html: string, range: ParagraphRange, from: number): string | undefined {
  const parts = documentParts(html);
  const placed = paragraphsOf(withPlaces(contentOf(parts), from));
  const index = placed.findIndex(({ element: { startIndex = 0, endIndex } }) => {
    return startIndex === range.startIndex && endIndex === range.endIndex;
  });
  const found = placed[index];
  if (!found?.canGo) return undefined;
  // A paragraph of a line end alone stands in no HTML.
  if (isEmpty(found.element)) return html;
  const paragraphs = parts.flatMap((part) => (part.kind === 'paragraph' ? [part.paragraph] : []));
  const paragraph = paragraphs[placed.slice(0, index).filter(({ element }) => !isEmpty(element)).length];
  return paragraph && html.slice(0, startOf(paragraph)) + html.slice(endOf(paragraph, html));
}

interface Placed {
  element: StructuralElement;
  canGo: boolean;
}

/** The paragraphs of a content, also those in tables, in their order. */
function paragraphsOf(content: StructuralElement[]): Placed[] {
  return content.flatMap((element, index) => {
    const cells = element.table?.tableRows.flatMap(({ tableCells }) => tableCells) ?? [];
    const inside = cells.flatMap((cell) => paragraphsOf(cell.content));
    return element.paragraph ? [{ element, canGo: content[index + 1]?.paragraph !== undefined }] : inside;
  });
}

const isEmpty = ({ paragraph }: StructuralElement) =>
  paragraph?.elements.map(({ textRun }) => textRun.content).join('') === '\n';

/** With the element of its own, where it has one. */
const startOf = ({ start, block }: Paragraph) => (block && isWhole({ start, block }) ? block.start : start);

function endOf({ start, end, block }: Paragraph, html: string): number {
  const next = firstToken(html.slice(end));
  const isClosed = block && isWhole({ start, block }) && next?.kind === 'close' && next.name === block.name;
  return isClosed ? end + next.raw.length : end;
}

const isWhole = ({ start, block }: Pick<Paragraph, 'start'> & { block: NonNullable<Paragraph['block']> }) =>
  block.start + block.raw.length === start && !/^t[dh]$/.test(block.name);

import { placeholdersIn } from '../partnership/mou/placeholders/placeholdersIn';
import { type FoundValues, isLeftBlank, replacements } from '../partnership/mou/placeholders/replacements';
import { unlessRefused } from './unlessRefused';
import { UserError } from './userError';

type Element = GoogleAppsScript.Docs.Schema.StructuralElement;
type Request = GoogleAppsScript.Docs.Schema.Request;

/** The parts of a document that hold text. */
interface DocumentTab {
  readonly body?: { readonly content?: Element[] };
  readonly headers?: Readonly<Record<string, { readonly content?: Element[] }>>;
  readonly footers?: Readonly<Record<string, { readonly content?: Element[] }>>;
  readonly footnotes?: Readonly<Record<string, { readonly content?: Element[] }>>;
}

/** A tab of a document, which the types of the Docs service do not have yet. */
interface Tab {
  readonly documentTab?: DocumentTab;
  readonly childTabs?: readonly Tab[];
}

/** The texts of a template as they were read. */
export type TemplateText = readonly Paragraph[];

interface Paragraph {
  readonly text: string;
  /** Where it stands, when it can be deleted there. */
  readonly range: { readonly startIndex: number; readonly endIndex: number } | undefined;
}

const FIELDS =
  'tabs(documentTab(body(content(startIndex,endIndex,paragraph/elements/textRun/content,table)),headers,footers,footnotes),childTabs)';

/** Stands in a paragraph for what is no text: an image, a chip. No placeholder reaches over it. */
const NO_TEXT = '\uFFFC';

/** Reads a template: all its tabs, headers, footers and footnotes. */
export function readTemplate(documentId: string): TemplateText {
  const { tabs = [] } = docsService().get(documentId, { includeTabsContent: true, fields: FIELDS }) as {
    tabs?: readonly Tab[];
  };
  return tabs.flatMap((tab, index) => paragraphsOfTab(tab, index === 0));
}

/** The placeholders of a template exactly as they stand in it, each once. */
export function placeholdersOf(template: TemplateText): string[] {
  return placeholdersIn(template.map(({ text }) => text).join('\n'));
}

/**
 * Fills the placeholders of a document wherever they stand, and takes out the paragraphs of which nothing would be left:
 * one call, which is done as a whole or not at all. Filling it again changes nothing.
 *
 * @param template the texts of the template that the document is a copy of, as they were read right before
 * @param values by the placeholder exactly as {@link placeholdersOf} found it, braces included
 * @returns false when the document turned out to have other texts, since somebody changed the template meanwhile
 */
export function fillPlaceholders(documentId: string, template: TemplateText, values: FoundValues): boolean {
  const standing = placeholdersOf(template);
  const filled = replacements(values).filter(({ found }) => standing.includes(found));
  if (filled.length === 0) return true;
  const isBlank = ({ text, range }: Paragraph) => range !== undefined && isLeftBlank(text, values);
  // From the end on, so that the places of the others stay as they were read.
  const blank = template.flatMap((paragraph) => (isBlank(paragraph) && paragraph.range) || []);
  blank.sort((a, b) => b.startIndex - a.startIndex);
  const requests: Request[] = [
    ...blank.map((range) => ({ deleteContentRange: { range } })),
    ...filled.map(({ found, text }) => ({
      replaceAllText: { containsText: { text: found, matchCase: true }, replaceText: text },
    })),
  ];
  // A place is not where it should be: then nothing was done.
  const replies = unlessRefused(
    /deleteContentRange/,
    () => docsService().batchUpdate({ requests }, documentId).replies ?? [],
  );
  if (!replies) return false;
  const expected = occurrences(
    filled.map(({ found }) => found),
    template.filter((paragraph) => !isBlank(paragraph)).map(({ text }) => text),
  );
  return expected.every((count, i) => (replies[blank.length + i]?.replaceAllText?.occurrencesChanged ?? 0) === count);
}

/** How often each is found when it is taken out of the texts after those before it. */
function occurrences(found: readonly string[], texts: readonly string[]): number[] {
  let rest = texts;
  return found.map((one) => {
    const pieces = rest.map((text) => text.split(one));
    rest = pieces.map((parts) => parts.join('\u2060'));
    return pieces.reduce((sum, { length }) => sum + length - 1, 0);
  });
}

/**
 * The paragraphs of a tab, whatever they stand in. Only the first body tells where they stand: whether a copy keeps the
 * identifiers of headers and of further tabs is not documented.
 */
function paragraphsOfTab({ documentTab = {}, childTabs = [] }: Tab, isFirst: boolean): Paragraph[] {
  const { body, headers = {}, footers = {}, footnotes = {} } = documentTab;
  return [
    ...paragraphsIn(body?.content, isFirst),
    ...[headers, footers, footnotes].flatMap((segments) =>
      Object.keys(segments).flatMap((id) => paragraphsIn(segments[id]?.content, false)),
    ),
    ...childTabs.flatMap((tab) => paragraphsOfTab(tab, false)),
  ];
}

/** Google deletes no paragraph at the end of what holds it, nor before a table. */
function paragraphsIn(content: readonly Element[] = [], isPlaced: boolean): Paragraph[] {
  return content.flatMap(({ paragraph, table, startIndex = 0, endIndex = 0 }, index) => {
    const inTable = (table?.tableRows ?? []).flatMap(({ tableCells = [] }) =>
      tableCells.flatMap((cell) => paragraphsIn(cell.content, isPlaced)),
    );
    if (!paragraph) return inTable;
    const text = (paragraph.elements ?? []).map(({ textRun }) => textRun?.content ?? NO_TEXT).join('');
    const canGo = isPlaced && content[index + 1]?.paragraph !== undefined;
    return [{ text, range: canGo ? { startIndex, endIndex } : undefined }];
  });
}

/** The Docs service, which somebody who installs by hand may have forgotten to switch on. */
function docsService(): GoogleAppsScript.Docs.Collection.DocumentsCollection {
  if (typeof Docs === 'undefined' || !Docs?.Documents) throw new UserError('serviceMissing', 'Docs');
  return Docs.Documents;
}

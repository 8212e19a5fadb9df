import { deleteParagraph, type ParagraphRange } from './deleteParagraph';
import { CONTENT_FIELDS, documentContent, withPlaces } from './documentContent';
import { DOCUMENT, type DriveFile, type DriveStore } from './driveStore';
import { type KnownFields, parseFields, selectFields } from './partialResponse';
import { type Replacement, replaceAllTexts } from './replaceAllText';
import { apiError, describe, needing, plain, property } from './strict';

const CONTENT: KnownFields = { content: CONTENT_FIELDS };
/** A local document has no footnotes, but a script may ask for them. */
const TAB_FIELDS: KnownFields = {
  body: CONTENT,
  headers: { '*': { headerId: true, ...CONTENT } },
  footers: { '*': { footerId: true, ...CONTENT } },
  footnotes: { '*': { footnoteId: true, ...CONTENT } },
};
const DOCUMENT_FIELDS: KnownFields = {
  documentId: true,
  title: true,
  ...TAB_FIELDS,
  tabs: { tabProperties: { tabId: true, title: true }, documentTab: TAB_FIELDS, childTabs: true },
};
const SEGMENTS = ['content', 'header', 'footer'] as const;
const TAB_ID = 't.0';
const SEGMENT_IDS = { content: '', header: 'kix.header', footer: 'kix.footer' } as const;

type Segment = (typeof SEGMENTS)[number];
type Changed = Pick<DriveFile, Segment>;
type Deletion = ParagraphRange & { segment: Segment };

/**
 * `Docs.Documents`, version 1, for documents that the app made.
 *
 * To learn which placeholders a document holds, `get` is the way, not `Drive.Files.export` to plain text: called as the
 * reference says, the latter fails in Apps Script with "Export requires alt=media to download the exported content"
 * (issue 468534237 of Google's tracker), and what it makes of headers and footers is not documented. `get` takes
 * `drive.file` too, and shows every text run. It shows the first tab of a document only, unless `includeTabsContent` is
 * true; `replaceAllText` reaches all tabs. A local document has one.
 */
export class LocalDocuments {
  constructor(private readonly store: DriveStore) {}

  /**
   * Replaces texts in the body, the headers and the footers, which is where Google's `replaceAllText` reaches without
   * `tabsCriteria` (footnotes, which local documents do not have, as well), and deletes whole paragraphs, which is what
   * the local `deleteContentRange` can. Requests are applied in order, so a later one finds what an earlier one wrote,
   * and places what it left; where one fails, nothing is changed. A count of 0 is left out of the reply, as Google leaves
   * out what is zero; the `writeControl` of Google's answer is not given.
   */
  batchUpdate(resource: Record<string, unknown>, documentId: string): unknown {
    const method = 'docs.documents.batchUpdate';
    const file = this.document(method, documentId);
    const { requests, ...others } = resource;
    refuseOthers(method, others, 'in the request');
    if (!Array.isArray(requests) || requests.length === 0) {
      throw apiError(method, 'Must specify at least one request.', 400);
    }
    const changes = Array.from(requests, (request: unknown, index) => readRequest(method, request, index));
    if (this.store.isInBin(file)) {
      // What Google does is not documented.
      throw apiError(method, 'The local workspace does not change a document that is in the bin.', 400);
    }
    const changed: Changed = { content: '' };
    for (const segment of SEGMENTS) if (file[segment] !== undefined) changed[segment] = file[segment];
    const before = { ...changed };
    const replies = changes.flatMap((change, index): object[] => {
      if ('replaceText' in change) {
        // Texts that are replaced one after another are replaced with the first of them.
        const isNext = index > 0 && 'replaceText' in (changes[index - 1] ?? {});
        return isNext ? [] : replaceIn(changed, replacementsFrom(changes, index));
      }
      const html = deleteParagraph(changed[change.segment] ?? '', change, change.segment === 'content' ? 1 : 0);
      if (html === undefined) {
        const reason = 'Invalid deletion range. Cannot delete the requested range.';
        throw apiError(method, `Invalid requests[${index}].deleteContentRange: ${reason}`, 400);
      }
      changed[change.segment] = html;
      return [{}];
    });
    if (SEGMENTS.some((segment) => changed[segment] !== before[segment])) this.store.change(file, changed);
    return { documentId, replies };
  }

  /** Answers the texts of a document; the fields are those of `CONTENT_FIELDS`. */
  get(documentId: string, options: Record<string, unknown> = {}): unknown {
    const method = 'docs.documents.get';
    const { fields = '*', includeTabsContent = false, ...others } = options;
    refuseOthers(method, others, 'among the options');
    if (typeof includeTabsContent !== 'boolean') {
      throw apiError(method, `Invalid value at 'include_tabs_content' (TYPE_BOOL), ${includeTabsContent}`, 400);
    }
    const file = this.document(method, documentId);
    const title = file.name;
    const answer = includeTabsContent
      ? { documentId, title, tabs: [{ tabProperties: { tabId: TAB_ID, title: 'Tab 1' }, documentTab: tabOf(file) }] }
      : { documentId, title, ...tabOf(file) };
    try {
      return selectFields(answer, parseFields(String(fields)), DOCUMENT_FIELDS);
    } catch (error) {
      throw apiError(method, `Request contains an invalid argument. (${(error as Error).message})`, 400);
    }
  }

  private document(method: string, id: string): DriveFile {
    const file = this.store.file(id);
    if (file?.mimeType !== DOCUMENT) throw apiError(method, 'Requested entity was not found.', 404);
    return file;
  }
}

function tabOf({ content, header, footer }: DriveFile) {
  const [headerId, footerId] = [SEGMENT_IDS.header, SEGMENT_IDS.footer];
  const contentOf = (html: string) => withPlaces(documentContent(html));
  return {
    body: { content: withPlaces([{ sectionBreak: {} }, ...documentContent(content)]) },
    ...(header === undefined ? {} : { headers: { [headerId]: { headerId, content: contentOf(header) } } }),
    ...(footer === undefined ? {} : { footers: { [footerId]: { footerId, content: contentOf(footer) } } }),
  };
}

/** The texts to replace from there on, up to the next request of another kind. */
function replacementsFrom(changes: readonly (Replacement | Deletion)[], from: number): Replacement[] {
  const isReplacement = (change: Replacement | Deletion): change is Replacement => 'replaceText' in change;
  const end = changes.findIndex((change, index) => index > from && !isReplacement(change));
  return changes.slice(from, end === -1 ? undefined : end).filter(isReplacement);
}

/** Replaces texts in all segments, and answers the reply to each. */
function replaceIn(changed: Changed, replacements: readonly Replacement[]): object[] {
  const counts = replacements.map(() => 0);
  for (const segment of SEGMENTS) {
    const { html, occurrences } = replaceAllTexts(changed[segment] ?? '', replacements);
    if (occurrences.some((count) => count > 0)) changed[segment] = html;
    occurrences.forEach((count, index) => {
      counts[index] = (counts[index] ?? 0) + count;
    });
  }
  return counts.map((count) => ({ replaceAllText: count > 0 ? { occurrencesChanged: count } : {} }));
}

function readRequest(method: string, request: unknown, index: number): Replacement | Deletion {
  const place = `requests[${index}]`;
  const [kind, second] = Object.keys((request ?? {}) as object);
  if (kind === undefined) throw apiError(method, `Invalid ${place}: No request set.`, 400);
  if (second === undefined && kind === 'replaceAllText') return readReplacement(method, request, place);
  if (second === undefined && kind === 'deleteContentRange') return readDeletion(method, request, place);
  throw apiError(
    method,
    `Invalid ${place}: the request ${second ?? kind} is not available in the local workspace.`,
    400,
  );
}

function readReplacement(method: string, request: unknown, place: string): Replacement {
  const { containsText, replaceText, ...others } = fieldsOf(method, request, 'replaceAllText', place);
  refuseOthers(method, others, `at '${place}.replace_all_text'`);
  const {
    text,
    matchCase = false,
    ...criteria
  } = fieldsOf(method, { containsText }, 'containsText', `${place}.replaceAllText`);
  refuseOthers(method, criteria, `at '${place}.replace_all_text.contains_text'`);
  const fail = (reason: string) => apiError(method, `Invalid ${place}.replaceAllText: ${reason}`, 400);
  if (typeof matchCase !== 'boolean') throw fail(`${matchCase} is not a value of matchCase.`);
  if (typeof text !== 'string' || text === '') throw fail('The text to search for must be a text and not empty.');
  if (/[\r\n]/.test(text)) throw fail('The local workspace searches within paragraphs, and they have no line ends.');
  if (replaceText === undefined) throw fail('replacement text parameter is required but not specified.');
  if (typeof replaceText !== 'string') throw fail(`${replaceText} is not a text to replace with.`);
  return { text, matchCase, replaceText };
}

function readDeletion(method: string, request: unknown, place: string): Deletion {
  const { range, ...others } = fieldsOf(method, request, 'deleteContentRange', place);
  refuseOthers(method, others, `at '${place}.delete_content_range'`);
  const {
    startIndex = 0,
    endIndex,
    segmentId = '',
    tabId = TAB_ID,
    ...rest
  } = fieldsOf(method, { range }, 'range', `${place}.deleteContentRange`);
  refuseOthers(method, rest, `at '${place}.delete_content_range.range'`);
  const fail = (reason: string) => apiError(method, `Invalid ${place}.deleteContentRange: ${reason}`, 400);
  const segment = SEGMENTS.find((one) => SEGMENT_IDS[one] === segmentId);
  if (tabId !== TAB_ID) throw fail(`Tab ${tabId} was not found.`);
  if (!segment) throw fail(`Segment with ID ${segmentId} was not found.`);
  if (!isPlace(startIndex) || !isPlace(endIndex) || startIndex >= endIndex) {
    throw fail('The range should not be empty.');
  }
  return { startIndex, endIndex, segment };
}

const isPlace = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

function fieldsOf(method: string, parent: unknown, name: string, place: string): Record<string, unknown> {
  const value = (parent as Record<string, unknown>)[name];
  if (Object.prototype.toString.call(value) !== '[object Object]') {
    throw apiError(method, `Invalid ${place}: ${name} is missing.`, 400);
  }
  return value as Record<string, unknown>;
}

/** What Google has besides, and the local workspace lacks, is refused with what nobody has. */
function refuseOthers(method: string, others: object, where: string): void {
  const [unknown] = Object.keys(others);
  if (unknown === undefined) return;
  throw apiError(
    method,
    `Invalid JSON payload received. Unknown name "${unknown}" ${where}: Cannot find field in the local workspace.`,
    400,
  );
}

/** The advanced service `Docs`. */
export class LocalDocs {
  constructor(readonly Documents: LocalDocuments) {}
}

const SCOPES = ['drive.file', 'drive', 'documents'];

describe<GoogleAppsScript.Docs.Collection.DocumentsCollection>()(LocalDocuments, 'Docs.Documents', {
  batchUpdate: needing(SCOPES, plain('Object,String')),
  get: needing(SCOPES, plain('String', 'String,Object')),
});
describe<GoogleAppsScript.Docs>()(LocalDocs, 'Docs', { Documents: property });

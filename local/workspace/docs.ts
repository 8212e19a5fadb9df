import { CONTENT_FIELDS, documentContent } from './documentContent';
import { DOCUMENT, type DriveFile, type DriveStore } from './driveStore';
import { type KnownFields, parseFields, selectFields } from './partialResponse';
import { replaceAllText, type SearchedText } from './replaceAllText';
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

type Replacement = SearchedText & { replaceText: string };

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
   * `tabsCriteria` (footnotes, which local documents do not have, as well). Requests are applied in order, so a later one
   * finds what an earlier one wrote. A count of 0 is left out of the reply, as Google leaves out what is zero; the
   * `writeControl` of Google's answer is not given.
   */
  batchUpdate(resource: Record<string, unknown>, documentId: string): unknown {
    const method = 'docs.documents.batchUpdate';
    const file = this.document(method, documentId);
    const { requests, ...others } = resource;
    refuseOthers(method, others, 'in the request');
    if (!Array.isArray(requests) || requests.length === 0) {
      throw apiError(method, 'Must specify at least one request.', 400);
    }
    const replacements = Array.from(requests, (request: unknown, index) => readRequest(method, request, index));
    if (this.store.isInBin(file)) {
      // What Google does is not documented.
      throw apiError(method, 'The local workspace does not change a document that is in the bin.', 400);
    }
    const changed: Pick<DriveFile, 'content' | 'header' | 'footer'> = { content: '' };
    for (const segment of SEGMENTS) if (file[segment] !== undefined) changed[segment] = file[segment];
    const counts = replacements.map((replacement) => {
      let count = 0;
      for (const segment of SEGMENTS) {
        const { html, occurrences } = replaceAllText(changed[segment] ?? '', replacement, replacement.replaceText);
        if (occurrences > 0) changed[segment] = html;
        count += occurrences;
      }
      return count;
    });
    if (counts.some((count) => count > 0)) this.store.change(file, changed);
    const replies = counts.map((count) => ({ replaceAllText: count > 0 ? { occurrencesChanged: count } : {} }));
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
      ? { documentId, title, tabs: [{ tabProperties: { tabId: 't.0', title: 'Tab 1' }, documentTab: tabOf(file) }] }
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
  const [headerId, footerId] = ['kix.header', 'kix.footer'];
  return {
    body: { content: [{ sectionBreak: {} }, ...documentContent(content)] },
    ...(header === undefined ? {} : { headers: { [headerId]: { headerId, content: documentContent(header) } } }),
    ...(footer === undefined ? {} : { footers: { [footerId]: { footerId, content: documentContent(footer) } } }),
  };
}

function readRequest(method: string, request: unknown, index: number): Replacement {
  const place = `requests[${index}]`;
  const [kind, second] = Object.keys((request ?? {}) as object);
  if (kind === undefined) throw apiError(method, `Invalid ${place}: No request set.`, 400);
  if (kind !== 'replaceAllText' || second !== undefined) {
    throw apiError(
      method,
      `Invalid ${place}: the request ${second ?? kind} is not available in the local workspace.`,
      400,
    );
  }
  const { containsText, replaceText, ...others } = fieldsOf(method, request, 'replaceAllText', place);
  refuseOthers(method, others, `at '${place}.replace_all_text'`);
  const { text, matchCase = false, ...criteria } = fieldsOf(method, { containsText }, 'containsText', place);
  refuseOthers(method, criteria, `at '${place}.replace_all_text.contains_text'`);
  const fail = (reason: string) => apiError(method, `Invalid ${place}.replaceAllText: ${reason}`, 400);
  if (typeof matchCase !== 'boolean') throw fail(`${matchCase} is not a value of matchCase.`);
  if (typeof text !== 'string' || text === '') throw fail('The text to search for must be a text and not empty.');
  if (/[\r\n]/.test(text)) throw fail('The local workspace searches within paragraphs, and they have no line ends.');
  if (replaceText === undefined) throw fail('replacement text parameter is required but not specified.');
  if (typeof replaceText !== 'string') throw fail(`${replaceText} is not a text to replace with.`);
  return { text, matchCase, replaceText };
}

function fieldsOf(method: string, parent: unknown, name: string, place: string): Record<string, unknown> {
  const value = (parent as Record<string, unknown>)[name];
  if (Object.prototype.toString.call(value) !== '[object Object]') {
    throw apiError(method, `Invalid ${place}.replaceAllText: ${name} is missing.`, 400);
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

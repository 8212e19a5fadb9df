import type { CalendarDate } from '../partnership/calendarDate';
import type { Content } from '../partnership/mou/order';
import type { FoundValues } from '../partnership/mou/placeholders/replacements';
import type { FoundDocument } from '../partnership/mou/versions';
import { words } from '../partnership/words';
import { fillPlaceholders, placeholdersOf, readTemplate, type TemplateText } from './placeholders';
import { UserError } from './userError';

/** A document of an agreement in Drive. */
export interface MouDocument extends FoundDocument {
  readonly id: string;
  readonly url: string;
  /** True for a copy of a template, whose placeholders may not be filled yet. */
  readonly isCopy: boolean;
}

/** A document that Common Ground made for people to work on, other than an agreement. */
export interface KeptDocument {
  readonly id: string;
  readonly url: string;
}

/** What the user's own template is kept as, and the document that explains it. */
export type Keep = 'template' | 'templateKey';

/** A version of an agreement that is to be made. */
export interface NewVersion {
  readonly mouId: string;
  readonly version: number;
  readonly mark: string;
  readonly date: CalendarDate;
  readonly title: string;
  readonly content: Content;
}

/** The documents of one spreadsheet. Each is found again by the private mark it carries, so that none is made twice. */
export interface DocumentStore {
  /** What Drive holds of the agreements, also what a stopped run could not note any more and what is in the bin. */
  readonly versions: readonly MouDocument[];
  /** What the user has of a kind, outside the bin. */
  readonly kept: ReadonlyMap<Keep, KeptDocument>;
  /**
   * Makes the document of a version in the add-on's own folder: one call, and one more to fill a copy of the template,
   * which is read once.
   *
   * @returns `undefined` when the template is gone, or says something else than whoever wrote the values has read
   */
  create(version: NewVersion): KeptDocument | undefined;
  /**
   * Finishes a document that a stopped run left: a copy of the template may not be filled yet.
   *
   * @returns false when it could not be filled and was put into the bin
   */
  finish(document: MouDocument, version: NewVersion): boolean;
  /** Makes a document of an HTML page for people to work on. */
  keep(kind: Keep, title: string, html: string): KeptDocument;
}

const FOLDER = 'application/vnd.google-apps.folder';
const DOCUMENT = 'application/vnd.google-apps.document';
const KEEPS: readonly Keep[] = ['template', 'templateKey'];

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** Finds the documents of a spreadsheet; one call for each 1,000 of them. */
export function openDocuments(spreadsheetId: string): DocumentStore {
  const { Files } = drive();
  const found = filesOf(spreadsheetId);
  const documents = found.filter(({ id, mimeType }) => id && mimeType === DOCUMENT);
  let folderId = found.find(({ mimeType, trashed }) => mimeType === FOLDER && !trashed)?.id;

  const folder = (): string => {
    folderId ??= idOf(
      Files.create({ name: words.folder, mimeType: FOLDER, appProperties: { spreadsheet: spreadsheetId } }),
    );
    return folderId;
  };
  const inFolder = (name: string, marks: object) => {
    return { name, parents: [folder()], appProperties: { spreadsheet: spreadsheetId, ...marks } };
  };
  const fromHtml = (title: string, html: string, marks: object): KeptDocument => {
    const resource = { ...inFolder(title, marks), mimeType: DOCUMENT };
    return documentOf(Files.create(resource, Utilities.newBlob(html, 'text/html', title)));
  };
  // A copy has the marks of the template until others take their place.
  const fromTemplate = (title: string, template: string, marks: object): KeptDocument =>
    documentOf(Files.copy(inFolder(title, { ...marks, copied: 'yes' }), template));

  const kept = keptIn(documents);
  let read: TemplateText | undefined;
  const bin = (id: string) => Files.update({ trashed: true }, id);
  const isWhole = (text: TemplateText, values: FoundValues) =>
    placeholdersOf(text).every((found) => values[found] !== undefined);

  return {
    versions: documents.flatMap((file) => versionOf(file) ?? []),
    kept,
    create({ mouId, version, mark, date, title, content }) {
      const marks = { key: keyOf(mouId, version), facts: mark, date };
      if ('html' in content) return fromHtml(title, content.html, marks);
      const { template, values } = content;
      if (kept.get('template')?.id !== template) return undefined;
      read ??= readTemplate(template);
      if (!isWhole(read, values)) return undefined;
      const document = fromTemplate(title, template, marks);
      if (fillPlaceholders(document.id, read, values)) return document;
      // It was copied from another text than was read, and may be filled in the wrong places.
      bin(document.id);
      read = undefined;
      return undefined;
    },
    finish({ id, isCopy, mark: before }, { mark, content }) {
      const text = isCopy ? readTemplate(id) : [];
      if (placeholdersOf(text).length === 0) return true;
      if ('html' in content || !isWhole(text, content.values)) {
        bin(id);
        return false;
      }
      fillPlaceholders(id, text, content.values);
      if (mark !== before) Files.update({ appProperties: { facts: mark } }, id);
      return true;
    },
    keep: (kind, title, html) => fromHtml(title, html, { key: kind }),
  };
}

function keptIn(documents: readonly File[]): ReadonlyMap<Keep, KeptDocument> {
  const kept = new Map<Keep, KeptDocument>();
  for (const file of documents) {
    const kind = KEEPS.find((one) => one === file.appProperties?.key);
    if (kind && !file.trashed) kept.set(kind, documentOf(file));
  }
  return kept;
}

/** When each document of a spreadsheet was last changed, by its id. */
export function modificationTimes(spreadsheetId: string): ReadonlyMap<string, string> {
  return new Map(filesOf(spreadsheetId).map(({ id = '', modifiedTime = '' }) => [id, modifiedTime]));
}

/** The files that carry the spreadsheet's mark, in the bin or not. */
function filesOf(spreadsheetId: string): File[] {
  const all: File[] = [];
  let pageToken: string | undefined;
  do {
    const page = drive().Files.list({
      q: `appProperties has { key='spreadsheet' and value='${spreadsheetId}' }`,
      fields: 'nextPageToken, files(id, mimeType, appProperties, modifiedTime, trashed)',
      pageSize: 1000,
      ...(pageToken ? { pageToken } : {}),
    });
    all.push(...(page.files ?? []));
    pageToken = page.nextPageToken;
  } while (pageToken);
  return all;
}

/** The key of a version: `p-1/v2`. */
function keyOf(mouId: string, version: number): string {
  return `${mouId}/v${version}`;
}

function versionOf(file: File): MouDocument | undefined {
  const { key = '', facts = '', date = '', copied } = file.appProperties ?? {};
  const [, mouId, version] = /^(.+)\/v(\d+)$/s.exec(key) ?? [];
  if (mouId === undefined) return undefined;
  return {
    ...documentOf(file),
    mouId,
    version: Number(version),
    mark: facts,
    date,
    modifiedAt: file.modifiedTime ?? '',
    inBin: file.trashed ?? false,
    isCopy: copied !== undefined,
  };
}

function documentOf(file: File): KeptDocument {
  const id = idOf(file);
  return { id, url: `https://docs.google.com/document/d/${id}/edit` };
}

function idOf(file: File): string {
  if (!file.id) throw new Error('Drive answered without the identifier of the new file');
  return file.id;
}

/** The Drive service, which somebody who installs by hand may have forgotten to switch on. */
function drive(): GoogleAppsScript.Drive {
  if (typeof Drive === 'undefined' || !Drive) throw new UserError('serviceMissing', 'Drive');
  return Drive;
}

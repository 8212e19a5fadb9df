import { words } from '../partnership/words';
import { UserError } from './userError';

/** A document that the add-on made. */
export interface MadeDocument {
  readonly id: string;
  readonly url: string;
}

/** The documents of one spreadsheet, each found again by its key, so that none is made twice. */
export interface DocumentStore {
  /** The documents that Drive holds already, by key, also those that a stopped run could not note any more. */
  readonly made: ReadonlyMap<string, MadeDocument>;
  /** Makes a document of an HTML page, in the add-on's own folder. */
  create(key: string, title: string, html: string): MadeDocument;
}

const FOLDER = 'application/vnd.google-apps.folder';
const DOCUMENT = 'application/vnd.google-apps.document';

/** Finds the documents of a spreadsheet by the private mark they carry; one call for each 1,000 of them. */
export function openDocuments(spreadsheetId: string): DocumentStore {
  const files = drive().Files;
  const made = new Map<string, MadeDocument>();
  let folderId: string | undefined;
  let pageToken: string | undefined;
  do {
    const page = files.list({
      q: `appProperties has { key='spreadsheet' and value='${spreadsheetId}' } and trashed = false`,
      fields: 'nextPageToken, files(id, mimeType, appProperties)',
      pageSize: 1000,
      ...(pageToken ? { pageToken } : {}),
    });
    for (const file of page.files ?? []) {
      if (!file.id) continue;
      if (file.mimeType === FOLDER) folderId = file.id;
      const key = file.appProperties?.key;
      if (file.mimeType === DOCUMENT && key) made.set(key, { id: file.id, url: urlOf(file.id) });
    }
    pageToken = page.nextPageToken;
  } while (pageToken);

  const folder = (): string => {
    folderId ??= idOf(
      files.create({ name: words.folder, mimeType: FOLDER, appProperties: { spreadsheet: spreadsheetId } }),
    );
    return folderId;
  };

  return {
    made,
    create(key, title, html) {
      const resource = {
        name: title,
        mimeType: DOCUMENT,
        parents: [folder()],
        appProperties: { spreadsheet: spreadsheetId, key },
      };
      const id = idOf(files.create(resource, Utilities.newBlob(html, 'text/html', title)));
      return { id, url: urlOf(id) };
    },
  };
}

function idOf(file: { id?: string }): string {
  if (!file.id) throw new Error('Drive answered without the identifier of the new file');
  return file.id;
}

function urlOf(id: string): string {
  return `https://docs.google.com/document/d/${id}/edit`;
}

/** The Drive service, which somebody who installs by hand may have forgotten to switch on. */
function drive(): GoogleAppsScript.Drive {
  if (typeof Drive === 'undefined' || !Drive) throw new UserError(({ serviceMissing }) => serviceMissing('Drive'));
  return Drive;
}

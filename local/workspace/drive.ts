import { parseDriveQuery } from './driveQuery';
import { type KnownFields, parseFields, selectFields } from './partialResponse';
import { apiError, describe, needing, plain, property } from './strict';
import type { LocalBlob } from './utilities';

export const DOCUMENT = 'application/vnd.google-apps.document';
export const FOLDER = 'application/vnd.google-apps.folder';

/** A file of the local Drive; the content of a document is the HTML it was made from. Times are ISO texts in UTC. */
export interface DriveFile {
  kind: 'drive#file';
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  appProperties: Record<string, string>;
  description?: string;
  createdTime: string;
  modifiedTime: string;
  trashed: boolean;
  webViewLink: string;
  content: string;
}

/** The fields of a file that the API answers. */
const FIELDS: KnownFields = {
  kind: true,
  id: true,
  name: true,
  mimeType: true,
  parents: true,
  appProperties: true,
  description: true,
  createdTime: true,
  modifiedTime: true,
  trashed: true,
  webViewLink: true,
};
const LIST_FIELDS: KnownFields = { kind: true, incompleteSearch: true, nextPageToken: true, files: FIELDS };
const WRITABLE = ['name', 'mimeType', 'parents', 'appProperties', 'description'];

/** The files that the app made. */
export class DriveStore {
  constructor(readonly files: DriveFile[] = []) {}

  /** The file of that id, if there is one. */
  file(id: string): DriveFile | undefined {
    return this.files.find((file) => file.id === id);
  }

  /** The files that are neither folders nor in the bin. */
  get documents(): DriveFile[] {
    return this.files.filter((file) => file.mimeType === DOCUMENT && !file.trashed);
  }
}

const bytes = (text: string) => new TextEncoder().encode(text).length;

function onlyKnown(method: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown)
    throw apiError(method, `Invalid JSON payload received. Unknown name "${unknown}": Cannot find field.`, 400);
}

function visible(file: DriveFile): Omit<DriveFile, 'content'> {
  const { content: _content, ...fields } = file;
  return fields;
}

function answer(method: string, value: unknown, fields: unknown, defaults: string, known: KnownFields): unknown {
  try {
    return selectFields(value, parseFields(String(fields ?? defaults)), known);
  } catch (error) {
    throw apiError(method, error instanceof Error ? error.message : String(error), 400);
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

function textsOf(method: string, name: string, value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (!list.every(isText)) throw apiError(method, `Invalid value for ${name}.`, 400);
  return list;
}

/** `Drive.Files`, version 3, for an app that sees only the files it made. */
export class LocalDriveFiles {
  constructor(
    private readonly store: DriveStore,
    private readonly now: () => Date,
  ) {}

  create(
    resource: Record<string, unknown>,
    mediaData: LocalBlob | null = null,
    options: Record<string, unknown> = {},
  ): unknown {
    const method = 'drive.files.create';
    onlyKnown(method, resource, WRITABLE);
    onlyKnown(method, options, ['fields']);
    const { name = 'Untitled', mimeType, parents = ['root'], appProperties = {}, description } = resource;
    const [checkedName = ''] = textsOf(method, 'name', name);
    const checkedParents = textsOf(method, 'parents', parents);
    if (checkedParents.length !== 1) throw apiError(method, 'A file needs exactly one parent folder.', 400);
    for (const parent of checkedParents) this.checkParent(method, parent);
    const file: DriveFile = {
      kind: 'drive#file',
      id: crypto.randomUUID().replace(/-/g, ''),
      name: checkedName,
      mimeType: this.typeOf(method, mimeType, mediaData),
      parents: checkedParents,
      appProperties: this.checkedProperties(method, appProperties),
      ...(isText(description) ? { description } : {}),
      createdTime: this.now().toISOString(),
      modifiedTime: this.now().toISOString(),
      trashed: false,
      webViewLink: '',
      content: mediaData?.getDataAsString() ?? '',
    };
    file.webViewLink = `https://docs.google.com/document/d/${file.id}/edit`;
    const answered = answer(method, visible(file), options.fields, 'kind,id,name,mimeType', FIELDS);
    this.store.files.push(file);
    return answered;
  }

  private checkParent(method: string, parent: string): void {
    if (parent === 'root') return;
    const folder = this.store.file(parent);
    if (!folder) throw apiError(method, `File not found: ${parent}.`, 404);
    if (folder.mimeType !== FOLDER) throw apiError(method, 'The specified parent is not a folder.', 403);
  }

  private typeOf(method: string, asked: unknown, media: LocalBlob | null): string {
    const given = media?.getContentType() ?? undefined;
    if (asked === DOCUMENT && media && given !== 'text/html') {
      throw apiError(
        method,
        `The local workspace makes documents from text/html only, not from ${given ?? 'an untyped blob'}.`,
        400,
      );
    }
    if (asked === FOLDER && media) throw apiError(method, 'A folder has no content.', 400);
    if (isText(asked)) return asked;
    return given ?? 'application/octet-stream';
  }

  private checkedProperties(method: string, given: unknown): Record<string, string> {
    const entries = Object.entries(given as Record<string, unknown>);
    if (entries.length > 30) throw apiError(method, 'The limit of 30 private properties of an app is exceeded.', 403);
    const properties: Record<string, string> = {};
    for (const [key, value] of entries) {
      if (!isText(value)) throw apiError(method, `Invalid value for appProperties.${key}.`, 400);
      if (bytes(key) + bytes(value) > 124) {
        throw apiError(method, 'Properties and app properties are limited to 124 bytes.', 400);
      }
      properties[key] = value;
    }
    return properties;
  }

  list(options: Record<string, unknown> = {}): unknown {
    const method = 'drive.files.list';
    onlyKnown(method, options, ['q', 'fields', 'pageSize', 'pageToken', 'spaces']);
    const { q, pageSize = 100, pageToken, fields, spaces = 'drive' } = options;
    if (spaces !== 'drive') throw apiError(method, `The space ${spaces} is not available in the local workspace.`, 400);
    if (typeof pageSize !== 'number' || !Number.isInteger(pageSize) || pageSize < 1 || pageSize > 1000) {
      throw apiError(method, `Invalid value '${pageSize}'. Values must be within the range: [1, 1000]`, 400);
    }
    let matches: (file: DriveFile) => boolean = () => true;
    if (q !== undefined) {
      try {
        matches = parseDriveQuery(String(q));
      } catch (error) {
        throw apiError(method, error instanceof Error ? error.message : String(error), 400);
      }
    }
    const start = pageToken === undefined ? 0 : Number(pageToken);
    if (!Number.isInteger(start)) throw apiError(method, 'Invalid Value', 400);
    const found = this.store.files.filter(matches);
    const next = start + pageSize < found.length ? { nextPageToken: String(start + pageSize) } : {};
    const files = found.slice(start, start + pageSize).map(visible);
    const page = { kind: 'drive#fileList', incompleteSearch: false, ...next, files };
    const defaults = 'kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)';
    return answer(method, page, fields, defaults, LIST_FIELDS);
  }

  get(fileId: string, options: Record<string, unknown> = {}): unknown {
    const method = 'drive.files.get';
    onlyKnown(method, options, ['fields']);
    const file = this.store.file(fileId);
    if (!file) throw apiError(method, `File not found: ${fileId}.`, 404);
    return answer(method, visible(file), options.fields, 'kind,id,name,mimeType', FIELDS);
  }
}

/** The advanced service `Drive`. */
export class LocalDrive {
  constructor(readonly Files: LocalDriveFiles) {}
}

const SCOPES = ['drive.file', 'drive'];

describe<GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection>()(LocalDriveFiles, 'Drive.Files', {
  create: needing(SCOPES, plain('Object', 'Object,Blob?', 'Object,Blob?,Object')),
  list: needing(SCOPES, plain('', 'Object')),
  get: needing(SCOPES, plain('String', 'String,Object')),
});
describe<GoogleAppsScript.Drive>()(LocalDrive, 'Drive', { Files: property });

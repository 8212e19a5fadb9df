import { onlyKnown, partialAnswer } from './apiRequest';
import { parseDriveQuery, type VisibleFile } from './driveQuery';
import { DOCUMENT, type DriveFile, type DriveStore, FOLDER } from './driveStore';
import type { KnownFields } from './partialResponse';
import { apiError, describe, needing, plain, property } from './strict';
import type { LocalBlob } from './utilities';

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
  version: true,
  trashed: true,
  webViewLink: true,
};
const LIST_FIELDS: KnownFields = { kind: true, incompleteSearch: true, nextPageToken: true, files: FIELDS };
const WRITABLE = ['name', 'mimeType', 'parents', 'appProperties', 'description'];
const DEFAULT_FIELDS = 'kind,id,name,mimeType';

const bytes = (text: string) => new TextEncoder().encode(text).length;

const isText = (value: unknown): value is string => typeof value === 'string';

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
    const file = this.newFile({
      name: this.checkedText(method, 'name', name),
      mimeType: this.typeOf(method, mimeType, mediaData),
      parents: this.checkedParents(method, parents),
      appProperties: this.checkedProperties(method, {}, appProperties),
      ...(isText(description) ? { description } : {}),
      content: mediaData?.getDataAsString() ?? '',
    });
    const answered = this.answerFile(method, file, options);
    this.store.files.push(file);
    return answered;
  }

  /**
   * Copies a file, with its properties, into the folder of the original unless another is given. That a file in the bin
   * can be copied is what Google's guide to the bin says; the copy is not in the bin. That the copy has the properties
   * of the original, those in `resource` merged into them, follows from "patch semantics" in the reference of
   * `files.copy` and is not tried: a script must set, or clear with null, every property it later looks for.
   */
  copy(resource: Record<string, unknown>, fileId: string, options: Record<string, unknown> = {}): unknown {
    const method = 'drive.files.copy';
    onlyKnown(method, resource, WRITABLE);
    onlyKnown(method, options, ['fields']);
    const source = this.existing(method, fileId);
    if (source.mimeType === FOLDER) throw apiError(method, 'This file cannot be copied by the user.', 403);
    const { name = `Copy of ${source.name}`, parents = source.parents, appProperties = {} } = resource;
    const { mimeType = source.mimeType, description = source.description } = resource;
    if (mimeType !== source.mimeType) throw apiError(method, 'The local workspace copies without converting.', 400);
    const { header, footer } = source;
    const file = this.newFile({
      name: this.checkedText(method, 'name', name),
      mimeType: source.mimeType,
      parents: this.checkedParents(method, parents),
      appProperties: this.checkedProperties(method, source.appProperties, appProperties),
      ...(isText(description) ? { description } : {}),
      content: source.content,
      ...(header === undefined ? {} : { header }),
      ...(footer === undefined ? {} : { footer }),
    });
    const answered = this.answerFile(method, file, options);
    this.store.files.push(file);
    return answered;
  }

  /**
   * Changes what is given: the name, the description, single properties (null clears one), the bin, and with
   * `addParents` and `removeParents` the folder.
   */
  update(
    resource: Record<string, unknown>,
    fileId: string,
    mediaData: LocalBlob | null = null,
    options: Record<string, unknown> = {},
  ): unknown {
    const method = 'drive.files.update';
    if (resource.parents !== undefined) {
      throw apiError(
        method,
        'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
        403,
      );
    }
    onlyKnown(method, resource, ['name', 'appProperties', 'description', 'trashed']);
    onlyKnown(method, options, ['fields', 'addParents', 'removeParents']);
    if (mediaData) throw apiError(method, 'The local workspace does not replace the content of a file.', 400);
    const file = this.existing(method, fileId);
    const { name, description, appProperties, trashed = file.trashed } = resource;
    if (typeof trashed !== 'boolean') throw apiError(method, 'Invalid value for trashed.', 400);
    const described = {
      ...(name === undefined ? {} : { name: this.checkedText(method, 'name', name) }),
      ...(description === undefined ? {} : { description: this.checkedText(method, 'description', description) }),
      ...(appProperties === undefined
        ? {}
        : { appProperties: this.checkedProperties(method, file.appProperties, appProperties) }),
    };
    const changes = { ...described, trashed, parents: this.movedParents(method, file, options) };
    const before = { ...file };
    this.store.change(file, changes, Object.keys(described).length === 0);
    try {
      return this.answerFile(method, file, options);
    } catch (error) {
      Object.assign(file, before);
      throw error;
    }
  }

  private movedParents(method: string, file: DriveFile, options: Record<string, unknown>): string[] {
    const listed = (name: string) => (isText(options[name]) ? options[name].split(',') : []);
    const removed = listed('removeParents');
    const parents = new Set([...file.parents.filter((id) => !removed.includes(id)), ...listed('addParents')]);
    if (parents.size > 1) throw apiError(method, 'Increasing the number of parents is not allowed.', 403);
    const moved = this.checkedParents(method, [...parents]);
    const folder = this.store.file(moved[0] ?? '');
    if (folder && this.store.isWithin(folder, file)) {
      throw apiError(method, 'The local workspace does not move a folder into itself.', 403);
    }
    return moved;
  }

  private newFile(fields: Pick<DriveFile, 'name' | 'mimeType' | 'parents' | 'appProperties' | 'content'>): DriveFile {
    const id = crypto.randomUUID().replace(/-/g, '');
    const time = this.now().toISOString();
    return {
      kind: 'drive#file',
      id,
      createdTime: time,
      modifiedTime: time,
      version: '1',
      trashed: false,
      webViewLink: `https://docs.google.com/document/d/${id}/edit`,
      ...fields,
    };
  }

  private existing(method: string, fileId: string): DriveFile {
    const file = this.store.file(fileId);
    if (!file) throw apiError(method, `File not found: ${fileId}.`, 404);
    return file;
  }

  private visible(file: DriveFile): VisibleFile {
    const { content: _content, header: _header, footer: _footer, ...fields } = file;
    return { ...fields, trashed: this.store.isInBin(file) };
  }

  private answerFile(method: string, file: DriveFile, { fields }: Record<string, unknown>): unknown {
    return partialAnswer(method, this.visible(file), fields ?? DEFAULT_FIELDS, FIELDS);
  }

  private checkedText(method: string, name: string, value: unknown): string {
    if (!isText(value)) throw apiError(method, `Invalid value for ${name}.`, 400);
    return value;
  }

  private checkedParents(method: string, value: unknown): string[] {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    if (!list.every(isText)) throw apiError(method, 'Invalid value for parents.', 400);
    if (list.length !== 1) throw apiError(method, 'A file needs exactly one parent folder.', 400);
    for (const parent of list) this.checkParent(method, parent);
    return list;
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

  /** The properties with those given merged into them: null takes one away. */
  private checkedProperties(method: string, present: Record<string, string>, given: unknown): Record<string, string> {
    const properties = { ...present };
    for (const [key, value] of Object.entries(given as Record<string, unknown>)) {
      if (value === null) {
        delete properties[key];
        continue;
      }
      if (!isText(value)) throw apiError(method, `Invalid value for appProperties.${key}.`, 400);
      if (bytes(key) + bytes(value) > 124) {
        throw apiError(method, 'Properties and app properties are limited to 124 bytes.', 400);
      }
      properties[key] = value;
    }
    if (Object.keys(properties).length > 30) {
      throw apiError(method, 'The limit of 30 private properties of an app is exceeded.', 403);
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
    let matches: (file: VisibleFile) => boolean = () => true;
    if (q !== undefined) {
      try {
        matches = parseDriveQuery(String(q));
      } catch (error) {
        throw apiError(method, error instanceof Error ? error.message : String(error), 400);
      }
    }
    const start = pageToken === undefined ? 0 : Number(pageToken);
    if (!Number.isInteger(start)) throw apiError(method, 'Invalid Value', 400);
    const found = this.store.files.map((file) => this.visible(file)).filter(matches);
    const next = start + pageSize < found.length ? { nextPageToken: String(start + pageSize) } : {};
    const files = found.slice(start, start + pageSize);
    const page = { kind: 'drive#fileList', incompleteSearch: false, ...next, files };
    const defaults = 'kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)';
    return partialAnswer(method, page, fields ?? defaults, LIST_FIELDS);
  }

  get(fileId: string, options: Record<string, unknown> = {}): unknown {
    const method = 'drive.files.get';
    onlyKnown(method, options, ['fields']);
    return this.answerFile(method, this.existing(method, fileId), options);
  }
}

/** The advanced service `Drive`. */
export class LocalDrive {
  constructor(readonly Files: LocalDriveFiles) {}
}

const SCOPES = ['drive.file', 'drive'];

describe<GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection>()(LocalDriveFiles, 'Drive.Files', {
  create: needing(SCOPES, plain('Object', 'Object,Blob?', 'Object,Blob?,Object')),
  copy: needing(SCOPES, plain('Object,String', 'Object,String,Object')),
  update: needing(SCOPES, plain('Object,String', 'Object,String,Blob?', 'Object,String,Blob?,Object')),
  list: needing(SCOPES, plain('', 'Object')),
  get: needing(SCOPES, plain('String', 'String,Object')),
});
describe<GoogleAppsScript.Drive>()(LocalDrive, 'Drive', { Files: property });

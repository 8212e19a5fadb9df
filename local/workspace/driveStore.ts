export const DOCUMENT = 'application/vnd.google-apps.document';
export const FOLDER = 'application/vnd.google-apps.folder';

/**
 * A file of the local Drive. Times are ISO texts in UTC. The content of a document is the HTML it was made from, with
 * what was replaced in it since; a document made from HTML has no header and no footer, but a person can add them.
 *
 * Which field tells that a person edited a document since the app made it:
 * - `version` does not: it "reflects every change made to the file on the server, even those not visible to the user",
 *   so it also rises when nobody did anything (`DriveStore.touch`).
 * - `headRevisionId` does not: it exists for files with binary content only. It is not answered here.
 * - `lastModifyingUser` does not: the app acts as the user, who may be the one who edits. It is not answered here.
 * - `modifiedTime` does: it is the time of the last modification by anyone, and stays while the content stays. It errs on
 *   the safe side: a new name or description may move it too (the reference of `files.update` says so; here they do), and
 *   so does the app's own `batchUpdate`, whose answer does not tell the time. Hence the time to compare with is the one a
 *   list after the last call of the app answers; until that is noted, a document counts as edited. Drive itself may note
 *   a change seconds late.
 */
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
  /** A whole number as a text, as Drive answers it. */
  version: string;
  /** Whether it was itself put into the bin: what is in a folder goes there with it, see `DriveStore.isInBin`. */
  trashed: boolean;
  webViewLink: string;
  content: string;
  header?: string;
  footer?: string;
}

/** What a workspace keeps of a file; what was saved before versions were kept has none. */
export type SavedDriveFile = Omit<DriveFile, 'version'> & { version?: string };

/** What a person changes in a document, each as HTML. */
export type DocumentEdit = Partial<Pick<DriveFile, 'content' | 'header' | 'footer'>>;

/** The files that the app made, and what a person does with them. */
export class DriveStore {
  readonly files: DriveFile[];

  constructor(
    private readonly now: () => Date,
    saved: readonly SavedDriveFile[] = [],
  ) {
    this.files = saved.map((file) => ({ ...file, version: file.version ?? '1' }));
  }

  /** The file of that id, if there is one. */
  file(id: string): DriveFile | undefined {
    return this.files.find((file) => file.id === id);
  }

  /** The documents that are not in the bin. */
  get documents(): DriveFile[] {
    return this.files.filter((file) => file.mimeType === DOCUMENT && !this.isInBin(file));
  }

  /** True when the file, or a folder it is in, was put into the bin. */
  isInBin(file: Pick<DriveFile, 'trashed' | 'parents'>): boolean {
    return file.trashed || file.parents.some((id) => this.isBinned(id));
  }

  private isBinned(id: string): boolean {
    const folder = this.file(id);
    return folder !== undefined && this.isInBin(folder);
  }

  /** True when the file is the folder, or is in it at any depth. */
  isWithin(file: DriveFile, folder: DriveFile): boolean {
    return (
      file === folder ||
      file.parents.some((id) => {
        const parent = this.file(id);
        return parent !== undefined && this.isWithin(parent, folder);
      })
    );
  }

  /** Changes fields of a file: its version rises, and its time of modification too unless `unmodified`. */
  change(file: DriveFile, fields: Partial<DriveFile>, unmodified = false): void {
    Object.assign(file, fields, { version: String(Number(file.version) + 1) });
    if (!unmodified) file.modifiedTime = this.now().toISOString();
  }

  /** Edits a document, as a person does. */
  edit(id: string, edit: DocumentEdit): void {
    const file = this.existing(id);
    if (file.mimeType !== DOCUMENT) throw new Error(`'${file.name}' is not a document.`);
    if (this.isInBin(file)) throw new Error(`'${file.name}' is in the bin.`);
    this.change(file, edit);
  }

  /** Gives a file another name, as a person does. */
  rename(id: string, name: string): void {
    this.change(this.existing(id), { name });
  }

  /** Puts a file into the bin, as a person does; a folder takes along what is in it. */
  moveToBin(id: string): void {
    this.change(this.existing(id), { trashed: true }, true);
  }

  /** Takes a file out of the bin, as a person does. */
  restore(id: string): void {
    this.change(this.existing(id), { trashed: false }, true);
  }

  /** Deletes a file for good, as a person does who empties the bin; a folder takes along what is in it. */
  deleteForGood(id: string): void {
    const target = this.existing(id);
    const kept = this.files.filter((file) => !this.isWithin(file, target));
    this.files.splice(0, this.files.length, ...kept);
  }

  /** Drive's own work on a file, which a person does not see: its version rises, and nothing else changes. */
  touch(id: string): void {
    this.change(this.existing(id), {}, true);
  }

  private existing(id: string): DriveFile {
    const file = this.file(id);
    if (!file) throw new Error(`There is no file '${id}'.`);
    return file;
  }
}

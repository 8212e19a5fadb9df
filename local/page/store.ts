import type { SavedWorkspace } from '../workspace/localWorkspace';

/** A workspace as it is kept, with what the page calls it. */
export interface NamedWorkspace {
  name: string;
  saved: SavedWorkspace;
}

const DATABASE = 'local-workspace';
const WORKSPACES = 'workspaces';

/** Keeps a workspace in this browser. What began as another workspace of the server has another key. */
export class Store {
  private constructor(
    private readonly database: IDBDatabase,
    private readonly key: string,
  ) {}

  static async open(key: string): Promise<Store> {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(WORKSPACES);
    const database = await answer(request);
    // Else this page itself would be in the way of `clear`.
    database.onversionchange = () => database.close();
    return new Store(database, key);
  }

  /** Forgets every workspace. */
  static async clear(): Promise<void> {
    await answer(indexedDB.deleteDatabase(DATABASE));
  }

  /** What was kept, undefined when nothing was. */
  async load(): Promise<NamedWorkspace | undefined> {
    const transaction = this.database.transaction(WORKSPACES, 'readonly');
    return answer<NamedWorkspace | undefined>(transaction.objectStore(WORKSPACES).get(this.key));
  }

  async keep(workspace: NamedWorkspace): Promise<void> {
    await this.change((workspaces) => workspaces.put(workspace, this.key));
  }

  async forget(): Promise<void> {
    await this.change((workspaces) => workspaces.delete(this.key));
  }

  private change(make: (workspaces: IDBObjectStore) => void): Promise<void> {
    const transaction = this.database.transaction(WORKSPACES, 'readwrite');
    make(transaction.objectStore(WORKSPACES));
    // Without waiting for its answer, which a page that is being left does not hear any more.
    transaction.commit();
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  }
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

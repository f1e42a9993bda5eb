/** A text that is not saved yet, as it is kept in the browser. */
export interface Draft {
  /** Id of the folder. */
  readonly folder: string;
  readonly uri: string;
  /** Id of the window that wrote it: two windows never write the same draft. */
  readonly window: string;
  readonly text: string;
  /** Hash of the bytes on disk that the text started from; null for a new file. */
  readonly etag: string | null;
  /** Milliseconds since 1970. */
  readonly time: number;
}

export type DraftKey = Pick<Draft, 'folder' | 'uri' | 'window'>;

/** Drafts of all folders of one origin. Methods reject where the browser refuses. */
export interface DraftStore {
  /** Settles when the draft would outlive a crash of the machine. */
  put(draft: Draft): Promise<void>;
  remove(key: DraftKey): Promise<void>;
  /** Drafts of a folder, the newest first. */
  list(folder: string): Promise<readonly Draft[]>;
}

const databaseName = 'plansmith-drafts';
const storeName = 'drafts';

/** `factory` is the browser's `indexedDB`. Calls take effect in the order in which they are made. */
export function createDraftStore(factory: IDBFactory): DraftStore {
  let opening: Promise<IDBDatabase> | undefined;
  const open = (): Promise<IDBDatabase> =>
    (opening ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory.open(databaseName, 1);
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName, { keyPath: ['folder', 'uri', 'window'] }));
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    }));

  async function change(action: (drafts: IDBObjectStore) => IDBRequest): Promise<void> {
    const database = await open();
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' });
      action(transaction.objectStore(storeName));
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
    });
  }

  return {
    put: (draft) => change((drafts) => drafts.put(draft)),
    remove: ({ folder, uri, window }) => change((drafts) => drafts.delete([folder, uri, window])),
    async list(folder) {
      const database = await open();
      const found = await new Promise<Draft[]>((resolve, reject) => {
        // A list sorts after every text: these are all keys that begin with the folder.
        const request = database.transaction(storeName).objectStore(storeName).getAll(IDBKeyRange.bound([folder], [folder, []]));
        request.addEventListener('success', () => resolve(request.result as Draft[]));
        request.addEventListener('error', () => reject(request.error));
      });
      return found.toSorted((a, b) => b.time - a.time);
    },
  };
}

import type { MappingDraft } from "@/lib/files/recognise/column-mapping";

/** A file that the reader asked to keep in this browser, with how its columns are read. */
export interface KeptFile {
  readonly file: File;
  readonly draft: MappingDraft;
}

const STORE = "files";
const KEY = "kept";

function within<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("own-data", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(STORE, mode);
      const request = use(transaction.objectStore(STORE));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      transaction.onabort = () => {
        database.close();
        reject(transaction.error);
      };
    };
  });
}

/** Rejects where the browser has no room or keeps nothing. */
export async function keepFile(kept: KeptFile): Promise<void> {
  await within("readwrite", (store) => store.put(kept, KEY));
}

export async function forgetFile(): Promise<void> {
  await within("readwrite", (store) => store.delete(KEY));
}

/** What is kept; `null` for nothing, and where the browser keeps nothing. */
export async function keptFile(): Promise<KeptFile | null> {
  try {
    return (await within<KeptFile | undefined>("readonly", (store) => store.get(KEY))) ?? null;
  } catch {
    return null;
  }
}

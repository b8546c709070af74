const STORE = 'kept';

export interface DeviceStore {
  readonly readKept: <T>(key: string) => Promise<T | undefined>;
  readonly writeKept: (key: string, value: unknown) => Promise<void>;
  readonly forgetKept: (key: string) => Promise<void>;
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('This browser keeps nothing')));
  });

/** A database of this browser's own by that name, in which also keys can lie that no script reads out. Each call rejects where it keeps nothing. */
export function deviceStore(database: string): DeviceStore {
  async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    const opening = indexedDB.open(database, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
    return (await settled(opening)).transaction(STORE, mode).objectStore(STORE);
  }
  return {
    readKept: async <T>(key: string) => (await settled((await store('readonly')).get(key))) as T | undefined,
    async writeKept(key, value) {
      await settled((await store('readwrite')).put(value, key));
    },
    async forgetKept(key) {
      await settled((await store('readwrite')).delete(key));
    },
  };
}

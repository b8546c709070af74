const DATABASE = 'massline-caucuses';
const STORE = 'kept';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('This browser keeps nothing')));
  });

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  return (await settled(opening)).transaction(STORE, mode).objectStore(STORE);
}

/** What this browser keeps for caucuses: a key, papers, and how far each chain was seen. */
export const readKept = async <T>(key: string): Promise<T | undefined> =>
  (await settled((await store('readonly')).get(key))) as T | undefined;

export async function writeKept(key: string, value: unknown): Promise<void> {
  await settled((await store('readwrite')).put(value, key));
}

export async function forgetKept(key: string): Promise<void> {
  await settled((await store('readwrite')).delete(key));
}

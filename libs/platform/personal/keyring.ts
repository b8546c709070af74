import type { Clock } from '#domain-kit';
import { randomBytes } from 'node:crypto';
import { type DataSource, type EntityManager, In, IsNull, Not } from 'typeorm';
import { DataKeyEntity } from './data-key.entity.js';
import { blindIndex, type DataKey, holdKeys, keysAreHeld, open, seal, searchIndex } from './held-keys.js';
import { fillIndexes, resealAll } from './reseal.js';
import { decrypt, unwrapped, wrapAad, wrapDataKey } from './sealing.js';

const DATA_KEY_BYTES = 32;
/** Any fixed number: processes of a node that start at once make one data key between them, and one rotates. */
const KEYRING_LOCK = 7_209_412;

/** A node's data keys. They lie in its database, wrapped by the node key, which lies elsewhere. */
export class Keyring {
  readonly seal = seal;
  readonly open = open;
  readonly blindIndex = blindIndex;
  readonly searchIndex = searchIndex;

  /** Values that this start sealed, to end a rotation that was stopped. */
  private resumed = 0;

  private constructor(
    private readonly db: DataSource,
    private readonly nodeKey: Uint8Array,
    private readonly clock: Clock,
  ) {}

  /**
   * Loads the data keys for this process, making the first one for a new node. Before any personal column is read. A
   * rotation that was stopped half-way is brought to its end first, so that whoever is looked for by an index is found.
   */
  static async load(db: DataSource, nodeKey: Uint8Array, clock: Clock): Promise<Keyring> {
    const keyring = new Keyring(db, nodeKey, clock);
    await keyring.alone(async () => {
      const keys = await keyring.unwrapped(db.manager);
      holdKeys(keys.length > 0 ? keys : [await keyring.add(db.manager)]);
      keyring.resumed = await keyring.finish();
      await fillIndexes(db);
    });
    return keyring;
  }

  get loaded(): boolean {
    return keysAreHeld();
  }

  /**
   * A new data key, under which everything personal is sealed anew. No other process of the node may run: it would not have
   * the key. Where this start has just ended one that was stopped, that was it. Answers how many values were sealed. `afterBatch` is for who watches.
   */
  rotate(afterBatch?: () => Promise<void>): Promise<number> {
    const { resumed } = this;
    this.resumed = 0;
    if (resumed > 0) return Promise.resolve(resumed);
    return this.alone(async () => {
      await this.db.transaction(async (tx) => {
        await tx.update(DataKeyEntity, { replacedAt: IsNull() }, { replacedAt: this.clock.now() });
        await this.add(tx);
      });
      holdKeys(await this.unwrapped(this.db.manager));
      return this.finish(afterBatch);
    });
  }

  /** Every data key as it is, for whoever takes the whole node to another place: what it wraps them under there is new. */
  handOver(): Promise<DataKey[]> {
    return this.unwrapped(this.db.manager);
  }

  /** Seals what an older key sealed; nothing if no rotation is under way. */
  private async finish(afterBatch?: () => Promise<void>): Promise<number> {
    const open = { replacedAt: Not(IsNull()), emptiedAt: IsNull() };
    const replaced = await this.db.manager.find(DataKeyEntity, { where: open, select: { id: true } });
    if (replaced.length === 0) return 0;
    const sealed = await resealAll(this.db, afterBatch);
    const ids = replaced.map(({ id }) => id);
    await this.db.manager.update(DataKeyEntity, { id: In(ids) }, { emptiedAt: this.clock.now() });
    return sealed;
  }

  /** On a connection of its own: the work between needs the pool. */
  private async alone<T>(work: () => Promise<T>): Promise<T> {
    const lock = this.db.createQueryRunner();
    try {
      await lock.query('SELECT pg_advisory_lock($1)', [KEYRING_LOCK]);
      return await work();
    } finally {
      await lock.query('SELECT pg_advisory_unlock($1)', [KEYRING_LOCK]);
      await lock.release();
    }
  }

  private async unwrapped(tx: EntityManager): Promise<DataKey[]> {
    const rows = await tx.find(DataKeyEntity, { order: { createdAt: 'ASC', id: 'ASC' } });
    const keys = rows.map((row) => ({
      id: row.id,
      key: unwrapDataKey(this.nodeKey, row),
      isReplaced: row.replacedAt !== null,
    }));
    // Of two made within one millisecond, the one that is not replaced is the newest.
    return keys.toSorted((one, other) => Number(other.isReplaced) - Number(one.isReplaced));
  }

  private async add(tx: EntityManager): Promise<DataKey> {
    const id = randomBytes(6).toString('hex');
    const key = randomBytes(DATA_KEY_BYTES);
    const wrapped = wrapDataKey(this.nodeKey, id, key);
    await tx.insert(DataKeyEntity, { id, wrapped, createdAt: this.clock.now() });
    return { id, key };
  }
}

interface Wrapped {
  readonly id: string;
  readonly wrapped: Buffer;
  readonly wrappedNext: Buffer | null;
}

/** While the node key changes, a data key is wrapped by both: by whichever of the two the key file holds, it opens. */
function unwrapDataKey(nodeKey: Uint8Array, { id, wrapped, wrappedNext }: Wrapped): Uint8Array {
  try {
    return decrypt(nodeKey, wrapped, wrapAad(id));
  } catch (cause) {
    const next = wrappedNext && unwrapped(nodeKey, wrappedNext, id);
    if (next) return next;
    throw new Error(`NODE_KEY_FILE: this is not the node key that wrapped data key ${id}`, { cause });
  }
}

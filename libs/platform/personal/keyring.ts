import type { Clock } from '#domain-kit';
import { randomBytes } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { DataKeyEntity } from './data-key.entity.js';
import { blindIndex, type DataKey, holdKeys, keysAreHeld, open, seal } from './held-keys.js';
import { decrypt, encrypt } from './sealing.js';

const DATA_KEY_BYTES = 32;
/** Any fixed number: processes of a node that start at once make one data key between them. */
const KEYRING_LOCK = 7_209_412;

const wrapAad = (id: string): string => `massline/data-key/v1/${id}`;

/** A node's data keys. They lie in its database, wrapped by the node key, which lies elsewhere. */
export class Keyring {
  readonly seal = seal;
  readonly open = open;
  readonly blindIndex = blindIndex;

  private constructor(
    private readonly nodeKey: Uint8Array,
    private readonly clock: Clock,
  ) {}

  /** Loads the data keys for this process, making the first one for a new node. Before any personal column is read. */
  static async load(db: DataSource, nodeKey: Uint8Array, clock: Clock): Promise<Keyring> {
    const keyring = new Keyring(nodeKey, clock);
    await db.transaction(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [KEYRING_LOCK]);
      const keys = await keyring.unwrapped(tx);
      holdKeys(keys.length > 0 ? keys : [await keyring.add(tx)]);
    });
    return keyring;
  }

  get loaded(): boolean {
    return keysAreHeld();
  }

  private async unwrapped(tx: EntityManager): Promise<DataKey[]> {
    const rows = await tx.find(DataKeyEntity, { order: { createdAt: 'ASC', id: 'ASC' } });
    return rows.map(({ id, wrapped }) => ({ id, key: this.unwrap(id, wrapped) }));
  }

  private unwrap(id: string, wrapped: Uint8Array): Uint8Array {
    try {
      return decrypt(this.nodeKey, wrapped, wrapAad(id));
    } catch (cause) {
      throw new Error(`NODE_KEY_FILE: this is not the node key that wrapped data key ${id}`, { cause });
    }
  }

  private async add(tx: EntityManager): Promise<DataKey> {
    const id = randomBytes(6).toString('hex');
    const key = randomBytes(DATA_KEY_BYTES);
    await tx.insert(DataKeyEntity, {
      id,
      wrapped: encrypt(this.nodeKey, key, wrapAad(id)),
      createdAt: this.clock.now(),
    });
    return { id, key };
  }
}

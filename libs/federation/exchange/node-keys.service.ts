import { CLOCK, type Clock } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { generateAgeIdentity, generateSigningKeyPair, keyIdOf, signingKey, type SigningKey } from '../keys/index.js';
import { NodeKeyEntity } from './node-key.entity.js';
import { NODE_SETTINGS, type NodeSettings } from './node-self.js';

/** A key of this node and since when it signs; with the recipient that peers seal to. */
export interface OwnKey {
  readonly signing: SigningKey;
  readonly ageRecipient: string;
  readonly validFrom: Date;
  readonly retiredAt: Date | null;
}

/**
 * This node's own keys, and the one place that says which of them signs for whom. Another process may have rotated them,
 * so the database is asked each time; imported keys stay in memory.
 */
@Injectable()
export class NodeKeys {
  private readonly imported = new Map<string, SigningKey>();

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_SETTINGS) private readonly self: NodeSettings,
  ) {}

  async current(tx?: EntityManager): Promise<SigningKey> {
    return (await this.currentKey(tx)).signing;
  }

  /** Made at the first call in a node's life. */
  async currentKey(tx: EntityManager = this.db.manager): Promise<OwnKey> {
    const row = await tx.findOneBy(NodeKeyEntity, { retiredAt: IsNull() });
    if (row) return this.read(row);
    await this.insert(tx, generateAgeIdentity());
    return this.read(await tx.findOneByOrFail(NodeKeyEntity, { retiredAt: IsNull() }));
  }

  /** Every identity that something may have been sealed to; secret. */
  async ageIdentities(tx: EntityManager = this.db.manager): Promise<string[]> {
    const rows = await tx.find(NodeKeyEntity);
    return [...new Set(rows.map(({ ageIdentity }) => ageIdentity))];
  }

  /**
   * The key that `peerId` can verify: the one it has receipted, which after a rotation is not the current one yet. For all
   * that is made for one peer: requests, answers, receipts, live questions. Who is no peer gets the current one.
   */
  async of(peerId: string, tx: EntityManager = this.db.manager): Promise<SigningKey> {
    const [row]: { keyid: string | null }[] = await tx.query('SELECT signs_with AS keyid FROM peer WHERE id = $1', [
      peerId,
    ]);
    return row?.keyid ? this.byKeyid(row.keyid, tx) : this.current(tx);
  }

  /** The newest of ours among those that a peer says it knows; undefined if it knows none. */
  async amongst(keyids: readonly string[]): Promise<SigningKey | undefined> {
    const known = (await this.all()).filter(({ signing }) => keyids.includes(signing.keyid));
    return known.at(-1)?.signing;
  }

  /** A key of ours, retired or not. Throws if it never was one. */
  async byKeyid(keyid: string, tx: EntityManager = this.db.manager): Promise<SigningKey> {
    return this.imported.get(keyid) ?? this.read(await tx.findOneByOrFail(NodeKeyEntity, { keyid })).signing;
  }

  /** Every key that ever was ours, oldest first: what they signed stays provable. */
  async all(tx: EntityManager = this.db.manager): Promise<OwnKey[]> {
    const rows = await tx.find(NodeKeyEntity, {
      order: { validFrom: 'ASC', retiredAt: { direction: 'ASC', nulls: 'LAST' } },
    });
    return rows.map((row) => this.read(row));
  }

  /** The key that signed at a moment of the past. */
  async at(instant: Date, tx?: EntityManager): Promise<OwnKey> {
    const keys = await this.all(tx);
    return keys.find(({ retiredAt }) => retiredAt === null || retiredAt > instant) ?? this.currentKey(tx);
  }

  /** Retires the current key and makes its successor, to whose recipient peers seal as before, or to a new one. */
  async succeed(
    tx: EntityManager,
    { sealing }: { readonly sealing: 'as-before' | 'anew' } = { sealing: 'as-before' },
  ): Promise<{ previous: SigningKey; next: SigningKey }> {
    const row = await tx.findOneOrFail(NodeKeyEntity, {
      where: { retiredAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    await tx.update(NodeKeyEntity, { keyid: row.keyid }, { retiredAt: this.clock.now() });
    const kept = { recipient: row.ageRecipient, identity: row.ageIdentity };
    await this.insert(tx, sealing === 'anew' ? generateAgeIdentity() : kept);
    return { previous: this.read(row).signing, next: await this.current(tx) };
  }

  private read(row: NodeKeyEntity): OwnKey {
    const { keyid, ageRecipient, validFrom, retiredAt } = row;
    const signing = this.imported.get(keyid) ?? signingKey(this.self.id, row);
    this.imported.set(keyid, signing);
    return { signing, ageRecipient, validFrom, retiredAt };
  }

  /** Two processes of one node may start at once: the second finds the first one's key. */
  private async insert(tx: EntityManager, age: { recipient: string; identity: string }): Promise<void> {
    const pair = generateSigningKeyPair();
    await tx
      .createQueryBuilder()
      .insert()
      .into(NodeKeyEntity)
      .values({
        ...{ keyid: keyIdOf(this.self.id, pair.publicKey), ...pair, validFrom: this.clock.now(), retiredAt: null },
        ...{ ageRecipient: age.recipient, ageIdentity: age.identity },
      })
      .orIgnore()
      .execute();
  }
}

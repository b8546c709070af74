import { AppError, CLOCK, type Clock } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, IsNull, MoreThan, Not } from 'typeorm';
import { keyIdOf, publicKeyOf, type PublicKey } from '../keys/index.js';
import { KEY_OVERLAP_MS } from '../messages/index.js';
import type { NodeKind } from '../node-document/index.js';
import { PeerKeyEntity } from './peer-key.entity.js';
import { PeerEntity } from './peer.entity.js';

export class PeerNotFoundError extends AppError {
  readonly code = 'PEER_NOT_FOUND';
}

export interface NewPeer {
  readonly id: string;
  readonly kind: NodeKind;
  readonly displayName: string;
  readonly publicKey: string;
  readonly ageRecipient: string;
  readonly baseUrl: string | null;
}

const countsAt = ({ validFrom, validUntil }: PeerKeyEntity, now: Date): boolean =>
  validFrom <= now && (validUntil === null || validUntil > now);

/** The nodes this one exchanges messages with, and their keys. */
@Injectable()
export class PeersService {
  private readonly keys = new Map<string, PublicKey>();

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Idempotent by id and key: an enrolment that is told twice changes nothing. A peer that had left comes back: both sides
   * go on in the next epoch, where what had waited gets new numbers, and of its keys only the one that it brings counts.
   */
  async enrol(tx: EntityManager, peer: NewPeer): Promise<void> {
    const now = this.clock.now();
    const { publicKey, ...rest } = peer;
    await this.comeBack(tx, peer, now);
    await tx
      .createQueryBuilder()
      .insert()
      .into(PeerEntity)
      .values({ ...rest, state: 'active', firstContactAt: now })
      .orIgnore()
      .execute();
    await tx
      .createQueryBuilder()
      .insert()
      .into(PeerKeyEntity)
      .values({ keyid: keyIdOf(peer.id, publicKey), peerId: peer.id, publicKey, validFrom: now, validUntil: null })
      .orIgnore()
      .execute();
  }

  private async comeBack(tx: EntityManager, { id, publicKey, ...facts }: NewPeer, now: Date): Promise<void> {
    await tx.query('SELECT FROM peer WHERE id = $1 FOR UPDATE', [id]);
    const left = await tx.findOneBy(PeerEntity, { id, leftOn: Not(IsNull()) });
    if (!left) return;
    const again = {
      ...facts,
      state: 'active',
      stateReason: null,
      leftOn: null,
      lastContactAt: null,
      signsWith: null,
      heldUntil: null,
    } as const;
    const numbers = { outgoingEpoch: left.outgoingEpoch + 1, nextSequence: 1, failedAttempts: 0, nextAttemptAt: null };
    const incoming = { incomingEpoch: left.incomingEpoch + 1, incomingContiguous: 0 };
    await tx.update(PeerEntity, { id }, { ...again, ...numbers, ...incoming });
    // What told of its old standing is void: a fresh enrolment says which key counts, and that it belongs again.
    await tx.query(
      `UPDATE outbox_message SET state = 'withdrawn' WHERE peer_id = $1 AND state = 'pending'
         AND type IN ('membership.ended', 'key.rotated', 'key.revoked')`,
      [id],
    );
    await tx.query(
      `UPDATE outbox_message SET epoch = NULL, sequence = NULL, signed = NULL WHERE peer_id = $1 AND state = 'pending'`,
      [id],
    );
    const others = { peerId: id, keyid: Not(keyIdOf(id, publicKey)) };
    for (const validUntil of [IsNull(), MoreThan(now)])
      await tx.update(PeerKeyEntity, { ...others, validUntil }, { validUntil: now });
  }

  /** A key that has ended does not come back: whoever enrols anew brings another one. */
  async hasEnded(keyid: string): Promise<boolean> {
    const row = await this.db.getRepository(PeerKeyEntity).findOneBy({ keyid });
    return row !== null && row.validUntil !== null;
  }

  all(): Promise<PeerEntity[]> {
    return this.db.getRepository(PeerEntity).find({ order: { id: 'ASC' } });
  }

  find(id: string): Promise<PeerEntity | null> {
    return this.db.getRepository(PeerEntity).findOneBy({ id });
  }

  /** Locks the peer's row until the transaction ends. */
  async lock(tx: EntityManager, id: string): Promise<PeerEntity> {
    const peer = await tx.findOne(PeerEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!peer) throw new PeerNotFoundError('No peer has this id');
    return peer;
  }

  /** Locks the rows of several peers, in the one order that all who lock several keep. Answers their kinds. */
  async lockAll(tx: EntityManager, ids: readonly string[]): Promise<Map<string, NodeKind>> {
    const rows: { id: string; kind: NodeKind }[] = await tx.query(
      'SELECT id, kind FROM peer WHERE id = ANY($1) ORDER BY id FOR UPDATE',
      [ids],
    );
    if (rows.length < ids.length) throw new PeerNotFoundError('No peer has one of these ids');
    return new Map(rows.map(({ id, kind }) => [id, kind]));
  }

  /** The key a `keyid` names, if it counts now. Imported keys are kept in memory, their validity is asked each time. */
  async publicKeyNow(keyid: string): Promise<PublicKey | undefined> {
    const now = this.clock.now();
    const row = await this.db.getRepository(PeerKeyEntity).findOneBy({ keyid });
    return row && countsAt(row, now) ? this.imported(row) : undefined;
  }

  /** The key a `keyid` names, counting or not: what it signed while it counted stays provable. */
  async publicKeyEver(keyid: string): Promise<PublicKey | undefined> {
    const row = await this.db.getRepository(PeerKeyEntity).findOneBy({ keyid });
    return row ? this.imported(row) : undefined;
  }

  /** The key under which a peer could make a receipt at `instant`, by its own clock. */
  async receiptKey(keyid: string, instant: Date): Promise<PublicKey | undefined> {
    const row = await this.db.getRepository(PeerKeyEntity).findOneBy({ keyid });
    return row && (row.validUntil === null || row.validUntil >= instant) ? this.imported(row) : undefined;
  }

  /** The `keyid`s of a peer that count now. */
  async keyidsNow(peerId: string): Promise<string[]> {
    const now = this.clock.now();
    const rows = await this.db.getRepository(PeerKeyEntity).find({ where: { peerId }, order: { validFrom: 'ASC' } });
    return rows.filter((row) => countsAt(row, now)).map(({ keyid }) => keyid);
  }

  /** From now on `next` counts; the key that it follows does so for the overlap. Other keys keep their end. */
  async replaceKey(
    tx: EntityManager,
    peerId: string,
    { previous, next }: { previous: string; next: PublicKey },
  ): Promise<void> {
    const now = this.clock.now();
    const publicKey = next.encoded;
    await tx
      .createQueryBuilder()
      .insert()
      .into(PeerKeyEntity)
      .values({ keyid: keyIdOf(peerId, publicKey), peerId, publicKey, validFrom: now, validUntil: null })
      .orIgnore()
      .execute();
    const end = new Date(now.getTime() + KEY_OVERLAP_MS);
    await tx.update(PeerKeyEntity, { keyid: previous, validUntil: IsNull() }, { validUntil: end });
  }

  /** The members of a hub's federation, with the keys of theirs that count now; without those that have left. By id. */
  async members(tx: EntityManager = this.db.manager) {
    const now = this.clock.now();
    const peers = await tx.find(PeerEntity, { where: { state: Not('left') }, order: { id: 'ASC' } });
    const keys = await tx.find(PeerKeyEntity, {
      where: { peerId: In(peers.map(({ id }) => id)) },
      order: { validFrom: 'ASC', keyid: 'ASC' },
    });
    return peers.map(({ id, kind, displayName, ageRecipient }) => {
      const own = keys.filter((key) => key.peerId === id && countsAt(key, now));
      return { id, kind, displayName, ageRecipient, publicKeys: own.map(({ publicKey }) => publicKey) };
    });
  }

  private imported({ keyid, publicKey }: PeerKeyEntity): PublicKey | undefined {
    const cached = this.keys.get(keyid);
    if (cached) return cached;
    const imported = publicKeyOf(publicKey);
    if (!imported.ok) return undefined;
    this.keys.set(keyid, imported.value);
    return imported.value;
  }

  /** Peers with an address that have not left, and the keys of theirs that count now. */
  async reachable(ids: readonly string[]): Promise<Map<string, { baseUrl: string; publicKeys: PublicKey[] }>> {
    const now = this.clock.now();
    const peers = await this.db
      .getRepository(PeerEntity)
      .findBy({ id: In([...ids]), baseUrl: Not(IsNull()), state: Not('left') });
    const keys = await this.db.getRepository(PeerKeyEntity).findBy({ peerId: In(peers.map(({ id }) => id)) });
    return new Map(
      peers.map(({ id, baseUrl }) => {
        const valid = keys.filter((key) => key.peerId === id && countsAt(key, now));
        return [id, { baseUrl: baseUrl ?? '', publicKeys: valid.flatMap((key) => this.imported(key) ?? []) }];
      }),
    );
  }

  async seen(tx: EntityManager, id: string): Promise<void> {
    await tx.update(PeerEntity, { id }, { lastContactAt: this.clock.now() });
  }

  /** "Retry now": an update of the row that delivery and collecting read. Who has left stays so. */
  async retry(id: string): Promise<void> {
    const changed = await this.db
      .getRepository(PeerEntity)
      .update(
        { id, state: Not('left') },
        { nextAttemptAt: null, collectAt: null, failedAttempts: 0, state: 'active', stateReason: null },
      );
    if (!changed.affected && !(await this.find(id))) throw new PeerNotFoundError('No peer has this id');
  }
}

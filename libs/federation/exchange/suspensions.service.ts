import { CLOCK, type Clock, type Day, dayIn, newId } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { type Suspension, suspensionState } from '../domain/suspension.js';
import { Outbox } from './outbox.service.js';
import { SuspensionEntity } from './suspension.entity.js';

/** The bodies of `suspension.begun` and `suspension.ended`. */
export interface ToldSuspension {
  readonly suspension: string;
  readonly endsOn: Day;
  readonly grounds: string;
  readonly endedOn?: Day;
}

/** Who is suspended, by whom and until when: protocol.md, *Enrolment* 4. Both sides know the same and hold to it. */
@Injectable()
export class Suspensions {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** Announces a suspension of ours; the caller has checked the day. Answers its id. */
  async begin(
    tx: EntityManager,
    given: { readonly peerId: string; readonly endsOn: Day; readonly grounds: string; readonly decisionId: string },
  ): Promise<string> {
    const id = newId();
    const announcedAt = this.clock.now();
    await tx.insert(SuspensionEntity, { id, byUs: true, announcedAt, receivedAt: null, endedAt: null, ...given });
    const { peerId: to, endsOn, grounds } = given;
    const body = { suspension: id, endsOn, grounds };
    await this.outbox.record(tx, { to, type: 'suspension.begun', schemaVersion: 1, body, atOnce: true });
    return id;
  }

  /** Ends one of ours before its last day. Answers whom it concerned; undefined if there is none to end. */
  async end(tx: EntityManager, id: string): Promise<string | undefined> {
    const held = await tx.findOne(SuspensionEntity, { where: { id, byUs: true }, lock: { mode: 'pessimistic_write' } });
    const now = this.clock.now();
    if (!held || suspensionState(held, now) === 'ended') return undefined;
    await tx.update(SuspensionEntity, { id }, { endedAt: now });
    const { endsOn, grounds } = held;
    const body = { suspension: id, endsOn, grounds, endedOn: dayIn(now, 'UTC') };
    const announcement = { to: held.peerId, type: 'suspension.ended', schemaVersion: 1, body, atOnce: true } as const;
    await this.outbox.record(tx, announcement);
    return held.peerId;
  }

  /** A suspension of ours that has not ended, announced or in force. */
  async ours(tx: EntityManager, peerId: string): Promise<SuspensionEntity | undefined> {
    const now = this.clock.now();
    const open = await tx.findBy(SuspensionEntity, { peerId, byUs: true, endedAt: IsNull() });
    return open.find((one) => suspensionState(one, now) !== 'ended');
  }

  find(id: string): Promise<SuspensionEntity | null> {
    return this.db.getRepository(SuspensionEntity).findOneBy({ id });
  }

  /** Latest first, after the first `skip`; of one peer or of all. */
  page(size: number, skip: number, peerId?: string): Promise<[SuspensionEntity[], number]> {
    return this.db.getRepository(SuspensionEntity).findAndCount({
      ...(peerId === undefined ? {} : { where: { peerId } }),
      ...{ order: { announcedAt: 'DESC', id: 'ASC' }, take: size, skip },
    });
  }

  /** Of these peers, those with whom one side has suspended the exchange now. */
  async inForce(peerIds: readonly string[], tx: EntityManager = this.db.manager): Promise<ReadonlySet<string>> {
    if (peerIds.length === 0) return new Set();
    const now = this.clock.now();
    const open = await tx.findBy(SuspensionEntity, { peerId: In([...peerIds]), endedAt: IsNull() });
    return new Set(open.filter((one) => suspensionState(one, now) === 'in-force').map(({ peerId }) => peerId));
  }

  /** Whether we hold back what a suspension stops: one is in force, or the peer has just said so. */
  async holds(peerId: string, tx: EntityManager = this.db.manager): Promise<boolean> {
    const now = this.clock.now();
    const rows: ({ heldUntil: Date | null; id: string | null } & Suspension)[] = await tx.query(
      `SELECT p.held_until AS "heldUntil", s.id, s.announced_at AS "announcedAt", s.received_at AS "receivedAt",
              s.ends_on::text AS "endsOn", s.ended_at AS "endedAt"
       FROM peer p LEFT JOIN suspension s ON s.peer_id = p.id AND s.ended_at IS NULL WHERE p.id = $1`,
      [peerId],
    );
    return rows.some(
      ({ heldUntil, id, ...one }) =>
        (heldUntil !== null && heldUntil > now) || (id !== null && suspensionState(one, now) === 'in-force'),
    );
  }

  /** What the peer told, in the transaction that stores its message. Of the beginning and the end either may come first. */
  async told(tx: EntityManager, peerId: string, { suspension: id, ...told }: ToldSuspension): Promise<void> {
    const now = this.clock.now();
    const { endsOn, grounds, endedOn } = told;
    await tx
      .createQueryBuilder()
      .insert()
      .into(SuspensionEntity)
      .values({
        ...{ id, peerId, byUs: false, grounds, decisionId: null },
        ...{ announcedAt: now, receivedAt: now, endsOn, endedAt: null },
      })
      .orIgnore()
      .execute();
    if (endedOn === undefined) return;
    await tx.update(SuspensionEntity, { id, peerId, byUs: false, endedAt: IsNull() }, { endedAt: now });
  }

  /** Ours begins when the peer has it. */
  async received(tx: EntityManager, peerId: string, messageIds: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE suspension AS s SET received_at = $3
       FROM outbox_message AS o
       WHERE o.peer_id = $1 AND o.id = ANY($2::uuid[]) AND o.type = 'suspension.begun'
         AND s.id = ((o.draft::jsonb) -> 'body' ->> 'suspension')::uuid AND s.received_at IS NULL`,
      [peerId, messageIds, this.clock.now()],
    );
  }
}

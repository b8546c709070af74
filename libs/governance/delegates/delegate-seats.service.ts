import { addDays, type Day } from '#domain-kit';
import { type Message, PeerWatch, type PeerWatcher } from '#federation';
import { AccountsService, PersonEntity } from '#identity';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import { FoundingRecord } from '../founding-record.service.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { MandateEntity } from '../mandate.entity.js';
import { MandatesService } from '../mandates.service.js';
import { MandateWatch, type MandateWatcher } from '../mandate-watch.js';
import { DelegateSeatEntity, type UnseatedBecause } from './delegate-seat.entity.js';

/** The body of `delegate.mandated`. */
export interface ToldDelegate {
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly beginsOn: Day;
  readonly endsOn: Day;
  readonly code: string;
  readonly endedOn?: Day;
}

/**
 * The committee's side of R54. A delegate belongs to the committee for as long as the seat lasts: with it end membership,
 * mandates and permissions, in the transaction that learns of it.
 */
@Injectable()
export class DelegateSeats implements MandateWatcher, PeerWatcher, OnModuleInit {
  @Inject() private readonly accounts!: AccountsService;
  @Inject() private readonly watch!: MandateWatch;
  @Inject() private readonly peerWatch!: PeerWatch;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly ledger: LedgerService,
    private readonly mandates: MandatesService,
  ) {}

  onModuleInit(): void {
    this.watch.add(this);
    this.peerWatch.add(this);
  }

  /** Latest terms first; at most 500. */
  all(): Promise<DelegateSeatEntity[]> {
    const order = { beginsOn: 'DESC', nodeId: 'ASC', id: 'ASC', nth: 'DESC' } as const;
    return this.db.manager.find(DelegateSeatEntity, { order, take: 500 });
  }

  /** Takes what an organization tells, whatever came before: the highest version counts. */
  async receive(tx: EntityManager, { id: messageId, from: nodeId, body }: Message): Promise<void> {
    await this.record.lock(tx);
    const { subjectId: id, subjectVersion: version, beginsOn, endsOn, code, endedOn } = body as unknown as ToldDelegate;
    const before = await this.latest(tx, nodeId, id);
    if (before && before.version >= version) return;
    const told = { version, codeHash: code, beginsOn, endsOn, endedOn: endedOn ?? null, messageId };
    const comesAnew = before !== null && endedOn === undefined && (await this.mayReturn(tx, before));
    const nth = (before?.nth ?? 1) + (comesAnew ? 1 : 0);
    await tx.upsert(DelegateSeatEntity, { nodeId, id, nth, ...told }, ['nodeId', 'id', 'nth']);
    const seat = await tx.findOneByOrFail(DelegateSeatEntity, { nodeId, id, nth });
    if (seat.personRef === null || seat.unseatedOn !== null) return;
    if (seat.endedOn !== null) await this.end(tx, seat, 'recalled');
    else await this.accounts.inviteBy(tx, seat.personRef, Buffer.from(code, 'hex'));
  }

  /** What an organization tells of a delegate now; null where it has told nothing. */
  latest(tx: EntityManager, nodeId: string, id: string): Promise<DelegateSeatEntity | null> {
    return tx.findOne(DelegateSeatEntity, { where: { nodeId, id }, order: { nth: 'DESC' } });
  }

  /** The organization's mandate outlasts a suspension, and the term of an office here: its delegate can come anew. */
  private async mayReturn(tx: EntityManager, { unseatedBecause, mandateId }: DelegateSeatEntity): Promise<boolean> {
    if (unseatedBecause !== null || mandateId === null) return unseatedBecause === 'suspended';
    const { endsOn } = await tx.findOneByOrFail(MandateEntity, { id: mandateId });
    return endsOn < (await this.record.today(tx));
  }

  /** From the day after the last one the person does not belong here any more, without anybody's doing. */
  async seat(
    tx: EntityManager,
    { nodeId, id, nth, codeHash }: DelegateSeatEntity,
    given: { personRef: string; mandateId: string; decisionId: string; endsOn: Day },
  ): Promise<void> {
    const { endsOn, ...seated } = given;
    await tx.update(DelegateSeatEntity, { nodeId, id, nth }, seated);
    await tx.update(PersonEntity, { ref: seated.personRef }, { leftOn: addDays(endsOn, 1) });
    await this.accounts.inviteBy(tx, seated.personRef, Buffer.from(codeHash, 'hex'));
    await this.ledger.append(tx, {
      kind: 'delegate.seated',
      subject: {
        ids: { delegate: id, node: nodeId, person: seated.personRef, decision: seated.decisionId },
        days: { endsOn },
      },
    });
  }

  /** Every seat of an organization ends. */
  async endOf(tx: EntityManager, nodeId: string, because: UnseatedBecause): Promise<void> {
    await this.record.lock(tx);
    const seats = await tx.findBy(DelegateSeatEntity, { nodeId, personRef: Not(IsNull()), unseatedOn: IsNull() });
    for (const seat of seats) await this.end(tx, seat, because);
  }

  parted(tx: EntityManager, nodeId: string): Promise<void> {
    return this.endOf(tx, nodeId, 'left');
  }

  /** A decision here has ended the mandate of a delegate: the seat ends with it. */
  async ended(tx: EntityManager, mandateId: string): Promise<void> {
    const seat = await tx.findOneBy(DelegateSeatEntity, { mandateId, unseatedOn: IsNull() });
    if (seat) await this.end(tx, seat, 'ended-here');
  }

  private async end(tx: EntityManager, seat: DelegateSeatEntity, because: UnseatedBecause): Promise<void> {
    const { nodeId, id, nth, personRef } = seat;
    if (personRef === null) return;
    const today = await this.record.today(tx);
    await tx.update(DelegateSeatEntity, { nodeId, id, nth }, { unseatedOn: today, unseatedBecause: because });
    await this.mandates.endAll(tx, personRef, { endedOn: today, because: 'left' });
    const person = await tx.findOneByOrFail(PersonEntity, { ref: personRef });
    if (person.leftOn === null || person.leftOn > today)
      await tx.update(PersonEntity, { ref: personRef }, { leftOn: today });
    await this.accounts.uninvite(tx, personRef);
    await this.ledger.append(tx, {
      kind: 'delegate.unseated',
      subject: { ids: { delegate: id, node: nodeId, person: personRef }, codes: { because }, days: { endedOn: today } },
    });
  }
}

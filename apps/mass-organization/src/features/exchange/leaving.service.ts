import { type Day, err, ok, type Result } from '#domain-kit';
import { Memberships, Outbox, OutboxMessageEntity } from '#federation';
import { LedgerService } from '#governance';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { EnrolmentEntity } from './enrolment.entity.js';

export interface Left {
  readonly hubId: string;
  readonly endedOn: Day;
}

/** Leaving the federation: at any time, without anybody's approval, in one step. */
@Injectable()
export class LeavingService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly ledger: LedgerService,
    private readonly memberships: Memberships,
    private readonly outbox: Outbox,
  ) {}

  async leave(): Promise<Result<Left, 'NOT_ENROLLED'>> {
    const left = await this.db.transaction(async (tx): Promise<Result<Left, 'NOT_ENROLLED'>> => {
      const held = await tx.findOne(EnrolmentEntity, { where: { one: true }, lock: { mode: 'pessimistic_write' } });
      if (held?.state !== 'approved') return err('NOT_ENROLLED');
      const { hubId } = held;
      await this.ledger.append(tx, { kind: 'membership.ended', subject: { ids: { node: hubId } } });
      const endedOn = await this.memberships.leave(tx, hubId);
      if (endedOn === undefined) return err('NOT_ENROLLED');
      await tx.delete(EnrolmentEntity, { one: true });
      return ok({ hubId, endedOn });
    });
    if (left.ok) await this.outbox.wake(left.value.hubId);
    return left;
  }

  /** Whether our leaving is still on its way to a committee: until it has arrived, nobody comes back. */
  isOnItsWay(hubId: string): Promise<boolean> {
    const leaving = { peerId: hubId, type: 'membership.ended', state: 'pending' } as const;
    return this.db.getRepository(OutboxMessageEntity).existsBy(leaving);
  }
}

import { Injectable } from '@nestjs/common';
import { type Day, newId } from '#domain-kit';
import { entryHash } from '#ledger';
import { DataSource, type EntityManager } from 'typeorm';
import { BodyEntity } from './body.entity.js';
import { type DatedPolicy, type OfficePolicy, policyOn } from './domain/office-policy.js';
import { LedgerService } from './ledger/ledger.service.js';
import type { OfficeEntity } from './office.entity.js';
import { OfficePolicyEntity } from './office-policy.entity.js';

/** A policy as it is read: with its office, the decision behind it and the last day on which it held. */
export interface ReadablePolicy extends DatedPolicy {
  readonly id: string;
  readonly officeId: string;
  readonly decidedBy: string;
  readonly seed: string;
  /** Null while it is in force, and until another is decided. */
  readonly endsBefore: Day | null;
}

interface NewPolicy {
  readonly office: Pick<OfficeEntity, 'id' | 'code'>;
  readonly policy: OfficePolicy;
  readonly beginsOn: Day;
  readonly decidedBy: string;
}

/** How each office is filled, now and at any time before. */
@Injectable()
export class OfficePolicies {
  constructor(
    private readonly db: DataSource,
    private readonly ledger: LedgerService,
  ) {}

  /** The ledger first: the hash of its entry is the seed from which lots are drawn, which nobody can choose. */
  async set(tx: EntityManager, { office, policy, beginsOn, decidedBy }: NewPolicy): Promise<void> {
    const { method, termDays, cooldownTerms, seats, understudy, handOver, appointedBy } = policy;
    const body = appointedBy ? await tx.findOneByOrFail(BodyEntity, { code: appointedBy }) : null;
    const entry = await this.ledger.append(tx, {
      kind: 'office.policy-set',
      subject: {
        ids: { decision: decidedBy },
        codes: { office: office.code, method, ...(appointedBy && { appointedBy }) },
        days: { beginsOn },
        figures: { termDays, cooldownTerms, seats, understudy: Number(understudy), handOver: Number(handOver) },
      },
    });
    await tx.insert(OfficePolicyEntity, {
      id: newId(),
      officeId: office.id,
      ...{ method, termDays, cooldownTerms, seats, understudy, handOver },
      appointedBy: body?.id ?? null,
      beginsOn,
      decidedBy,
      seed: entryHash(entry).toString('hex'),
    });
  }

  /** The policy of an office on a day; null if none was decided by then. */
  async on(tx: EntityManager, officeId: string, day: Day): Promise<ReadablePolicy | null> {
    return policyOn(await this.all(tx, officeId), day);
  }

  /** Every policy that there ever was, in order; of one office if it is named. */
  async all(tx: EntityManager = this.db.manager, officeId?: string): Promise<ReadablePolicy[]> {
    const where = officeId === undefined ? {} : { officeId };
    const rows = await tx.find(OfficePolicyEntity, { where, order: { position: 'ASC' } });
    const bodies = new Map((await tx.find(BodyEntity)).map(({ id, code }) => [id, code]));
    return rows.map(({ id, officeId, decidedBy, seed, beginsOn, position, ...row }) => ({
      ...{ id, officeId, decidedBy, seed, beginsOn, position },
      method: row.method,
      termDays: row.termDays,
      cooldownTerms: row.cooldownTerms,
      seats: row.seats,
      understudy: row.understudy,
      handOver: row.handOver,
      appointedBy: row.appointedBy && bodies.get(row.appointedBy)!,
      endsBefore: rows.find((next) => next.officeId === officeId && next.position > position)?.beginsOn ?? null,
    }));
  }
}

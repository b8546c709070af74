import { type Day, newId } from '#domain-kit';
import { LedgerService } from '#governance';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { rulesOn } from './domain/asked-modules.js';
import type { ObligationChange } from './domain/obligation-change.js';
import { StudyObligationEntity } from './study-obligation.entity.js';

/** The table of what is asked of each sphere. Only a decision adds to it, and nothing takes away. */
@Injectable()
export class ObligationsService {
  constructor(
    private readonly db: DataSource,
    private readonly ledger: LedgerService,
  ) {}

  /** Every row there ever was, in order. Decisions add them one by one, so there are few. */
  all(tx: EntityManager = this.db.manager): Promise<StudyObligationEntity[]> {
    return tx.find(StudyObligationEntity, { order: { position: 'ASC' } });
  }

  /** The rows that hold on a day. */
  async on(day: Day, tx: EntityManager = this.db.manager): Promise<StudyObligationEntity[]> {
    const rows = await this.all(tx);
    const held = new Set(rulesOn(rows, day).map(({ position }) => position));
    return rows.filter(({ position }) => held.has(position));
  }

  async change(tx: EntityManager, change: ObligationChange, by: { decision: string; on: Day }): Promise<void> {
    const { sphere, curriculum, module, rule, days } = change;
    const row = { sphere, curriculum, module, rule, days, beginsOn: by.on, decidedBy: by.decision };
    await tx.insert(StudyObligationEntity, { id: newId(), ...row });
    await this.ledger.append(tx, {
      kind: 'obligation.changed',
      subject: {
        ids: { decision: by.decision },
        codes: { sphere, curriculum, module, rule },
        days: { beginsOn: by.on },
        ...(days !== null && { figures: { days } }),
      },
    });
  }
}

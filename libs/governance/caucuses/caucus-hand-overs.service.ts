import { type Day } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { FoundingRecord } from '../founding-record.service.js';
import { LedgerService } from '../ledger/ledger.service.js';
import type { CaucusEntry, CaucusRefusalCode, HandOver } from './domain/caucus.types.js';
import { entryHash, handOverHash, isHandOver } from './domain/chain.js';
import { CaucusEntryEntity, CaucusHandOverEntity } from './caucus.entity.js';
import { CaucusPlaces } from './caucus-places.service.js';

/** How a caucus ends that becomes an organization of its own (R92, ADR 69). */
@Injectable()
export class CaucusHandOvers {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly ledger: LedgerService,
    private readonly places: CaucusPlaces,
  ) {}

  /** Why this entry does not end its caucus; null where it does. */
  async refuse(tx: EntityManager, entry: CaucusEntry, handOver: HandOver | null): Promise<CaucusRefusalCode | null> {
    if (!handOver || !isHandOver(handOver) || handOverHash(handOver) !== entry.content) return 'HAND_OVER_INVALID';
    const matters = await tx.findBy(CaucusEntryEntity, { caucusId: entry.caucus, kind: 'matter' });
    const isKnown = matters.some(
      ({ caucusId, ...one }) => entryHash({ ...one, caucus: caucusId }) === handOver.decision,
    );
    return isKnown ? null : 'DECISION_UNKNOWN';
  }

  /** Its place on agendas ends with it. Nothing is learnt about who was in it. */
  async end(tx: EntityManager, caucusId: string, handOver: HandOver, endedOn: Day): Promise<void> {
    const { decision, successor } = handOver;
    await tx.insert(CaucusHandOverEntity, { caucusId, decision, successor, endedOn });
    await this.places.end(tx, caucusId);
  }

  /**
   * Writes into the record what ended on earlier days, in an order that is none. Never on the same day: an entry beside
   * those of people who were signed in would say when somebody sent the hand-over.
   */
  settle(): Promise<void> {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      const ended = await tx.query<{ caucus: string; decision: string; successor: string; day: string }[]>(
        `SELECT caucus_id AS caucus, decision, successor, ended_on::text AS day FROM caucus_hand_over
         WHERE ended_on < $1 AND NOT EXISTS (SELECT FROM ledger_entry
           WHERE kind = 'caucus.handed-over' AND subject->'ids'->>'caucus' = caucus_id::text)
         ORDER BY caucus_id`,
        [await this.record.today(tx)],
      );
      for (const { caucus, decision, successor, day } of ended) {
        const subject = { ids: { caucus }, days: { endedOn: day }, commitments: { decision, successor } };
        await this.ledger.append(tx, { kind: 'caucus.handed-over', subject });
      }
    });
  }
}

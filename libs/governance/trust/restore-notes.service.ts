import type { Day } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { FoundingRecord } from '../founding-record.service.js';
import { LedgerCheckpointEntity } from '../ledger/ledger-checkpoint.entity.js';
import { LedgerService } from '../ledger/ledger.service.js';

/** A checkpoint of ours that a peer holds: it receipted a message that carried it. */
interface Witnessed {
  readonly day: Day;
  readonly root: string;
  readonly size: number;
}

/** Writes down that this node was restored, and which checkpoint others had last witnessed: protocol.md, *The ledger*. */
@Injectable()
export class RestoreNotes {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly ledger: LedgerService,
  ) {}

  /** `backupOf`: the day (UTC) on which the backup was made. A node that was never founded has no record to note it in. */
  note(backupOf: Day): Promise<Witnessed | null> {
    return this.db.transaction(async (tx) => {
      if (!(await this.record.find(tx))) return null;
      const witnessed = await this.lastWitnessed(tx);
      // Counted before the entry is appended, which makes up the days since: these checkpoints others may have witnessed.
      const restoredToSize = await tx.count(LedgerCheckpointEntity);
      await this.ledger.append(tx, {
        kind: 'restore.performed',
        subject: {
          days: { backupOf, ...(witnessed && { witnessedOn: witnessed.day }) },
          figures: { restoredToSize, ...(witnessed && { lastWitnessedSize: witnessed.size }) },
          ...(witnessed && { commitments: { witnessedRoot: witnessed.root } }),
        },
      });
      return witnessed;
    });
  }

  /** As far as the backup knows; a head of size 0 commits to nothing. */
  private async lastWitnessed(tx: EntityManager): Promise<Witnessed | null> {
    const [row]: { head: Witnessed }[] = await tx.query(
      `SELECT draft::jsonb -> 'ledgerHead' AS head FROM outbox_message WHERE receipt IS NOT NULL
       ORDER BY (draft::jsonb -> 'ledgerHead' ->> 'size')::bigint DESC LIMIT 1`,
    );
    return row && row.head.size > 0 ? row.head : null;
  }
}

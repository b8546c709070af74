import { NODE_SETTINGS, NodeRecord, type NodeSettings } from '#federation';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FoundingRecord } from './founding-record.service.js';
import { LedgerService } from './ledger/ledger.service.js';

/** What the exchange says of this node, from its own record. */
@Injectable()
export class GovernedNode extends NodeRecord {
  constructor(
    private readonly founding: FoundingRecord,
    private readonly ledger: LedgerService,
    @Inject(NODE_SETTINGS) private readonly settings: NodeSettings,
  ) {
    super();
  }

  override async displayName(tx?: EntityManager): Promise<string> {
    return (await this.founding.find(tx))?.displayName ?? this.settings.id;
  }

  override ledgerHead(tx: EntityManager): Promise<{ day: string; root: string; size: number }> {
    return this.ledger.head(tx);
  }
}

import { PeerEntity } from '#federation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { WitnessState } from './domain/witness.js';
import { WitnessedHeadEntity } from './witnessed-head.entity.js';

/** What was found of a peer's record. Days are UTC. */
export interface WitnessedRecord {
  readonly peerId: string;
  readonly displayName: string;
  readonly state: WitnessState;
  /** The last day that was proven. */
  readonly day: string;
  readonly firstSeen: string;
  readonly restoredOn: string | null;
  readonly forkedOn: string | null;
}

const SHOWN = 100;

@Injectable()
export class WitnessedRecords {
  constructor(private readonly db: DataSource) {}

  /** Forked ones first, then restored ones, then by name; a hundred at most. */
  async all(): Promise<{ items: WitnessedRecord[]; total: number }> {
    const items: WitnessedRecord[] = await this.db
      .createQueryBuilder()
      .select('head.peer_id', 'peerId')
      .addSelect('peer.display_name', 'displayName')
      .addSelect('head.state', 'state')
      .addSelect('head.day::text', 'day')
      .addSelect('head.first_seen::text', 'firstSeen')
      .addSelect('head.restored_on::text', 'restoredOn')
      .addSelect('head.forked_on::text', 'forkedOn')
      .from(WitnessedHeadEntity, 'head')
      .innerJoin(PeerEntity, 'peer', 'peer.id = head.peer_id')
      .orderBy('head.state', 'DESC')
      .addOrderBy('peer.display_name')
      .limit(SHOWN)
      .getRawMany();
    return { items, total: await this.db.manager.count(WitnessedHeadEntity) };
  }
}

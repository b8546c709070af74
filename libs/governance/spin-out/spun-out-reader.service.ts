import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type OriginEntry, originHash, writeOrigin } from '../caucuses/domain/origin-word.js';
import { LedgerEntryEntity } from '../ledger/ledger-entry.entity.js';
import { SpunOutEntity, SpunOutPaperEntity } from './spun-out.entity.js';

export interface ReadableOrigin {
  readonly origin: SpunOutEntity;
  readonly papers: readonly SpunOutPaperEntity[];
  /** What a member of the caucus takes back to where it came from. */
  readonly word: string;
  /** By which that one's record names this one. */
  readonly entry: string;
}

/** Where this organization comes from, if it was a caucus of another. */
@Injectable()
export class SpunOutReader {
  constructor(private readonly db: DataSource) {}

  async find(): Promise<ReadableOrigin | null> {
    const { manager } = this.db;
    const origin = await manager.findOneBy(SpunOutEntity, { id: 1 });
    const entry = origin && (await manager.findOneBy(LedgerEntryEntity, { kind: 'organization.spun-out' }));
    if (!entry) return null;
    const papers = await manager.find(SpunOutPaperEntity, { order: { position: 'ASC' } });
    const { index, kind, day, subject } = entry;
    const said = { index, kind, day, subject } as OriginEntry;
    return { origin, papers, word: writeOrigin(said), entry: originHash(said) };
  }
}

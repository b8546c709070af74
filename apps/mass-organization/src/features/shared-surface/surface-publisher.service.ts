import { canonicalJson, CLOCK, type Clock, dayIn, type Json, sha256Hex } from '#domain-kit';
import { NODE_SETTINGS, type NodeSettings, Outbox, PeerEntity } from '#federation';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, Not } from 'typeorm';
import { publishedParts } from './domain/published-parts.js';
import { SharedSurfaceSource } from './shared-surface-source.port.js';
import { SurfacePublicationEntity } from './surface-publication.entity.js';
import { SurfaceSettings } from './surface-settings.service.js';

/** Publishes to the hub what this organization shows of itself, where it has no address at which it could be asked. */
@Injectable()
export class SurfacePublisher {
  @Inject(CLOCK) private readonly clock!: Clock;
  @Inject(NODE_SETTINGS) private readonly self!: NodeSettings;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly source: SharedSurfaceSource,
    private readonly settings: SurfaceSettings,
    private readonly outbox: Outbox,
  ) {}

  get isNeeded(): boolean {
    return this.self.baseUrl === undefined;
  }

  /** Answers the version that is sent, or undefined if nothing changed, there is no hub, or the hub asks live. */
  async publish(): Promise<number | undefined> {
    if (!this.isNeeded) return undefined;
    const stage = await this.source.stage();
    const shown = { stage, offices: await this.source.offices(), sites: await this.source.sites() };
    const parts = { ...publishedParts(shown, await this.settings.switchedOff()) } as Record<string, Json>;
    const contentHash = sha256Hex(canonicalJson(parts));
    return this.db.transaction(async (tx) => {
      const where = { kind: 'organizing-committee' as const, state: Not('left' as const) };
      const hub = await tx.findOne(PeerEntity, { where, lock: { mode: 'pessimistic_write' } });
      if (!hub) return undefined;
      const last = await tx.findOneBy(SurfacePublicationEntity, { one: true });
      if (last?.hubId === hub.id && last.contentHash === contentHash) return undefined;
      const version = (last?.version ?? 0) + 1;
      const publishedOn = dayIn(this.clock.now(), 'UTC');
      const body = { subjectId: 'surface', subjectVersion: version, publishedOn, ...parts };
      await this.outbox.record(tx, { to: hub.id, type: 'surface.published', schemaVersion: 1, body });
      await tx.upsert(SurfacePublicationEntity, { one: true, hubId: hub.id, version, contentHash }, ['one']);
      return version;
    });
  }
}

import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type SurfacePart } from './surface-part.js';
import { SurfaceSettingEntity } from './surface-setting.entity.js';

/** Which parts of the shared surface the organization has switched off. */
@Injectable()
export class SurfaceSettings {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async switchedOff(): Promise<ReadonlySet<SurfacePart>> {
    const rows = await this.db.getRepository(SurfaceSettingEntity).findBy({ isOn: false });
    return new Set(rows.map(({ part }) => part));
  }

  /** Holds from the next live query on. */
  async turn(tx: EntityManager, part: SurfacePart, isOn: boolean): Promise<void> {
    await tx.upsert(SurfaceSettingEntity, { part, isOn }, ['part']);
  }
}

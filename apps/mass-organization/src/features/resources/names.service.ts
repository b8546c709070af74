import { err, ok, type Result } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { isKindCode, isSourceClass } from './codes.js';
import { GoodsKindNameEntity } from './goods-kind-name.entity.js';
import { isRowId, KindNotFoundError, SourceNotFoundError } from './resources.errors.js';
import { SiteEntity } from './site.entity.js';
import { SourceEntity } from './source.entity.js';

export type NameRefusal = {
  readonly code: 'UNKNOWN_CODE' | 'SAME_SOURCE' | 'MERGED_ALREADY' | 'NOT_MERGED';
};

/** The organization's own names of sites, kinds and sources, and what reports call them. The map stays here. */
@Injectable()
export class NamesService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  sites(): Promise<SiteEntity[]> {
    return this.db.manager.find(SiteEntity, { order: { displayName: 'ASC', id: 'ASC' } });
  }

  kinds(): Promise<GoodsKindNameEntity[]> {
    return this.db.manager.find(GoodsKindNameEntity, { order: { name: 'ASC', id: 'ASC' } });
  }

  sources(): Promise<SourceEntity[]> {
    return this.db.manager.find(SourceEntity, { order: { name: 'ASC', id: 'ASC' } });
  }

  async classifyKind(id: string, code: string): Promise<Result<GoodsKindNameEntity, NameRefusal>> {
    if (!isKindCode(code)) return err({ code: 'UNKNOWN_CODE' });
    return this.db.transaction(async (tx) => {
      const kind = isRowId(id) ? await tx.findOneBy(GoodsKindNameEntity, { id }) : null;
      if (!kind) throw new KindNotFoundError();
      kind.code = code;
      return ok(await tx.save(kind));
    });
  }

  async classifySource(id: string, classCode: string): Promise<Result<SourceEntity, NameRefusal>> {
    if (!isSourceClass(classCode)) return err({ code: 'UNKNOWN_CODE' });
    return this.db.transaction(async (tx) => {
      const source = (await lockedSources(tx)).get(id);
      if (!source) throw new SourceNotFoundError();
      source.classCode = classCode;
      return ok(await tx.save(source));
    });
  }

  /** Says that `otherId` is another name of the source `keepId`. Answers the source that stands for both. */
  mergeSources(keepId: string, otherId: string): Promise<Result<SourceEntity, NameRefusal>> {
    return this.db.transaction(async (tx) => {
      const sources = await lockedSources(tx);
      const kept = rootOf(sources, keepId);
      const other = sources.get(otherId);
      if (!kept || !other) throw new SourceNotFoundError();
      if (kept.id === other.id) return err({ code: 'SAME_SOURCE' });
      if (other.mergedInto !== null) return err({ code: 'MERGED_ALREADY' });
      other.mergedInto = kept.id;
      await tx.save(other);
      return ok(kept);
    });
  }

  /** Takes a merge back. Names that were merged into `id` before stay with it. */
  separateSource(id: string): Promise<Result<SourceEntity, NameRefusal>> {
    return this.db.transaction(async (tx) => {
      const source = (await lockedSources(tx)).get(id);
      if (!source) throw new SourceNotFoundError();
      if (source.mergedInto === null) return err({ code: 'NOT_MERGED' });
      source.mergedInto = null;
      return ok(await tx.save(source));
    });
  }
}

/** All sources, locked in one order: two merges at once could otherwise close a circle. */
async function lockedSources(tx: EntityManager): Promise<Map<string, SourceEntity>> {
  const rows = await tx.find(SourceEntity, { order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  return new Map(rows.map((row) => [row.id, row]));
}

function rootOf(sources: ReadonlyMap<string, SourceEntity>, id: string): SourceEntity | undefined {
  let source = sources.get(id);
  while (source?.mergedInto) source = sources.get(source.mergedInto);
  return source;
}

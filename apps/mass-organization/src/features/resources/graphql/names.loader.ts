import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import DataLoader from 'dataloader';
import { DataSource, type EntityTarget, In } from 'typeorm';
import { GoodsKindNameEntity } from '../goods-kind-name.entity.js';
import { SiteEntity } from '../site.entity.js';
import { SourceEntity } from '../source.entity.js';

interface Loaders {
  readonly sites: DataLoader<string, SiteEntity | null>;
  readonly kinds: DataLoader<string, GoodsKindNameEntity | null>;
  readonly sources: DataLoader<string, SourceEntity | null>;
}

/** One query for all sites, kinds or sources of an operation, whatever the number of records. */
@Injectable()
export class NamesLoader {
  private readonly ofOperation = new WeakMap<object, Loaders>();

  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The loaders of one operation, known by its GraphQL context. */
  of(context: object): Loaders {
    const known = this.ofOperation.get(context);
    if (known) return known;
    const loaders: Loaders = {
      sites: this.byId(SiteEntity),
      kinds: this.byId(GoodsKindNameEntity),
      sources: this.byId(SourceEntity),
    };
    this.ofOperation.set(context, loaders);
    return loaders;
  }

  private byId<Row extends { readonly id: string }>(entity: EntityTarget<Row>): DataLoader<string, Row | null> {
    return new DataLoader(async (ids) => {
      const rows = await this.db.manager.findBy(entity, { id: In([...ids]) } as never);
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }
}

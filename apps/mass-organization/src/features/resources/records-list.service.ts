import { isDay, isMonth, type Month, nextMonth } from '#domain-kit';
import { cursorOf, keyOfCursor, type Page, pageOf, type PageRequest, pageSize } from '#identity';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, type SelectQueryBuilder } from 'typeorm';
import { DailyRecordEntity } from './daily-record.entity.js';
import type { RecordDirection } from './domain/record.types.js';
import { isRowId } from './resources.errors.js';
import { SOURCE_ROOT } from './source-root.js';

interface Order {
  /** What is compared. */
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
  /** How a cursor's text becomes comparable again. */
  readonly key: (text: string) => string | null;
}

const byDay = (direction: Order['direction']): Order => ({
  by: 'record.day',
  direction,
  key: (text) => (isDay(text) ? text : null),
});
const byText = (by: string): Order => ({ by, direction: 'ASC', key: (text) => text.replaceAll('\0', '') });

/** Equal keys are in the order of their ids. */
const ORDERS = {
  'day-desc': byDay('DESC'),
  'day-asc': byDay('ASC'),
  kind: byText(`COALESCE(kind.name, '')`),
  source: byText(`COALESCE(source.name, '')`),
  site: byText('site.display_name'),
} satisfies Record<string, Order>;
export type RecordOrder = keyof typeof ORDERS;

export interface RecordSearch extends PageRequest {
  readonly month?: string | null | undefined;
  readonly direction?: RecordDirection | null | undefined;
  readonly siteId?: string | null | undefined;
  /** Part of the name of a source, a kind or a site. */
  readonly search?: string | null | undefined;
  readonly order?: RecordOrder | null | undefined;
  /** Only withdrawn records, instead of only the others. */
  readonly withdrawn?: boolean | null | undefined;
}

type Query = SelectQueryBuilder<DailyRecordEntity>;

/** The records as people look through them. */
@Injectable()
export class RecordsList {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async page(search: RecordSearch): Promise<Page<DailyRecordEntity>> {
    const size = pageSize(search);
    const { by, direction, key }: Order = ORDERS[search.order ?? 'day-desc'];
    const query = this.matching(search);
    const total = await query.getCount();
    const after = keyOfCursor(search.after, 2);
    const afterKey = after && key(String(after[0]));
    if (after && afterKey !== null && isRowId(String(after[1]))) {
      const beyond = direction === 'ASC' ? '>' : '<';
      query.andWhere(`(${by}, record.id) ${beyond} (:afterKey, :afterId)`, { afterKey, afterId: after[1] });
    }
    const keys = await query
      .select('record.id', 'id')
      .addSelect(`${by}::text`, 'sort_key')
      .orderBy(by, direction)
      .addOrderBy('record.id', direction)
      .limit(size + 1)
      .getRawMany<{ id: string; sort_key: string }>();
    const rows = await this.db.manager.findBy(DailyRecordEntity, { id: In(keys.map(({ id }) => id)) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const sorted = keys.flatMap(({ id, sort_key }) => {
      const record = byId.get(id);
      return record ? [{ record, sort_key }] : [];
    });
    const { items, ...rest } = pageOf(sorted, size, total, ({ record, sort_key }) => cursorOf(sort_key, record.id));
    return { ...rest, items: items.map(({ record }) => record) };
  }

  /** Intakes by the organization's own kind names; `name` is null for not stated. Most first. */
  kindNameCounts(month: string | null): Promise<{ name: string | null; count: number }[]> {
    return this.matching({ month, direction: 'intake' })
      .select('kind.name', 'name')
      .addSelect('count(*)::int', 'count')
      .groupBy('kind.name')
      .orderBy('count', 'DESC')
      .addOrderBy('kind.name', 'ASC')
      .getRawMany();
  }

  /** Intakes by month under one name of a kind or of a source, names merged into it included. Of either; first month first. */
  intakesOfName(of: 'kind' | 'source', id: string): Promise<{ month: Month; count: number }[]> {
    return isRowId(id) ? this.db.query(OF_NAME[of], [id]) : Promise.resolve([]);
  }

  private matching({ month, direction, siteId, search, withdrawn }: RecordSearch): Query {
    const query = this.db.manager
      .createQueryBuilder(DailyRecordEntity, 'record')
      .innerJoin('record.site', 'site')
      .leftJoin('record.kind', 'kind')
      .leftJoin('record.source', 'source')
      .where(`record.withdrawnReason IS ${withdrawn ? 'NOT ' : ''}NULL`);
    if (month) {
      const [from, until] = isMonth(month) ? [`${month}-01`, `${nextMonth(month)}-01`] : NEVER;
      query.andWhere('record.day >= :from AND record.day < :until', { from, until });
    }
    if (direction) query.andWhere('record.direction = :direction', { direction });
    if (siteId) query.andWhere(isRowId(siteId) ? 'record.siteId = :siteId' : 'false', { siteId });
    const part = (search ?? '').replaceAll('\0', '').trim();
    if (part) {
      const pattern = `%${part.replaceAll(/[\\%_]/g, '\\$&')}%`;
      query.andWhere('(source.name ILIKE :pattern OR kind.name ILIKE :pattern OR site.displayName ILIKE :pattern)', {
        pattern,
      });
    }
    return query;
  }
}

const BY_MONTH = `SELECT to_char(day, 'YYYY-MM') AS month, count(*)::int AS count FROM daily_record
   WHERE direction = 'intake' AND withdrawn_reason IS NULL`;
const OF_NAME = {
  kind: `${BY_MONTH} AND kind_id = $1 GROUP BY 1 ORDER BY 1`,
  source: `WITH RECURSIVE ${SOURCE_ROOT}
    ${BY_MONTH} AND source_id IN (SELECT id FROM source_root WHERE root_id = $1) GROUP BY 1 ORDER BY 1`,
};

/** No day is in it. */
const NEVER = ['2000-01-01', '2000-01-01'] as const;

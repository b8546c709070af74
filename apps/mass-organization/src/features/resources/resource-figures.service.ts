import { type Month, nextMonth } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { GOODS_KIND_CODES, SOURCE_CLASS_CODES } from './codes.js';
import { SOURCE_ROOT } from './source-root.js';

/** What one month's records amount to. Every code of a list has its count, zero included. */
export interface MonthFigures {
  readonly intakes: number;
  readonly intakesByKind: Readonly<Record<string, number>>;
  readonly intakesBySourceClass: Readonly<Record<string, number>>;
  /** Days with at least one intake. */
  readonly daysWithIntake: number;
  /** Distinct stated workers, over intakes and give-outs. Counts people: nothing of it leaves unsuppressed. */
  readonly activeWorkers: number;
  readonly giveOuts: number;
}

interface Group {
  readonly grouped_by: 'kind' | 'class' | 'all';
  readonly code: string | null;
  readonly intakes: number;
  readonly give_outs: number;
  readonly days: number;
  readonly workers: number;
}

/** Figures for reports, of records that are not withdrawn. */
@Injectable()
export class ResourceFigures {
  async ofMonth(tx: EntityManager, month: Month): Promise<MonthFigures> {
    const groups = await tx.query<Group[]>(OF_MONTH, [`${month}-01`, `${nextMonth(month)}-01`]);
    const all = groups.find(({ grouped_by }) => grouped_by === 'all');
    const byCode = (by: Group['grouped_by'], codes: readonly string[]): Record<string, number> => {
      const counts = new Map(
        groups.filter(({ grouped_by }) => grouped_by === by).map((group) => [group.code, group.intakes]),
      );
      return Object.fromEntries(
        [...new Set([...codes, ...counts.keys()])].map((code) => [code, counts.get(code) ?? 0]),
      );
    };
    return {
      intakes: all?.intakes ?? 0,
      intakesByKind: byCode('kind', GOODS_KIND_CODES),
      intakesBySourceClass: byCode('class', SOURCE_CLASS_CODES),
      daysWithIntake: all?.days ?? 0,
      activeWorkers: all?.workers ?? 0,
      giveOuts: all?.give_outs ?? 0,
    };
  }

  /** The months of the first and the last record; null without records. */
  async recordedMonths(tx: EntityManager): Promise<{ first: Month; last: Month } | null> {
    const [months] = await tx.query<[{ first: Month | null; last: Month | null }]>(RECORDED_MONTHS);
    return months.first && months.last ? { first: months.first, last: months.last } : null;
  }
}

/** One statement, so that all figures are of one moment. */
const OF_MONTH = `
  WITH RECURSIVE ${SOURCE_ROOT},
  fact AS (
    SELECT direction, day, worker_index, COALESCE(kind.code, 'not-stated') AS kind_code,
           COALESCE(source_root.class_code, 'not-stated') AS class_code
    FROM daily_record record
    LEFT JOIN goods_kind_name kind ON kind.id = record.kind_id
    LEFT JOIN source_root ON source_root.id = record.source_id
    WHERE day >= $1::date AND day < $2::date AND withdrawn_reason IS NULL
  )
  SELECT CASE WHEN GROUPING(kind_code) = 0 THEN 'kind' WHEN GROUPING(class_code) = 0 THEN 'class' ELSE 'all' END AS grouped_by,
         COALESCE(kind_code, class_code) AS code,
         (count(*) FILTER (WHERE direction = 'intake'))::int AS intakes,
         (count(*) FILTER (WHERE direction = 'give-out'))::int AS give_outs,
         (count(DISTINCT day) FILTER (WHERE direction = 'intake'))::int AS days,
         count(DISTINCT worker_index)::int AS workers
  FROM fact
  GROUP BY GROUPING SETS ((kind_code), (class_code), ())`;

const RECORDED_MONTHS = `
  SELECT to_char(min(day), 'YYYY-MM') AS first, to_char(max(day), 'YYYY-MM') AS last
  FROM daily_record WHERE withdrawn_reason IS NULL`;

import { addDays, type Day, type Month, nextMonth } from '#domain-kit';
import { MandatesService } from '#governance';
import { type Catalogue, type CellRelease, type ComputedValues, indicatorOf } from '#reporting';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CadreReader } from '../cadre/index.js';
import { ResourceFigures } from '../resources/index.js';

/** Computes every indicator of the catalogue for a month, each asked of the feature that keeps its records. */
@Injectable()
export class OwnFigures {
  constructor(
    private readonly resources: ResourceFigures,
    private readonly mandates: MandatesService,
    private readonly cadre: CadreReader,
  ) {}

  /** Stocks are those of the month's last day. `approved` is what the last revision of the month that was approved counted. */
  async ofMonth(
    tx: EntityManager,
    month: Month,
    { catalogue, approved }: { catalogue: Catalogue; approved: readonly CellRelease[] },
  ): Promise<ComputedValues> {
    const lastDay = addDays(`${nextMonth(month)}-01`, -1);
    const figures = await this.resources.ofMonth(tx, month);
    const { held, overdue } = await this.mandates.countMandates(tx, lastDay);
    return {
      intakes: figures.intakes,
      'intakes-by-kind': figures.intakesByKind,
      'intakes-by-source-class': figures.intakesBySourceClass,
      'give-outs': figures.giveOuts,
      'days-with-intake': figures.daysWithIntake,
      'active-workers': figures.activeWorkers,
      members: await this.mandates.countMembers(tx, lastDay),
      'mandates-held': held,
      'mandates-overdue': overdue,
      ...(indicatorOf(catalogue, 'cadre-confirmed') && (await this.cadreOf(tx, lastDay, approved))),
    };
  }

  /** Counted once, at the first revision: what a later one would count from is deleted 30 days after it ended. */
  private async cadreOf(tx: EntityManager, lastDay: Day, approved: readonly CellRelease[]): Promise<ComputedValues> {
    const before = (code: string): number | undefined => approved.find(({ indicator }) => indicator === code)?.own;
    const { proposed, confirmed } = await this.cadre.atEndOf(tx, lastDay);
    return {
      'cadre-proposed': before('cadre-proposed') ?? proposed,
      'cadre-confirmed': before('cadre-confirmed') ?? confirmed,
    };
  }

  /** The months of the first and the last record; null before the first. */
  recordedMonths(tx: EntityManager): Promise<{ first: Month; last: Month } | null> {
    return this.resources.recordedMonths(tx);
  }
}

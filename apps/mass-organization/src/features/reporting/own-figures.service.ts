import { addDays, type Month, nextMonth } from '#domain-kit';
import { MandatesService } from '#governance';
import type { ComputedValues } from '#reporting';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ResourceFigures } from '../resources/index.js';

/** Computes every indicator of the catalogue for a month, each asked of the feature that keeps its records. */
@Injectable()
export class OwnFigures {
  constructor(
    private readonly resources: ResourceFigures,
    private readonly mandates: MandatesService,
  ) {}

  /** Stocks are those of the month's last day. */
  async ofMonth(tx: EntityManager, month: Month): Promise<ComputedValues> {
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
    };
  }

  /** The months of the first and the last record; null before the first. */
  recordedMonths(tx: EntityManager): Promise<{ first: Month; last: Month } | null> {
    return this.resources.recordedMonths(tx);
  }
}

import { type Month } from '#domain-kit';
import { Injectable, Scope } from '@nestjs/common';
import DataLoader from 'dataloader';
import { OrganizationFigures, type OrganizationAggregate } from '../../reporting/index.js';

/** The figures of all organizations of a list in one statement each. One for every request. */
@Injectable({ scope: Scope.REQUEST })
export class OrganizationFiguresLoader {
  private readonly spans = new Map<string, DataLoader<string, OrganizationAggregate[]>>();
  readonly months: DataLoader<string, { month: Month; revision: number }[]>;

  constructor(private readonly figures: OrganizationFigures) {
    this.months = new DataLoader(async (ids) => inOrder(ids, await figures.monthsOf(ids)), { cache: true });
  }

  aggregates(id: string, from: Month, to: Month): Promise<OrganizationAggregate[]> {
    const span = `${from} ${to}`;
    let loader = this.spans.get(span);
    if (!loader) {
      loader = new DataLoader(async (ids: readonly string[]) =>
        inOrder(ids, await this.figures.aggregatesOf(ids, from, to)),
      );
      this.spans.set(span, loader);
    }
    return loader.load(id);
  }
}

const inOrder = <T>(ids: readonly string[], found: ReadonlyMap<string, T[]>): T[][] =>
  ids.map((id) => found.get(id) ?? []);

import { CLOCK, type Clock } from '#domain-kit';
import { Suspensions } from '#federation';
import { Allow, cursorOf, keyOfCursor, pageSize } from '#identity';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { SuspensionsArgs } from './suspensions.args.js';
import { Suspension, SuspensionPage } from './suspension.type.js';

@Resolver()
export class SuspensionsResolver {
  constructor(
    private readonly rows: Suspensions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Allow('record:read')
  @Query(() => SuspensionPage, { description: 'Of both sides, latest first.' })
  async suspensions(@Args() page: SuspensionsArgs): Promise<SuspensionPage> {
    const skip = Math.max(0, Number(keyOfCursor(page.after, 1)?.[0] ?? 0) || 0);
    const size = pageSize(page);
    const [rows, total] = await this.rows.page(size, skip, page.nodeId ?? undefined);
    const now = this.clock.now();
    const endCursor = skip + rows.length < total ? cursorOf(skip + rows.length) : null;
    return Object.assign(new SuspensionPage(), {
      items: rows.map((row) => Suspension.from(row, now)),
      endCursor,
      total,
    });
  }
}

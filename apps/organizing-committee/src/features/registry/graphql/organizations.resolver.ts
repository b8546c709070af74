import { CLOCK, type Clock, dayIn, monthOf, monthsBetween } from '#domain-kit';
import { Allow, PageArgs } from '#identity';
import { Inject } from '@nestjs/common';
import { Args, Int, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { OrganizationsService } from '../organizations.service.js';
import { OrganizationFiguresLoader } from './organization-figures.loader.js';
import { Aggregate, LatestReport, MassOrganization, OrganizationPage } from './organization.type.js';

/** Every month there is or could be. */
const ALWAYS = { first: '0000-01', last: '9999-12' };

@Resolver(() => MassOrganization)
export class OrganizationsResolver {
  constructor(
    private readonly organizationsOf: OrganizationsService,
    private readonly figures: OrganizationFiguresLoader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Allow('organization:read')
  @Query(() => OrganizationPage)
  async organizations(@Args() page: PageArgs): Promise<OrganizationPage> {
    const { items, endCursor, total } = await this.organizationsOf.page(page);
    return Object.assign(new OrganizationPage(), { items: items.map(MassOrganization.from), endCursor, total });
  }

  @Allow('organization:read')
  @ResolveReference()
  async resolveReference({ id }: Pick<MassOrganization, 'id'>): Promise<MassOrganization | null> {
    const found = await this.organizationsOf.find(id);
    return found && MassOrganization.from(found);
  }

  @ResolveField(() => [String], { description: 'The months of which a report is folded.' })
  async reportedMonths(@Parent() { id }: MassOrganization): Promise<string[]> {
    return (await this.figures.months.load(id)).map(({ month }) => month);
  }

  @ResolveField(() => LatestReport, { nullable: true })
  async latestReport(@Parent() { id }: MassOrganization): Promise<LatestReport | null> {
    return (await this.figures.months.load(id)).at(-1) ?? null;
  }

  @ResolveField(() => Int, { description: 'Months since the first report, up to the last that is over, without one.' })
  async overdueMonths(@Parent() { id }: MassOrganization): Promise<number> {
    const months = (await this.figures.months.load(id)).map(({ month }) => month);
    const last = months.at(-1);
    if (!last) return 0;
    const over = monthsBetween(last, monthOf(dayIn(this.clock.now(), 'UTC'))).slice(0, -1);
    return monthsBetween(months[0]!, last).length - months.length + Math.max(0, over.length - 1);
  }

  @ResolveField(() => [Aggregate])
  aggregates(
    @Parent() { id }: MassOrganization,
    @Args('from', { defaultValue: ALWAYS.first }) from: string,
    @Args('to', { defaultValue: ALWAYS.last }) to: string,
  ): Promise<Aggregate[]> {
    return this.figures.aggregates(id, from, to);
  }
}

import { wordLanguageOf } from '#federation';
import { Allow } from '#identity';
import { Args, ID, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { FingerprintsService } from '../fingerprints.service.js';
import { OrganizationsService } from '../organizations.service.js';
import { OrganizationFiguresLoader } from './organization-figures.loader.js';
import { Aggregate, MassOrganization, OrganizationCounts, OrganizationPage } from './organization.type.js';
import { OrganizationsArgs } from './organizations.args.js';

/** Every month there is or could be. */
const ALWAYS = { first: '0000-01', last: '9999-12' };

@Resolver(() => MassOrganization)
export class OrganizationsResolver {
  constructor(
    private readonly organizationsOf: OrganizationsService,
    private readonly figures: OrganizationFiguresLoader,
    private readonly fingerprints: FingerprintsService,
  ) {}

  @Allow('organization:read')
  @Query(() => OrganizationPage)
  async organizations(@Args() request: OrganizationsArgs): Promise<OrganizationPage> {
    const { items, endCursor, total } = await this.organizationsOf.page(request);
    return Object.assign(new OrganizationPage(), { items: items.map(MassOrganization.from), endCursor, total });
  }

  @Allow('organization:read')
  @Query(() => OrganizationCounts)
  async organizationCounts(): Promise<OrganizationCounts> {
    return Object.assign(new OrganizationCounts(), await this.organizationsOf.counts());
  }

  @Allow('organization:read')
  @Query(() => MassOrganization, { nullable: true })
  async organization(@Args('id', { type: () => ID }) id: string): Promise<MassOrganization | null> {
    const found = await this.organizationsOf.find(id);
    return found && MassOrganization.from(found);
  }

  @Allow('organization:read')
  @ResolveReference()
  async resolveReference({ id }: Pick<MassOrganization, 'id'>): Promise<MassOrganization | null> {
    return this.organization(id);
  }

  @ResolveField(() => [String], { description: 'The months of which a report was received.' })
  async reportedMonths(@Parent() { id }: MassOrganization): Promise<string[]> {
    return (await this.figures.months.load(id)).map(({ month }) => month);
  }

  @ResolveField(() => [String], {
    nullable: true,
    description: 'Of its newest key and this committee’s: to be compared by voice. Null if none of its keys counts.',
  })
  words(
    @Parent() { id }: MassOrganization,
    @Args('language', { defaultValue: 'en' }) language: string,
  ): Promise<string[] | null> {
    return this.fingerprints.words(id, wordLanguageOf(language));
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

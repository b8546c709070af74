import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MassOrganization } from './organization.type.js';
import { PublishedOnLoader } from './published-on.loader.js';

/** Marks what is no live answer with its date. */
@Resolver(() => MassOrganization)
export class PublishedSurfaceResolver {
  constructor(private readonly days: PublishedOnLoader) {}

  @ResolveField(() => String, {
    nullable: true,
    description:
      'YYYY-MM-DD: the live fields are those that the organization published on this day, because it has no address at which it could be asked. Null where it is asked live.',
  })
  publishedOn(@Parent() { id }: MassOrganization): Promise<string | null> {
    return this.days.load(id);
  }
}

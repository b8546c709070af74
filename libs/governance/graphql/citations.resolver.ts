import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Citations } from '../citations.service.js';
import { Citation } from './citation.type.js';
import { Decision } from './decision.type.js';

@Resolver(() => Decision)
export class CitationsResolver {
  constructor(private readonly cited: Citations) {}

  @ResolveField(() => [Citation], { description: 'At most 20.' })
  async citations(@Parent() { fixedCitations }: Decision): Promise<Citation[]> {
    return (await this.cited.read(fixedCitations)).map((one) => Citation.from(one));
  }
}
